/**
 * What is asked in the benchmark: drawn from the first people of the register, who are the same at every size.
 *
 * @module
 */
import type { ProfessionalRecord } from '@praman/schemas';

import { visible } from '../src/visible.ts';

export type Kind = 'typeAhead' | 'twoFilters' | 'facets' | 'filtersOnly' | 'number' | 'nobody';

/** What each kind of request is called in the report. */
export const titles: Readonly<Record<Kind, string>> = {
  typeAhead: 'type-ahead, 2 to 6 letters',
  twoFilters: 'name and two filters',
  facets: 'name and two filters, with counts',
  filtersOnly: 'speciality in a district',
  number: 'registration number',
  nobody: 'name that nobody bears',
};

/** The same figures every time, so that two runs ask the same. */
function* dice(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Paths to request, `count` of each kind. */
export function workload(people: readonly ProfessionalRecord[], count: number): Readonly<Record<Kind, string[]>> {
  const rolls = dice(20_260_128);
  const upTo = (end: number): number => Math.floor(rolls.next().value * end);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const path = (parameters: Record<string, string>): string =>
    `/v1/professionals?${new URLSearchParams(parameters).toString()}`;
  const times = (make: () => string): string[] => Array.from({ length: count }, make);
  const named = people.map(visible).filter(({ names }) => names.en !== undefined && /^[A-Za-z]{3,}/.test(names.en));
  const someone = () => pick(named);
  const nameOf = (person: (typeof named)[number]): string => person.names.en ?? '';

  /** Half ask with the whole name, half with one word of it; the filters are the person's own. */
  const twoFilters = (extra: Record<string, string> = {}): string => {
    const person = someone();
    const words = nameOf(person)
      .split(' ')
      .filter((word) => word.replace(/\W/g, '').length >= 3);
    const q = upTo(2) === 0 || words.length === 0 ? nameOf(person) : pick(words);
    const district = person.work[0]?.district?.code;
    const council = person.registrations[0]?.council.code;
    const filters: Record<string, string>[] = [
      {
        profession: person.profession.code,
        ...(district ? { district } : { status: person.registrations[0]?.status ?? 'active' }),
      },
      { profession: person.profession.code, ...(council ? { council } : {}) },
      { state: 'HR', status: 'active' },
    ];
    return path({ q, ...pick(filters), ...extra });
  };
  const local = named.filter(({ specialities, work }) => specialities[0] && work[0]?.district);
  const numbered = named.filter(({ registrations }) => registrations[0]);

  return {
    typeAhead: times(() => {
      const word = pick(
        nameOf(someone())
          .split(' ')
          .filter((part) => part.length >= 3)
          .concat('sha'),
      );
      return `/v1/professionals/suggestions?${new URLSearchParams({ q: word.slice(0, 2 + upTo(5)) }).toString()}`;
    }),
    twoFilters: times(() => twoFilters()),
    facets: times(() => twoFilters({ facets: 'true' })),
    filtersOnly: times(() => {
      const { specialities, work } = pick(local);
      return path({ speciality: specialities[0]?.code ?? '', district: work[0]?.district?.code ?? '' });
    }),
    number: times(() => path({ q: pick(numbered).registrations[0]?.number ?? '' })),
    nobody: times(() =>
      path({ q: `${pick(['Qwert', 'Zxcvb', 'Plmok', 'Wsxed'])} ${nameOf(someone()).split(' ')[0] ?? ''}x` }),
    ),
  };
}
