/**
 * What a search looks like at any moment, and how one moment leads to the next. No timers, no network.
 *
 * @module
 */
import type { ProfessionalPage, ProfessionalQuery, ProfessionalSummary } from '@praman/schemas';

import type { Failure } from './failure.ts';

/** Answers that came, and what they answer. */
export interface Answer {
  readonly query: ProfessionalQuery;
  /** The last page that came; its rows are among `items`. */
  readonly page: ProfessionalPage;
  /** Rows on show: one page when paging by number, all so far otherwise. */
  readonly items: readonly ProfessionalSummary[];
  /** When it came, by this device's clock. */
  readonly at: Date;
  /** Tokens of the pages known so far, in order; the first page has none. Tokens are opaque, so only visited ones are known. */
  readonly tokens: readonly (string | undefined)[];
  /** Place of the page on show among `tokens`. */
  readonly index: number;
}

export interface SearchState {
  readonly phase: 'idle' | 'loading' | 'done' | 'failed';
  /** What was asked last. */
  readonly query: ProfessionalQuery | undefined;
  /** The last answer. It stays while another is awaited, and when that one fails. */
  readonly answer: Answer | undefined;
  readonly failure: Failure | undefined;
  /** Waiting long enough to draw something. */
  readonly waiting: boolean;
  /** Waiting so long that it has to be explained. */
  readonly slow: boolean;
  /** Seconds until the search goes on by itself; 0 when it does not. */
  readonly pause: number;
}

export const idle: SearchState = {
  phase: 'idle',
  query: undefined,
  answer: undefined,
  failure: undefined,
  waiting: false,
  slow: false,
  pause: 0,
};

/** A question has gone out. */
export const asked = (state: SearchState, query: ProfessionalQuery): SearchState => ({
  ...state,
  phase: 'loading',
  query,
  failure: undefined,
  waiting: false,
  slow: false,
  pause: 0,
});

/** How a page joins what is there: a fresh search, further rows, or another page in their place. */
export type Joining = 'fresh' | 'append' | { readonly index: number };

/** An answer has come. */
export function answered(
  state: SearchState,
  query: ProfessionalQuery,
  page: ProfessionalPage,
  at: Date,
  joining: Joining,
): SearchState {
  const before = state.answer;
  const known = joining === 'fresh' || !before ? [undefined] : before.tokens;
  const index = typeof joining === 'object' ? joining.index : joining === 'append' ? known.length - 1 : 0;
  const tokens = page.next && index === known.length - 1 ? [...known, page.next] : known;
  const items = joining === 'append' && before ? [...before.items, ...page.items] : page.items;
  return { ...idle, phase: 'done', query, answer: { query, page, items, at, tokens, index } };
}

/** No answer has come. */
export const failed = (state: SearchState, failure: Failure): SearchState => ({
  ...state,
  phase: 'failed',
  failure,
  waiting: false,
  slow: false,
  pause: failure.retryAfter,
});
