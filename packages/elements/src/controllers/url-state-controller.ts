/**
 * Keeps a search in the page's own address, when the page asks for it: a shared link and the back button restore it.
 *
 * @module
 */
import type { ReactiveController, ReactiveElement } from 'lit';

import { readAddress, writeAddress, type Kept } from '../core/address.ts';

/** The element whose attribute says what every name in the address starts with. */
interface Host extends ReactiveElement {
  readonly urlState: string | null;
}

export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #restore: (kept: Kept) => void;

  /** @param restore - told what the address holds after the reader went back or forward */
  constructor(host: Host, restore: (kept: Kept) => void) {
    this.#host = host;
    this.#restore = restore;
    host.addController(this);
  }

  get #prefix(): string {
    return this.#host.urlState ?? '';
  }

  /** What the address holds now. */
  read(): Kept {
    return readAddress(new URL(location.href), this.#prefix);
  }

  /** The address that would show this. */
  href(kept: Kept): string {
    return writeAddress(new URL(location.href), this.#prefix, kept).href;
  }

  /** Writes the address: a step that the back button undoes, or a correction of the present one. */
  write(kept: Kept, step: boolean): void {
    const href = this.href(kept);
    if (href === location.href) return;
    // a router of the page keeps its own things in the state, so they go along
    if (step) history.pushState(history.state, '', href);
    else history.replaceState(history.state, '', href);
  }

  readonly #popped = (): void => this.#restore(this.read());

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }
}
