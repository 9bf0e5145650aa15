/**
 * Keeps a search in the page's own address, when the page asks for it: a shared link and the back button restore it.
 *
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { onServer } from '../core/environment.ts';
import { readAddress, writeAddress, type Kept } from '../core/address.ts';

export class UrlStateController implements ReactiveController {
  readonly #prefix: () => string | null | undefined;
  readonly #restore: (kept: Kept) => void;

  /**
   * @param prefix - what every name in the address starts with; nothing at all when the address is not to be touched
   * @param restore - told what the address holds after the reader went back or forward
   */
  constructor(host: ReactiveControllerHost, prefix: () => string | null | undefined, restore: (kept: Kept) => void) {
    this.#prefix = prefix;
    this.#restore = restore;
    host.addController(this);
  }

  /** What the address holds now, or nothing when it is not used. */
  read(): Kept | undefined {
    const prefix = this.#prefix();
    return prefix == null ? undefined : readAddress(new URL(location.href), prefix);
  }

  /** The address that would show this; `undefined` when addresses are not used. */
  href(kept: Kept): string | undefined {
    const prefix = this.#prefix();
    return prefix == null ? undefined : writeAddress(new URL(location.href), prefix, kept).href;
  }

  /** Writes the address: a step that the back button undoes, or a correction of the present one. */
  write(kept: Kept, step: boolean): void {
    const href = this.href(kept);
    if (href === undefined || href === location.href) return;
    // a router of the page keeps its own things in the state, so they go along
    if (step) history.pushState(history.state, '', href);
    else history.replaceState(history.state, '', href);
  }

  readonly #popped = (): void => {
    const kept = this.read();
    if (kept) this.#restore(kept);
  };

  hostConnected(): void {
    if (!onServer) addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }
}
