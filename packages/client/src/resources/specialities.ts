/** Specialities of the professions. @module */
import type { SpecialityList, SpecialityQuery } from '@praman/schemas';

import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.specialities`. */
export class Specialities {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  list(query: SpecialityQuery = {}, options?: CallOptions): Promise<SpecialityList> {
    return this.#transport.call('listSpecialities', { query }, options);
  }
}
