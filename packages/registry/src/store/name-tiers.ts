/**
 * The ways in which a name can match.
 *
 * @module
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Question } from '../ports.ts';
import { having } from './conditions.ts';
import { mark, ownInitials, plainName, term } from './terms.ts';
import type { Tiers } from './tiers.ts';
import { foldPrefix, readName, spell } from './words.ts';
import type { NameWord } from './words.ts';

/** One other way to write a name's words apart. */
interface Rejoined {
  readonly terms: readonly string[];
  /** Two words that must stand side by side; Ram Niwas Kumar is no Ramkumar. */
  readonly side?: string;
}

/** A name to search for, in the terms of the index. */
interface NameTerms {
  readonly folded: string;
  /** Every word as spelled, initials as initials. */
  readonly spelled: readonly string[];
  /** Every word as it sounds. */
  readonly sounding: readonly string[];
  /** The same with one word at a time as a lone initial, which is how many registers print a name. */
  readonly shortened: readonly (readonly string[])[];
  /** The same with two neighbours as one word, or one word as two: Ram Prasad and Ramprasad. */
  readonly rejoined: readonly Rejoined[];
  /** Whole words, with the sound of each. */
  readonly words: readonly { readonly text: string; readonly sound: string }[];
  /** Letters that some word must begin with. */
  readonly initials: readonly string[];
  readonly width: number;
}

/** Longest word that is cut in two; the cuts of a longer one would be more than they are worth. */
const longestCut = 16;

/** The other ways to write words apart: each two neighbours as one, each word as two. Initials stay alone. */
function rejoin(words: readonly NameWord[]): Rejoined[] {
  const own = ownInitials(words);
  const sounds = (kept: readonly NameWord[]): string[] =>
    kept.map((word) => (word.initial ? term.initial(word.letter) : term.sound(word.key)));
  const joined = words.slice(1).flatMap((right, at) => {
    const left = words[at];
    if (left === undefined || left.initial || right.initial) return [];
    const terms = sounds([...words.slice(0, at), ...readName(left.text + right.text), ...words.slice(at + 2)]);
    return [{ terms: [...new Set([...terms, ...own])] }];
  });
  const cut = words.flatMap(({ text, initial }, at) => {
    if (initial || text.length > longestCut) return [];
    const others = sounds(words.filter((_, other) => other !== at));
    // pieces must be words as spelled: what merely sounds so would be anything
    return Array.from({ length: Math.max(text.length - 3, 0) }, (_, shorter) => {
      const [left, right] = [text.slice(0, shorter + 2), text.slice(shorter + 2)];
      return { terms: [...new Set([term.word(left), term.word(right), ...others, ...own])], side: `${left} ${right}` };
    });
  });
  return [...joined, ...cut];
}

/** Takes a name apart. Pure. */
function termsOfName(text: string): NameTerms {
  const words = readName(text);
  const whole = words.filter(({ initial }) => !initial);
  // initials alone fit a fifth of the register; as lone initials they fit few
  const short = (letter: string): string => (whole.length > 0 ? term.initial(letter) : term.lone(letter));
  // an initial must be borne by another word than those asked for whole: Anuj Sharma is no S. Sharma
  const own = ownInitials(words);
  const as = (termOf: (word: NameWord) => string): string[] => [
    ...new Set([...words.map((word) => (word.initial ? short(word.letter) : termOf(word))), ...own]),
  ];
  return {
    folded: spell(words),
    spelled: as(({ text: word }) => term.word(word)),
    sounding: as(({ key }) => term.sound(key)),
    shortened:
      whole.length < 2
        ? []
        : whole.map((one) => as((word) => (word === one ? term.lone(word.letter) : term.sound(word.key)))),
    rejoined: rejoin(words),
    words: whole.map(({ text: word, key }) => ({ text: word, sound: term.sound(key) })),
    initials: [...new Set(words.flatMap(({ initial, letter }) => (initial ? [term.initial(letter)] : [])))],
    width: words.length,
  };
}

/**
 * Entries with all of a name's terms that pass the filters.
 *
 * Two words name so few people that filters are best compared row by row; a filter's list of half the register would
 * take longer to intersect. One word may name a tenth of the register, and then the index has to do it all.
 */
function matching(terms: readonly string[], { all, any }: Question): RawBuilder<boolean> {
  const telling = terms.filter((one) => !one.startsWith(term.initial(''))).length;
  if (telling < 2) return having([...terms, ...all], any);
  return sql<boolean>`(${having(terms, [])} and ${having(all, any, { indexed: false })})`;
}

function matchingRejoined({ terms, side }: Rejoined, question: Question): RawBuilder<boolean> {
  const found = matching(terms, question);
  return side === undefined ? found : sql<boolean>`(${found} and position(${side} in name) > 0)`;
}

/** Entries that match a name as it sounds, with a word shortened, or written apart in another way. What facets count. */
export function matchingName(text: string, question: Question): RawBuilder<boolean> {
  const { sounding, shortened, rejoined } = termsOfName(text);
  return anyOf([
    ...[sounding, ...shortened].map((terms) => matching(terms, question)),
    ...rejoined.map((way) => matchingRejoined(way, question)),
  ]);
}

const anyOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;

/**
 * Words of the register that look like the one typed; its own sound is always among them.
 *
 * Trigrams find what is cut or joined wrongly, and miss two letters that changed places in a short word: those are a
 * matter of edits, which are counted only among words with the same first letter.
 */
const lookalikes = ({ text, sound }: NameTerms['words'][number], [first = ''] = text): RawBuilder<string[]> => sql<
  string[]
>`
  array(select 't:' || token from name_token where token % ${text} order by similarity(token, ${text}) desc, token limit 8)
  || array(
    select 't:' || token from name_token
    where token >= ${first} and token < ${first} || chr(1114111)
      and length(token) between ${text.length - 1} and ${text.length + 1}
      and levenshtein_less_equal(left(token, 60), ${text.slice(0, 60)}, 2) <= ${text.length < 5 ? 1 : 2}
    order by levenshtein(left(token, 60), ${text.slice(0, 60)}), token limit 8)
  || ${sound}::text`;

/**
 * Names that begin so, for a reader who is still typing the last word. A bounded look at the ordered forms, and only
 * while names that match in full leave room.
 */
function beginnings(text: string, most: number): RawBuilder<unknown> {
  const plain = plainName(text);
  if (plain === '') return sql`select seq from name_form where false`;
  return sql.join(
    [plain, mark.folded + foldPrefix(plain)].map(
      (prefix) => sql`(
        select seq from name_form
        where (select count(*) from sounding) < ${most} and form > ${prefix} and form < ${prefix} || chr(1114111)
        order by form limit ${most}
      )`,
    ),
    sql` union all `,
  );
}

export function nameTiers(text: string, question: Question, cap: number): Tiers {
  const name = termsOfName(text);
  const { all, any } = question;
  // more than are shown, so that spellings among them need no second look at the index
  const wide = cap * 3;
  const likeness = sql`similarity(name, ${name.folded})`;
  const nobody = sql`not exists (select from exact) and not exists (select from sounding) and not exists (select from shortened) and not exists (select from rejoined) and not exists (select from begun)`;
  const guess =
    name.words.length === 0
      ? sql`false`
      : sql`${having([...name.initials, ...all], any)} and ${sql.join(
          name.words.map((word) => sql`terms && (${lookalikes(word)})`),
          sql` and `,
        )}`;
  return {
    candidates: sql`exact as materialized (
      select e.seq, case when form = ${mark.folded + name.folded} then 1::float8 else 0.8 end as score, 'same'::text as reason
      from name_form join search_entry e using (seq)
      where form in (${mark.folded + name.folded}, ${mark.hidden + name.folded}) and ${having(all, any, { indexed: false })} limit ${cap}
    ), sounding as materialized (
      select seq, name, width, terms @> ${name.spelled}::text[] as spelled
      from search_entry where ${matching(name.sounding, question)} limit ${wide}
    ), spelled as materialized (
      select seq, width from sounding where spelled
    ), also_spelled as materialized (
      select seq, width from search_entry
      where (select count(*) from sounding) >= ${wide} and (select count(*) from spelled) < ${cap}
        and ${matching(name.spelled, question)} limit ${cap}
    ), shortened as materialized (
      select seq, name from search_entry
      where (select count(*) from sounding) < ${cap} and ${anyOf(name.shortened.map((terms) => matching(terms, question)))} limit ${cap}
    ), rejoined as materialized (
      select seq, name from search_entry
      where (select count(*) from sounding) < ${cap} and ${anyOf(name.rejoined.map((way) => matchingRejoined(way, question)))} limit ${cap}
    ), begun as materialized (
      select seq, name from (
        select distinct seq from (
          ${beginnings(text, wide)}
        ) as forms
      ) as beginning join search_entry using (seq)
      where ${having(all, any, { indexed: false })} limit ${cap}
    ), guessed as materialized (
      select seq, ${likeness} as likeness from search_entry where ${nobody} and ${guess} limit ${cap}
    ), nearest as materialized (
      select seq, likeness from guessed where likeness > 0.2 order by likeness desc, seq limit 20
    ), found as materialized (
      select seq, score, reason from exact
      union all
      select seq, ${spelledScore(name.width)}, 'part' from (select * from spelled union all select * from also_spelled) as alike
      union all
      select seq, 0.4 + 0.35 * ${likeness}, 'spelling' from sounding where not spelled and (select count(*) from spelled) < ${cap}
      union all
      select seq, 0.4 + 0.35 * ${likeness}, 'spelling' from rejoined
      union all
      select seq, 0.3 + 0.2 * ${likeness}, 'part' from begun
      union all
      select seq, 0.2 + 0.15 * ${likeness}, 'initials' from shortened
      union all
      select seq, 0.2 * likeness, 'spelling' from nearest
    )`,
    capped: sql`greatest((select count(*) from exact), (select count(*) from sounding), (select count(*) from shortened), (select count(*) from rejoined), (select count(*) from begun)) >= ${cap}`,
    councils: sql`array[]::text[]`,
    near: sql`(select record -> 'names' from nearest join professional using (seq) order by likeness desc, seq limit 1)`,
  };
}

/** Same words: the fewer others the name has, the better; always above a name that only sounds alike. */
const spelledScore = (width: number): RawBuilder<number> =>
  sql<number>`0.96 - 0.05 * least(greatest(width - ${width}, 0), 4)`;
