/** Tells whether the device believes to be online, and when that changes. @module */
import { type ReactiveController, type ReactiveControllerHost } from 'lit';

import { onServer } from '../core/environment.ts';

export class OnlineController implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  /** False is certain; true only means that some network is there. */
  get online(): boolean {
    return onServer || navigator.onLine;
  }

  hostConnected(): void {
    if (onServer) return;
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }
}
