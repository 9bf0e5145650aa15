/**
 * The ways in which a name can match.
 *
 * @module
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Question } from '../ports.ts';
import { having } from './conditions.ts';
import { mark, term } from './terms.ts';
import type { Tiers } from './tiers.ts';
import { readName, spell } from './words.ts';
import type { NameWord } from './words.ts';

/** A name to search for, in the terms of the index. */
export interface NameTerms {
  readonly folded: string;
  /** Every word as spelled, initials as initials. */
  readonly spelled: readonly string[];
  /** Every word as it sounds. */
  readonly sounding: readonly string[];
  /** The same with one word at a time as a lone initial, which is how many registers print a name. */
  readonly shortened: readonly (readonly string[])[];
  /** Whole words, with the sound of each. */
  readonly words: readonly { readonly text: string; readonly sound: string }[];
  readonly width: number;
}

/** Takes a name apart. Pure. */
export function termsOfName(text: string): NameTerms {
  const words = readName(text);
  const whole = words.filter(({ initial }) => !initial);
  // initials alone fit a fifth of the register; as lone initials they fit few
  const short = (letter: string): string => (whole.length > 0 ? term.initial(letter) : term.lone(letter));
  const as = (termOf: (word: NameWord) => string): string[] => [
    ...new Set(words.map((word) => (word.initial ? short(word.letter) : termOf(word)))),
  ];
  return {
    folded: spell(words),
    spelled: as(({ text: word }) => term.word(word)),
    sounding: as(({ key }) => term.sound(key)),
    shortened:
      whole.length < 2
        ? []
        : whole.map((one) => as((word) => (word === one ? term.lone(word.letter) : term.sound(word.key)))),
    words: whole.map(({ text: word, key }) => ({ text: word, sound: term.sound(key) })),
    width: words.length,
  };
}

/** Any of several lists of terms, each whole. */
export function havingAny(lists: readonly (readonly string[])[], question: Question): RawBuilder<boolean> {
  if (lists.length === 0) return sql<boolean>`false`;
  return sql<boolean>`(${sql.join(
    lists.map((list) => having([...list, ...question.all], question.any)),
    sql` or `,
  )})`;
}

/**
 * Words of the register that look like the one typed; its own sound is always among them.
 *
 * Trigrams find what is cut or joined wrongly, and miss two letters that changed places in a short word: those are a
 * matter of edits, which are counted only among words with the same first letter.
 */
const lookalikes = ({ text, sound }: NameTerms['words'][number]): RawBuilder<string[]> => sql<string[]>`
  array(select 't:' || token from name_token where token % ${text} order by similarity(token, ${text}) desc, token limit 8)
  || array(
    select 't:' || token from name_token
    where token >= ${text.slice(0, 1)} and token < ${text.slice(0, 1)} || chr(1114111)
      and length(token) between ${text.length - 1} and ${text.length + 1}
      and levenshtein_less_equal(left(token, 60), ${text.slice(0, 60)}, 2) <= ${text.length < 5 ? 1 : 2}
    order by levenshtein(left(token, 60), ${text.slice(0, 60)}), token limit 8)
  || ${sound}::text`;

export function nameTiers(text: string, question: Question, cap: number): Tiers {
  const name = termsOfName(text);
  const { all, any } = question;
  const nobody = sql`(select count(*) from exact) + (select count(*) from sounding) + (select count(*) from shortened) = 0`;
  const guess =
    name.words.length === 0
      ? sql`false`
      : sql`${having(all, any)} and ${sql.join(
          name.words.map((word) => sql`terms && (${lookalikes(word)})`),
          sql` and `,
        )}`;
  return {
    candidates: sql`exact as materialized (
      select e.seq, case when form = ${mark.folded + name.folded} then 1::float8 else 0.8 end as score, 'same'::text as reason
      from name_form join search_entry e using (seq)
      where form in (${mark.folded + name.folded}, ${mark.hidden + name.folded}) and ${having(all, any, { indexed: false })} limit ${cap}
    ), sounding as materialized (
      select seq, name, width, terms from search_entry where ${having([...name.sounding, ...all], any)} limit ${cap}
    ), spelled as materialized (
      select seq, width from search_entry
      where (select count(*) from sounding) >= ${cap} and ${having([...name.spelled, ...all], any)} limit ${cap}
    ), shortened as materialized (
      select seq, name from search_entry
      where (select count(*) from sounding) < ${cap} and ${havingAny(name.shortened, question)} limit ${cap}
    ), guessed as materialized (
      select seq, similarity(name, ${name.folded}) as likeness from search_entry where ${nobody} and ${guess} limit ${cap}
    ), nearest as materialized (
      select seq, likeness from guessed where likeness > 0.2 order by likeness desc, seq limit 20
    ), found as materialized (
      select seq, score, reason from exact
      union all
      select seq, ${spelledScore(name.width)}, 'part' from sounding where terms @> ${name.spelled}::text[]
      union all
      select seq, ${spelledScore(name.width)}, 'part' from spelled
      union all
      select seq, 0.5 + 0.35 * similarity(name, ${name.folded}), 'spelling' from sounding
      union all
      select seq, 0.4 + 0.2 * similarity(name, ${name.folded}), 'initials' from shortened
      union all
      select seq, 0.4 * likeness, 'spelling' from nearest
    )`,
    capped: sql`greatest((select count(*) from exact), (select count(*) from sounding), (select count(*) from shortened)) >= ${cap}`,
    councils: sql`array[]::text[]`,
    near: sql`(select record -> 'names' from nearest join professional using (seq) order by likeness desc, seq limit 1)`,
  };
}

/** Same words: the fewer others the name has, the better. */
const spelledScore = (width: number): RawBuilder<number> =>
  sql<number>`0.95 - 0.05 * least(greatest(width - ${width}, 0), 4)`;
