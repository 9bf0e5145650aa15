/** How a record is read before it is shown. Nothing here makes a registration look better than it is. @module */
import type { Names, Registration, Text } from '@praman/schemas';

import type { ShownStatus } from '../locales/strings.ts';

/** Words with the language they are in. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** A text in the reader's language, or in English where there is none. */
export const speak = (text: Text, lang: string): Spoken =>
  lang === 'hi' && text.hi ? { text: text.hi, lang } : { text: text.en, lang: 'en' };

/** The name in the reader's script first, the other after it. */
export function namesFor({ en, hi }: Names, lang: string): readonly Spoken[] {
  const both = [
    { text: hi ?? '', lang: 'hi' },
    { text: en ?? '', lang: 'en' },
  ];
  return (lang === 'hi' ? both : both.reverse()).filter(({ text }) => text);
}

const stopping = new Set<ShownStatus>(['suspended', 'removed']);

/** Whether a status forbids practice. */
export const stops = (status: ShownStatus): boolean => stopping.has(status);

/** India is five and a half hours ahead of UTC, all year. */
const ahead = 5.5 * 60 * 60 * 1000;

/**
 * Today in India, `YYYY-MM-DD`.
 *
 * Counted, not formatted: no locale is sure to be there that writes days so, and a licence would then pass for current.
 */
export const today = (now = new Date()): string => new Date(now.getTime() + ahead).toISOString().slice(0, 10);

/**
 * The status to show. A licence whose last day is past is never shown as current, even when the register still says so.
 */
export const statusOf = ({ status, validTo }: Registration, day = today()): ShownStatus =>
  status === 'active' && validTo && validTo < day ? 'renewalDue' : status;
