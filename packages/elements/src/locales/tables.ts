/** Which languages there are, and the tables that have come so far. @module */
import type { Language, Parts } from './strings.ts';

type Part = keyof Parts;
type Loaders = { readonly [Name in Part]: () => Promise<{ readonly strings: Parts[Name] }> };

const loaders: Readonly<Record<string, Loaders>> = {
  en: {
    search: () => import('./en/search-en.ts'),
    results: () => import('./en/results-en.ts'),
    troubles: () => import('./en/troubles-en.ts'),
    filters: () => import('./en/filters-en.ts'),
    detail: () => import('./en/detail-en.ts'),
  },
  hi: {
    search: () => import('./hi/search-hi.ts'),
    results: () => import('./hi/results-hi.ts'),
    troubles: () => import('./hi/troubles-hi.ts'),
    filters: () => import('./hi/filters-hi.ts'),
    detail: () => import('./hi/detail-hi.ts'),
  },
};

const tables = new Map<string, Partial<Parts>>();

const put = (lang: string, parts: Partial<Parts>): void => void tables.set(lang, { ...tables.get(lang), ...parts });

/**
 * Puts a language in place before the first element is drawn: for a server, or for a language of one's own.
 *
 * @example
 * ```ts
 * import { registerLanguage } from '@praman/elements';
 * import { hi } from '@praman/elements/locales/hi';
 * registerLanguage(hi);
 * ```
 */
export function registerLanguage(language: Language): void {
  put(language.search.lang, language);
}

/** The words of a part, when they have come. */
export const wordsOf = <Name extends Part>(lang: string, part: Name): Parts[Name] | undefined =>
  tables.get(lang)?.[part];

/** The nearest language that we speak: `hi-IN` is Hindi; English stands in for the rest. */
export function nearestLanguage(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return tables.has(language) || Object.hasOwn(loaders, language) ? language : 'en';
}

/** Brings the words of a part. Returns whether they came; never throws. */
export async function loadWords(lang: string, part: Part): Promise<boolean> {
  try {
    const loaded = await loaders[lang]?.[part]();
    if (loaded) put(lang, { [part]: loaded.strings });
    return !!loaded;
  } catch {
    return false;
  }
}
