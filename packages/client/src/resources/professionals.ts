/** Professionals: find, complete, read, walk. @module */
import type {
  Professional,
  ProfessionalPage,
  ProfessionalQuery,
  ProfessionalSummary,
  SuggestionList,
} from '@praman/schemas';

import { walk } from '../pages.ts';
import type { CallOptions, Transport } from '../transport.ts';

/** Reached as `client.professionals`. */
export class Professionals {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Finds professionals. Suspended and removed people are among them, flagged by `registrations[].status`.
   *
   * @example
   * ```ts
   * const { items, next } = await client.professionals.search({ q: 'सुनीता शर्मा', district: 'HR-KARNAL' });
   * ```
   * @throws {@link RefusedError} with `problem.code` `query-too-short` when there is too little to go on
   */
  search(query: ProfessionalQuery, options?: CallOptions): Promise<ProfessionalPage> {
    return this.#transport.call('searchProfessionals', { query }, options);
  }

  /** Completes what is being typed. Fewer than two letters give an empty list. */
  suggest(q: string, options?: CallOptions & { readonly limit?: number }): Promise<SuggestionList> {
    const { limit, ...call } = options ?? {};
    return this.#transport.call('suggestProfessionals', { query: limit === undefined ? { q } : { q, limit } }, call);
  }

  /**
   * Reads one professional.
   *
   * @throws {@link RefusedError} with `problem.code` `not-found` when there is no such entry
   */
  get(id: string, options?: CallOptions): Promise<Professional> {
    return this.#transport.call('getProfessional', { params: { id } }, options);
  }

  /**
   * Walks a search page by page, 200 rows at most.
   *
   * @example
   * ```ts
   * for await (const { names } of client.professionals.all({ q: 'sharma', profession: 'nursing' })) console.log(names.en);
   * ```
   */
  all(query: Omit<ProfessionalQuery, 'next'>, options?: CallOptions): AsyncGenerator<ProfessionalSummary, void> {
    return walk((next) => this.search(next ? { ...query, next } : query, options));
  }
}
