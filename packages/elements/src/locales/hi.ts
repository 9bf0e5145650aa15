/** Hindi whole, for a server or a page that cannot wait. @module */
import { strings as detail } from './hi/detail-hi.ts';
import { strings as filters } from './hi/filters-hi.ts';
import { strings as results } from './hi/results-hi.ts';
import { strings as search } from './hi/search-hi.ts';
import { strings as troubles } from './hi/troubles-hi.ts';
import type { Language } from './strings.ts';

export const hi: Language = { search, results, troubles, filters, detail };
