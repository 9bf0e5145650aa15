import type { ProfessionalPage, ProfessionalSummary } from '@praman/schemas';
import { describe, expect, it } from 'vitest';

import { notConfigured } from './failure.ts';
import { answered, asked, failed, idle } from './search-state.ts';

const page = (ids: string, next: string | null): ProfessionalPage => ({
  items: Array.from(ids, (id) => ({ id }) as ProfessionalSummary),
  next,
  total: 5,
  understood: { kind: 'name' },
  asOf: '2026-11-20T00:00:00Z',
});
const query = { q: 'sharma' };
const now = new Date(0);
const shown = (state: typeof idle): string => (state.answer?.items ?? []).map(({ id }) => id).join('');

describe('a search', () => {
  it('keeps the rows on show while another answer is awaited, and when it fails', () => {
    const first = answered(idle, query, page('ab', 't1'), now, 'fresh');

    expect(shown(asked(first, { q: 'gupta' }))).toBe('ab');
    expect(shown(failed(asked(first, { q: 'gupta' }), notConfigured))).toBe('ab');
  });

  it('adds further rows below', () => {
    const first = answered(idle, query, page('ab', 't1'), now, 'fresh');
    const more = answered(first, query, page('cd', null), now, 'append');

    expect(shown(more)).toBe('abcd');
    expect(more.answer?.tokens).toEqual([undefined, 't1']);
  });

  it('turns pages among the tokens it has seen, and learns a new one only on the last', () => {
    let state = answered(idle, query, page('ab', 't1'), now, 'fresh');
    state = answered(state, query, page('cd', 't2'), now, { index: 1 });
    expect(state.answer?.tokens).toEqual([undefined, 't1', 't2']);

    state = answered(state, query, page('ab', 't1'), now, { index: 0 });
    expect([shown(state), state.answer?.index, state.answer?.tokens.length]).toEqual(['ab', 0, 3]);
  });

  it('starts afresh with a new search', () => {
    const first = answered(idle, query, page('ab', 't1'), now, 'fresh');

    expect(answered(first, { q: 'gupta' }, page('z', null), now, 'fresh').answer?.tokens).toEqual([undefined]);
  });
});
