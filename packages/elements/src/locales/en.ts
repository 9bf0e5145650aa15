/** English whole, for a server or a page that cannot wait. @module */
import { strings as detail } from './en/detail-en.ts';
import { strings as filters } from './en/filters-en.ts';
import { strings as results } from './en/results-en.ts';
import { strings as search } from './en/search-en.ts';
import { strings as troubles } from './en/troubles-en.ts';
import type { Language } from './strings.ts';

export const en: Language = { search, results, troubles, filters, detail };
