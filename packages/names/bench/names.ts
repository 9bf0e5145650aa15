/**
 * How well names are found, and how fast, beside trigram search.
 *
 * Run: node --conditions=@praman/source packages/names/bench/names.ts [--markdown]
 *
 * Reads `indian-names.tsv` from the folder PRAMAN_DATA names, or from `../shared/data`. With `--markdown` nothing but the section
 * for docs/benchmarks.md is printed.
 */
import { MATCH_THRESHOLD, compareNames, createNameIndex } from '@praman/names';

import { trigramOnLetters, trigramOnText } from './baselines.ts';
import type { Method } from './baselines.ts';
import { composeNames, heldOut, randomFrom, readPairs, respell } from './data.ts';
import type { Pair } from './data.ts';

const SMALL = 5_000;
const LARGE = 1_000_000;
/** Searches among a million names; all names are searched in the small pools. */
const LARGE_QUERIES = 4_000;
const RANDOM_PAIRS = 200_000;

const ours: Method = {
  label: '@praman/names',
  threshold: MATCH_THRESHOLD,
  compare: (a, b) => compareNames(a, b).score,
  build: (names) => {
    const index = createNameIndex(names);
    return (query) => index.search(query, 10).map((hit) => hit.index);
  },
};
const METHODS = [ours, trigramOnText, trigramOnLetters];

const percent = (share: number, digits = 2): string => `${(share * 100).toFixed(digits)} %`;
const milliseconds = (time: number): string => `${time < 100 ? time.toFixed(2) : Math.round(time)} ms`;
const log = (text: string): void => {
  if (!process.argv.includes('--markdown')) process.stderr.write(`${text}\n`);
};

/** One row: how often the right name came first and among ten, and what it cost. */
function measure(
  label: string,
  method: Method,
  names: readonly Pair[],
  queries: readonly (readonly [number, string])[],
): string {
  log(`${label}: ${method.label}`);
  const pool = names.map((name) => name.latin);
  const before = performance.now();
  const search = method.build(pool);
  const built = performance.now() - before;
  let first = 0;
  let ten = 0;
  const times = queries.map(([at, query]) => {
    const start = performance.now();
    const found = search(query);
    const time = performance.now() - start;
    const place = found.indexOf(at);
    if (place === 0) first++;
    if (place >= 0) ten++;
    return time;
  });
  times.sort((a, b) => a - b);
  const quantile = (share: number): string => milliseconds(times[Math.floor(times.length * share)] ?? 0);
  const cells = [label, method.label, names.length.toLocaleString('en'), queries.length.toLocaleString('en'), percent(first / queries.length),
    percent(ten / queries.length), milliseconds(built), quantile(0.5), quantile(0.95)]; // prettier-ignore
  return `| ${cells.join(' | ')} |`;
}

/** One row: how often a method calls one person's two spellings a match, and two people's names. */
function judge(label: string, method: Method, names: readonly Pair[]): string {
  log(`${label}: pairs, ${method.label}`);
  const random = randomFrom(23);
  const pick = (): Pair => names[Math.floor(random() * names.length)] as Pair;
  const isMatch = (a: string, b: string): number => (method.compare(a, b) >= method.threshold ? 1 : 0);
  let script = 0;
  let spelling = 0;
  let wrong = 0;
  for (const name of names) {
    script += isMatch(name.devanagari, name.latin);
    spelling += isMatch(respell(name.latin, random), name.latin);
  }
  for (let count = 0; count < RANDOM_PAIRS;) {
    const [a, b] = [pick(), pick()];
    if (a === b) continue;
    wrong += isMatch(count++ % 2 === 0 ? a.devanagari : a.latin, b.latin);
  }
  const cells = [
    label,
    method.label,
    String(method.threshold),
    percent(script / names.length),
    percent(spelling / names.length),
    percent(wrong / RANDOM_PAIRS, 4),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Every name of a pool, or an even sample, with its place and a way of asking for it. */
function ask(
  names: readonly Pair[],
  count: number,
  form: (name: Pair) => string,
): readonly (readonly [number, string])[] {
  const step = Math.max(1, Math.floor(names.length / count));
  return names.flatMap((name, at) => (at % step === 0 ? [[at, form(name)] as const] : []));
}

function report(pairs: readonly Pair[]): readonly string[] {
  const search: string[] = [];
  const judged: string[] = [];
  const halves = [
    ['held-out half', heldOut(pairs)],
    ['all pairs', pairs],
  ] as const;
  for (const [half, own] of halves) {
    const names = composeNames(own, SMALL, 101);
    const random = randomFrom(17);
    const devanagari = ask(names, SMALL, (name) => name.devanagari);
    const variants = ask(names, SMALL, (name) => respell(name.latin, random));
    for (const method of METHODS) search.push(measure(`Devanagari → Latin, ${half}`, method, names, devanagari));
    for (const method of METHODS) search.push(measure(`Latin respelled, ${half}`, method, names, variants));
    for (const method of METHODS) judged.push(judge(half, method, names));
  }
  for (const [half, own] of halves) {
    const names = composeNames(own, LARGE, 103);
    const random = randomFrom(19);
    search.push(
      measure(
        `Devanagari → Latin, ${half}`,
        ours,
        names,
        ask(names, LARGE_QUERIES, (name) => name.devanagari),
      ),
    );
    if (own === pairs)
      search.push(
        measure(
          `Latin respelled, ${half}`,
          ours,
          names,
          ask(names, LARGE_QUERIES, (name) => respell(name.latin, random)),
        ),
      );
  }
  return [
    '### Names',
    '',
    `Full names of two words, put together from ${pairs.length.toLocaleString('en')} Latin–Devanagari pairs of given names (A. Parlikar, CC BY 3.0). The rules were written looking at`,
    'one half of the pairs, split by hash (and at nine failures among a million names of all pairs); the other is the held-out half. *Respelled*: one or two letters of each word',
    'written as people do (v/w/b, sh/s, ee/i, oo/u, th/t, doubled letters, final a, ph/f, z/j, ksh/x). Only the very name asked for counts as found.',
    'The baselines were not run among a million names: they look at every name that shares a trigram.',
    '',
    '| Task | Method | Names | Searches | First | Among 10 | Build | Median | 95th percentile |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|',
    ...search,
    '',
    `Two names compared: share called a match (score at or above the threshold) of ${SMALL.toLocaleString('en')} true pairs and of ${RANDOM_PAIRS.toLocaleString('en')} random pairs of different names.`,
    '',
    '| Names | Method | Threshold | Same name, Devanagari and Latin | Same name, respelled | Different names |',
    '|---|---|---:|---:|---:|---:|',
    ...judged,
  ];
}

const pairs = readPairs();
process.stdout.write(pairs === undefined ? 'not run: no data\n' : `${report(pairs).join('\n')}\n`);
