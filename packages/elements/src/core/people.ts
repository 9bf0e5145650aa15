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

/** Today in India, `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(now);

/**
 * The status to show. A licence whose last day is past is never shown as current, even when the register still says so.
 */
export const statusOf = ({ status, validTo }: Registration, day = today()): ShownStatus =>
  status === 'active' && validTo && validTo < day ? 'renewalDue' : status;
