/** What the register can do, and whether it stands. @module */
import type { Capabilities, Health } from '@praman/schemas';

import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.service`. */
export class Service {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Tells which searches and filters the source offers. Show only those. */
  capabilities(options?: CallOptions): Promise<Capabilities> {
    return this.#transport.call('getCapabilities', {}, options);
  }

  health(options?: CallOptions): Promise<Health> {
    return this.#transport.call('getHealth', {}, options);
  }
}
