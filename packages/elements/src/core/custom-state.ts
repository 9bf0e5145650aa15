/** Custom states, as `:state(loading)` in a page's own style sheet. @module */

/** Sets or clears a state; browsers that do not know custom states go without. */
export function setState(internals: ElementInternals | undefined, name: string, on: boolean): void {
  try {
    if (on) internals?.states.add(name);
    else internals?.states.delete(name);
  } catch {
    // early implementations accept only names with two dashes before them
  }
}
