/** States and health districts. @module */
import type { PlaceList, PlaceQuery } from '@praman/schemas';

import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.places`. */
export class Places {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  list(query: PlaceQuery = {}, options?: CallOptions): Promise<PlaceList> {
    return this.#transport.call('listPlaces', { query }, options);
  }
}
