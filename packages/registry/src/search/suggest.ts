/**
 * Type-ahead: names from the register, and what the lists hold.
 *
 * @module
 */
import { countLetters } from '@praman/schemas';
import type { Names, Suggestion, SuggestionQuery, Text } from '@praman/schemas';
import { councils, places, professions, specialities } from '@praman/schemas/code-lists';

import type { ProfessionalStore } from '../ports.ts';
import { mark, plainName } from '../store/terms.ts';
import { foldPrefix } from '../store/words.ts';

/** Letters, as `countLetters` counts. */
const fewestLetters = 2;
/** Shorter beginnings, written in another way, would be the beginning of anything. */
const fewestLettersToVary = 5;
const defaultLimit = 8;
/** Places kept for the lists when they have something to say. */
const listPlaces = 3;

interface Entry {
  readonly suggestion: Suggestion;
  /** Lower-cased beginnings of every word of every name. */
  readonly starts: readonly string[];
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

function entry(
  kind: Suggestion['kind'],
  code: string,
  text: Text,
  others: readonly (string | undefined)[] = [],
): Entry {
  const names = [text.en, text.hi, ...others].filter((name) => name !== undefined).map(plain);
  const starts = names.flatMap((name) => name.split(' ').map((_, at, words) => words.slice(at).join(' ')));
  return { suggestion: { kind, code, text }, starts };
}

const entries: readonly Entry[] = [
  ...specialities.map(({ code, name }) => entry('speciality', code, name)),
  ...professions.map(({ code, name, title }) => entry('profession', code, name, [title.en, title.hi])),
  ...places
    .filter(({ kind }) => kind === 'district')
    .map(({ code, name, aliases }) => entry('district', code, name, aliases)),
  ...councils.map(({ code, name }) => entry('council', code, name)),
];

/** Entries of the lists with a word that starts as typed; those that start so themselves come first. */
function fromLists(typed: string): Suggestion[] {
  const found = entries.flatMap(({ suggestion, starts }) => {
    const at = starts.findIndex((start) => start.startsWith(typed));
    return at < 0 ? [] : [{ suggestion, at }];
  });
  return found.sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1)).map(({ suggestion }) => suggestion);
}

/** Vowels that may be written or not, and spaces likewise: more of them than this would be too many ways. */
const mostLoose = 4;
/** Shortest piece of a word that is typed as one and written as two. */
const shortestPiece = 2;

/**
 * Other ways to write a folded prefix.
 *
 * An `a` between consonants is one reader's and not the next one's (हेमलता: hemlata, hemalata, hemalta), and so is the space
 * between words (Ram Kumar, Ramkumar).
 */
function otherWays(prefix: string): string[] {
  const ways = [prefix];
  const loose = [...prefix.matchAll(/(?<=[a-z][b-df-hj-np-tv-z])a?(?=[b-df-hj-np-tv-z])|(?<=[b-df-hj-np-tv-z])a$/gu)];
  for (const { index, 0: vowel } of loose.slice(-mostLoose).reverse()) {
    // from the end, so that places before stay where they are
    for (const way of [...ways]) ways.push(way.slice(0, index) + (vowel ? '' : 'a') + way.slice(index + vowel.length));
  }
  const spaces = [...prefix.matchAll(/ /g)].slice(0, mostLoose);
  for (const { index } of spaces) ways.push(prefix.slice(0, index) + prefix.slice(index + 1));
  if (spaces.length === 0) {
    for (let at = shortestPiece; at <= Math.min(prefix.length - shortestPiece, 16); at++)
      ways.push(`${prefix.slice(0, at)} ${prefix.slice(at)}`);
  }
  return [...new Set(ways.slice(1))].filter((way) => way !== '' && way !== prefix);
}

/** Names spelled as typed; when those are few, also names that only sound so, and then those written in another way. */
async function namesFrom(
  typed: string,
  limit: number,
  store: Pick<ProfessionalStore, 'suggestNames'>,
): Promise<readonly Names[]> {
  const plain = plainName(typed);
  if (plain === '') return [];
  const spelled = await store.suggestNames([plain], limit);
  if (spelled.length >= limit) return spelled;
  const folded = foldPrefix(plain);
  const ways = folded.length < fewestLettersToVary ? [] : otherWays(folded);
  return [
    ...spelled,
    ...(await store.suggestNames(
      [folded, ...ways].map((way) => mark.folded + way),
      limit,
    )),
  ];
}

/** Completes what is being typed: first people's names, then what a filter can be set to. */
export async function suggest(
  query: SuggestionQuery,
  store: Pick<ProfessionalStore, 'suggestNames'>,
): Promise<Suggestion[]> {
  const typed = plain(query.q);
  if (countLetters(typed) < fewestLetters) return [];
  const limit = query.limit ?? defaultLimit;
  const names = await namesFrom(typed, limit, store);
  const lists = fromLists(typed);
  const different = new Map<string, Suggestion>();
  for (const { en, hi } of names) {
    const text: Text = { en: en ?? hi ?? '', ...(hi !== undefined && { hi }) };
    different.set(plain(text.en), { kind: 'name', text });
  }
  // names that begin as typed before those in which a later word does
  const start = plainName(typed);
  const people = [...different]
    .sort(([a], [b]) => Number(b.startsWith(start)) - Number(a.startsWith(start)))
    .map(([, name]) => name);
  const room = limit - Math.min(lists.length, listPlaces, limit - 1);
  return [...people.slice(0, Math.max(room, limit - lists.length)), ...lists].slice(0, limit);
}
