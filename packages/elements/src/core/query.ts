/** What was typed and chosen, and whether it is enough to ask a register. @module */
import type { Capabilities, FilterName, ProfessionalFilters, ProfessionalQuery } from '@praman/schemas';

/** The contract's limits, said again because its values live beside a schema library; a test holds them equal. */
export const maxQueryLength = 100;
export const minQueryLetters = 3;

/** Filters by name, each as a text: what attributes, selects and addresses hold. `status` may hold several, by comma. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** Every filter, in the order in which they are shown. */
export const filterNames: readonly FilterName[] = [
  'profession',
  'speciality',
  'state',
  'district',
  'pin',
  'council',
  'language',
  'gender',
  'status',
  'teleconsult',
];

/** Filters whose choices hang on another: changing the one empties the other. */
const dependents: Readonly<Partial<Record<FilterName, FilterName>>> = { profession: 'speciality', state: 'district' };

/** Cuts to the longest text a register looks at, without splitting a character in two. */
export function cut(text: string): string {
  // the code unit at the limit may be the first half of a character
  return text.length > maxQueryLength ? text.slice(0, maxQueryLength).replace(/[\uD800-\uDBFF]$/u, '') : text;
}

/** The contract's `countLetters`, said again because that lives beside a schema library; a test holds them equal. */
export const letters = (text: string): number =>
  text.normalize('NFC').match(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{Mn}\p{Mc}\p{N}]/gu)?.length ?? 0;

/** Whether this says enough to search, by the rule of the contract. */
export function saysEnough(text: string, filters: Filters, least = minQueryLetters): boolean {
  const typed = letters(text);
  return typed >= least || (typed > 0 && !!filters.council) || !!(filters.speciality && filters.district);
}

/** Sets or empties one filter, and empties what hung on it. */
export function withFilter(filters: Filters, name: FilterName, value: string): Filters {
  const gone = [name, dependents[name]];
  const rest = Object.fromEntries(Object.entries(filters).filter(([each]) => !gone.includes(each as FilterName)));
  return value ? { ...rest, [name]: value } : rest;
}

/** The query that goes to the client. */
export function queryOf(text: string, filters: Filters, extra: Partial<ProfessionalQuery> = {}): ProfessionalQuery {
  const { status, teleconsult, ...codes } = filters;
  const q = text.trim();
  return {
    ...(codes as ProfessionalFilters),
    ...(q && { q }),
    ...(status && { status: status.split(',') as NonNullable<ProfessionalFilters['status']> }),
    ...(teleconsult && { teleconsult: true }),
    ...extra,
  };
}

/** Filters that the source offers and the page wants, without those it has locked. */
export const filtersToShow = (
  capabilities: Capabilities | undefined,
  wanted: readonly string[],
  locked: readonly string[],
): readonly FilterName[] =>
  filterNames.filter(
    (name) =>
      // a PIN code is for pages to preset; readers think in districts
      name !== 'pin' &&
      (capabilities?.search.filters.includes(name) ?? true) &&
      (!wanted.length || wanted.includes(name)) &&
      !locked.includes(name),
  );
