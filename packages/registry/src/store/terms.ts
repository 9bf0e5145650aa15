/**
 * What a professional is found by. Pure: a record in, words out.
 *
 * Everything but the name variants is taken from the public view of the record. A search by a value that is not shown
 * would tell it as surely as showing it.
 *
 * @module
 */
import { detectScript, normaliseName, romanise } from '@praman/names';
import { canonicalNumber } from '@praman/schemas';
import type { Professional, ProfessionalFilters, ProfessionalRecord } from '@praman/schemas';
import { councils, places } from '@praman/schemas/code-lists';

import { visible } from '../visible.ts';
import { readName, spell } from './words.ts';
import type { NameWord } from './words.ts';

/** Longest form kept of a name, so that it fits into an index whatever an import holds. */
const maxFormLength = 200;

const stateOfCouncil = new Map(councils.map(({ code, state }) => [code, state]));
const stateOfPlace = new Map(places.map(({ code, kind, state }) => [code, kind === 'state' ? code : state]));

/** A word, sound, initial or filter value, with a letter for its kind. */
export const term = {
  word: (text: string) => `t:${text}`,
  sound: (key: string) => `k:${key}`,
  /** Some word begins so. */
  initial: (letter: string) => `i:${letter}`,
  /** So many words of one name begin alike, two at least. */
  alike: (letter: string, words: number) => `i:${letter}${words}`,
  /** Some word is given by its initial alone. */
  lone: (letter: string) => `a:${letter}`,
  council: (code: string) => `c:${code}`,
  profession: (code: string) => `p:${code}`,
  speciality: (code: string) => `s:${code}`,
  state: (code: string) => `st:${code}`,
  district: (code: string) => `d:${code}`,
  pin: (digits: string) => `pin:${digits}`,
  language: (code: string) => `l:${code}`,
  gender: (value: string) => `g:${value}`,
  status: (value: string) => `x:${value}`,
  hpr: (digits: string) => `h:${digits}`,
  teleconsult: 'tc',
} as const;

/** Letters that begin one word in two spellings which share a sound: Bikas and Vikas, Yadav and Jadav, Umesh and Omesh. */
const sameBeginning: Readonly<Record<string, string>> = { b: 'v', y: 'j', e: 'i', o: 'u' };

/** Words beginning alike that are told apart; a name with more of them counts as one with so many. */
const mostAlike = 4;

/** How many words begin with each letter, spellings levelled; letters of one word only are left out. */
function alikeBeginnings(words: readonly NameWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { letter } of words) {
    const level = sameBeginning[letter] ?? letter;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return new Map(
    [...counts].filter(([, count]) => count > 1).map(([letter, count]) => [letter, Math.min(count, mostAlike)]),
  );
}

/** That each of these initials is borne by a word of its own: `S. Sharma` asks for two words in S. */
export function ownInitials(words: readonly NameWord[]): string[] {
  const initials = new Set(words.flatMap(({ initial, letter }) => (initial ? [sameBeginning[letter] ?? letter] : [])));
  return [...alikeBeginnings(words)].flatMap(([letter, count]) =>
    initials.has(letter) ? [term.alike(letter, count)] : [],
  );
}

/** The words of one name as terms. */
const nameTerms = (words: readonly NameWord[]): string[] => [
  ...words.flatMap(({ text, key, initial, letter }) => [
    ...(initial
      ? [term.lone(letter)]
      : [term.word(text.slice(0, maxFormLength)), term.sound(key.slice(0, maxFormLength))]),
    term.initial(letter),
  ]),
  ...[...alikeBeginnings(words)].flatMap(([letter, count]) =>
    Array.from({ length: count - 1 }, (_, at) => term.alike(letter, at + 2)),
  ),
];

function filterTerms(person: Professional): string[] {
  const states = [
    ...person.registrations.map(({ council }) => stateOfCouncil.get(council.code)),
    ...person.work.map(({ state, district }) => state?.code ?? (district && stateOfPlace.get(district.code))),
  ];
  return [
    term.profession(person.profession.code),
    ...person.specialities.map(({ code }) => term.speciality(code)),
    ...person.registrations.flatMap(({ council, status }) => [term.council(council.code), term.status(status)]),
    ...states.flatMap((state) => (state === undefined ? [] : [term.state(state)])),
    ...person.work.flatMap(({ district, pin }) => [
      ...(district ? [term.district(district.code)] : []),
      ...(pin ? [2, 3, 4, 5, 6].map((length) => term.pin(pin.slice(0, length))) : []),
    ]),
    ...person.languages.map(({ code }) => term.language(code)),
    ...(person.gender ? [term.gender(person.gender)] : []),
    ...(person.teleconsult === undefined ? [] : [term.teleconsult]),
    ...(person.hprNumber === undefined ? [] : [term.hpr(person.hprNumber.replaceAll('-', ''))]),
  ];
}

/** The filters of a search: terms that must all be there, and states of which one must. */
export function termsOfFilters(filters: ProfessionalFilters): { readonly all: string[]; readonly any: string[] } {
  const { council, profession, speciality, state, district, pin, language, gender, status, teleconsult } = filters;
  const all = [
    council !== undefined && term.council(council),
    profession !== undefined && term.profession(profession),
    speciality !== undefined && term.speciality(speciality),
    state !== undefined && term.state(state),
    district !== undefined && term.district(district),
    pin !== undefined && term.pin(pin),
    language !== undefined && term.language(language),
    gender !== undefined && term.gender(gender),
    teleconsult === true && term.teleconsult,
  ].filter((value) => value !== false);
  return { all, any: (status ?? []).map(term.status) };
}

/** The name in small Latin letters, spelled as written: what a prefix is first compared with. */
export function plainName(name: string): string {
  const normal = normaliseName(name);
  return detectScript(normal) === 'Latin' ? normal : romanise(normal).toLowerCase();
}

/** The name from each of its words on, so that a prefix of any word finds it. */
function rotations(form: string): string[] {
  const words = form === '' ? [] : form.split(' ');
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' ').slice(0, maxFormLength));
}

/** A number without the zeros that some write before it and some do not: `HN 012345` is `HN12345`. */
function bareNumber(printed: string): string {
  return canonicalNumber(printed).replace(/(?<!\d)0+(?=\d)/gu, '');
}

/** How a number is marked that is only the end of the printed one. */
export const tailMark = '~';

/** The number itself, and the digits it ends with, which is what people remember of `DMC/R/24970`. */
export function numberKeys(printed: string): string[] {
  const bare = bareNumber(printed);
  const tail = /\d+$/u.exec(bare)?.[0].replace(/^0+(?=\d)/, '');
  return [bare, ...(tail !== undefined && tail !== bare ? [tailMark + tail] : [])].filter((key) => key !== '');
}

/** What stands before a form that is not simply a name as written. No name begins so. */
export const mark = {
  /** In canonical Latin spelling: the same for every script and spelling. */
  folded: '=',
  /** Folded, and searched but never shown. */
  hidden: '~',
} as const;

/** All that the tables beside a record hold of it. */
export interface Entry {
  readonly name: string;
  readonly width: number;
  readonly terms: readonly string[];
  readonly forms: readonly string[];
  readonly numbers: readonly { readonly key: string; readonly council: string }[];
  readonly tokens: readonly string[];
}

/** Computes the entry of a record. */
export function entryOf(record: ProfessionalRecord): Entry {
  const person = visible(record);
  const shown = [person.names.en, person.names.hi].filter((name) => name !== undefined);
  const read = shown.map(readName);
  const variants = record.nameVariants.map(readName);
  const folded = [...new Set(read.map(spell))];
  const written = [...new Set(shown.map(plainName))];
  const name = folded[0] ?? '';
  const numbers = person.registrations.flatMap(({ council, number }) =>
    numberKeys(number).map((key) => `${council.code} ${key}`),
  );
  return {
    name,
    width: name === '' ? 0 : name.split(' ').length,
    terms: [...new Set([...[...read, ...variants].flatMap(nameTerms), ...filterTerms(person)])],
    forms: [
      ...new Set([
        ...written.flatMap(rotations),
        ...folded.flatMap((form) => rotations(form).map((rotation) => mark.folded + rotation)),
        ...variants.map((words) => mark.hidden + spell(words).slice(0, maxFormLength)),
      ]),
    ],
    numbers: [...new Set(numbers)].map((pair) => {
      const at = pair.indexOf(' ');
      return { council: pair.slice(0, at), key: pair.slice(at + 1).slice(0, maxFormLength) };
    }),
    tokens: [...new Set(read.flat().flatMap(({ text, initial }) => (initial ? [] : [text.slice(0, maxFormLength)])))],
  };
}
