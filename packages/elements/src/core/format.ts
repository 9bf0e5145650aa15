/** Numbers, days and plurals the Indian way, with each `Intl` formatter made once per language. @module */

const day: Intl.DateTimeFormatOptions = { day: '2-digit', month: 'long', year: 'numeric' };

/** How one language writes. */
export interface Format {
  /** `77,94,100`, in Latin digits. */
  readonly number: (value: number) => string;
  /** `09 March 2026`, from `2026-03-09` or a moment, which is read in Indian time. */
  readonly date: (iso: string) => string;
  /** Picks the words that go with a number. */
  readonly plural: (value: number, forms: { readonly one: string; readonly other: string }) => string;
}

/** The tag of a language as written in India. */
export const indian = (lang: string): string => (lang.includes('-') ? lang : `${lang}-IN`);

const made = new Map<string, Format>();

/**
 * The formats of a language as written in India.
 *
 * @param lang - BCP 47 tag; a region of its own is kept, else India is taken
 */
export function format(lang: string): Format {
  const known = made.get(lang);
  if (known) return known;
  const tag = indian(lang);
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  // a day has no time zone; reading it as UTC and writing it as UTC keeps it the same day everywhere
  const days = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'Asia/Kolkata' });
  const fresh: Format = {
    number: (value) => numbers.format(value),
    date: (iso) => {
      const moment = new Date(iso);
      return Number.isNaN(moment.valueOf()) ? iso : (iso.length > 10 ? moments : days).format(moment);
    },
    plural: (value, { one, other }) => (plurals.select(value) === 'one' ? one : other),
  };
  made.set(lang, fresh);
  return fresh;
}
