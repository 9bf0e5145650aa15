/** Where the focus goes when what is on show changes, so that no reader is left nowhere. @module */
import type { LitElement } from 'lit';

export class FocusKeeper {
  readonly #host: LitElement;
  #next: (() => HTMLElement | null | undefined) | undefined;
  #shown: string | undefined;
  #scrolled = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The entry that a link has brought up: nobody has moved there, so the focus stays with the page. */
  begin(shownId: string | undefined): void {
    this.#shown = shownId;
  }

  /** Remembers the way back to the list. */
  leave(): void {
    this.#scrolled = scrollY;
  }

  /** What to focus once the answer that was asked for is there. */
  later(target: () => HTMLElement | null | undefined): void {
    this.#next = target;
  }

  /**
   * Moves the focus after a drawing.
   *
   * @param settled - no answer is awaited
   * @param ids - people on the list, in order
   */
  move(shownId: string | undefined, settled: boolean, ids: readonly string[]): void {
    if (shownId !== this.#shown) {
      const left = this.#shown;
      const entry = this.find('#detail');
      // its drawing may still be on its way; then a later call comes here again
      if (shownId !== undefined && !entry) return;
      this.#shown = shownId;
      if (entry) {
        entry.focus();
        return;
      }
      this.card(ids.findIndex((id) => id === left))?.focus({ preventScroll: true });
      scrollTo(0, this.#scrolled);
    } else if (settled && this.#next) {
      const target = this.#next();
      this.#next = undefined;
      // a card draws itself a moment later
      void this.#host.updateComplete.then(() => target?.focus());
    }
  }

  card(index: number): HTMLElement | undefined {
    return [...this.#host.renderRoot.querySelectorAll('praman-professional-card')][index];
  }

  find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
