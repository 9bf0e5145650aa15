/** Professions that have a register. @module */
import type { ProfessionList } from '@praman/schemas';

import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.professions`. */
export class Professions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  list(options?: CallOptions): Promise<ProfessionList> {
    return this.#transport.call('listProfessions', {}, options);
  }
}
