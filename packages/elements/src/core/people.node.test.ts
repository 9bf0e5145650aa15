import type { Registration } from '@praman/schemas';
import { describe, expect, it } from 'vitest';

import { namesFor, speak, statusOf, today } from './people.ts';

const code = { system: '', code: '', display: { en: '' } };
const registration = (change: Partial<Registration>): Registration => ({
  council: code,
  register: code,
  number: '1',
  status: 'active',
  ...change,
});

describe('a record before it is shown', () => {
  it('is never current past its last day, and still current on it', () => {
    expect(statusOf(registration({ validTo: '2026-03-31' }), '2026-04-01')).toBe('renewalDue');
    expect(statusOf(registration({ validTo: '2026-03-31' }), '2026-03-31')).toBe('active');
    expect(statusOf(registration({}), '2026-04-01')).toBe('active');
  });

  it('keeps every harder status as it is', () => {
    expect(statusOf(registration({ status: 'suspended', validTo: '2020-01-01' }))).toBe('suspended');
  });

  it('knows the day in India, not in London', () => {
    expect(today(new Date('2026-03-31T20:00:00Z'))).toBe('2026-04-01');
  });

  it('puts the reader’s script first and leaves out what is missing', () => {
    expect(namesFor({ en: 'Kamla', hi: 'कमला' }, 'hi').map(({ lang }) => lang)).toEqual(['hi', 'en']);
    expect(namesFor({ hi: 'कमला' }, 'en')).toEqual([{ text: 'कमला', lang: 'hi' }]);
  });

  it('says in which language a word is', () => {
    expect(speak({ en: 'Nurse' }, 'hi')).toEqual({ text: 'Nurse', lang: 'en' });
  });
});
