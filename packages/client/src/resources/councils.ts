/** Councils, current and historic. @module */
import type { Council, CouncilList, CouncilQuery } from '@praman/schemas';

import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.councils`. */
export class Councils {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lists councils, all of them when nothing is asked. */
  list(query: CouncilQuery = {}, options?: CallOptions): Promise<CouncilList> {
    return this.#transport.call('listCouncils', { query }, options);
  }

  /** Reads one council by its code. */
  get(code: string, options?: CallOptions): Promise<Council> {
    return this.#transport.call('getCouncil', { params: { code } }, options);
  }
}
