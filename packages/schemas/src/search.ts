/**
 * Finding a professional: what may be asked, and what is answered.
 *
 * @module
 */
import * as z from 'zod/mini';

import { Gender, ProfessionalSummary } from './professional.ts';
import { Code, Instant, Text } from './primitives.ts';
import { RegistrationStatus } from './registration.ts';

/** Longest text that is looked at. More is cut by a client and refused by a server. */
export const maxQueryLength = 100;

/**
 * Fewest letters of free text that are searched, as {@link countLetters} counts: a register is asked about someone, it is
 * not listed.
 */
export const minQueryLetters = 3;

/**
 * Letters, digits and vowel signs, each counted once.
 *
 * Fair to every script: राम, رام and Ram are three alike, although the first has only two graphemes. Spaces, punctuation,
 * symbols and characters that nobody sees (joiners, variation selectors) do not count, and equal Unicode sequences
 * count the same.
 *
 * @example
 * countLetters('S. K. Rao'); // 5
 */
export function countLetters(text: string): number {
  const letters = text.normalize('NFC').match(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{Mn}\p{Mc}\p{N}]/gu);
  return letters?.length ?? 0;
}

/** Rows that one search will ever give, over all its pages. */
export const maxSearchRows = 200;

const code = z.string().check(z.minLength(1), z.maxLength(64));

/** The filters, each a code of its list. They narrow a search together. */
export const ProfessionalFilters = z.object({
  council: z.optional(code),
  profession: z.optional(code),
  speciality: z.optional(code),
  state: z.optional(code),
  district: z.optional(code),
  /** A PIN code, or its first digits: two name a circle, three a sorting district. */
  pin: z.optional(z.string().check(z.regex(/^[1-9]\d{1,5}$/))),
  language: z.optional(code),
  gender: z.optional(Gender),
  /** Any of these. @default all of them: suspended and removed people are found and flagged, never hidden */
  status: z.optional(z.array(RegistrationStatus)),
  teleconsult: z.optional(z.boolean()),
});
export type ProfessionalFilters = z.infer<typeof ProfessionalFilters>;

/**
 * A search. It needs three letters of text, or a number with its council, or a speciality with a district.
 */
export const ProfessionalQuery = z.object({
  /** A name in any Indian script, a registration number, an HPR number; which of them is found out. */
  q: z.optional(z.string().check(z.maxLength(maxQueryLength))),
  ...ProfessionalFilters.shape,
  /** Counts beside the filters. They cost time, so they are asked for. @default false */
  facets: z.optional(z.boolean()),
  /** @default 20 */
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  /** Token of the page before. Opaque, signed and short-lived. */
  next: z.optional(z.string().check(z.maxLength(1000))),
});
export type ProfessionalQuery = z.infer<typeof ProfessionalQuery>;

/** What the text was taken for. An element tells it back, so that a wrong guess can be mended. */
export const Understanding = z.object({
  kind: z.enum(['nothing', 'name', 'registration-number', 'hpr-number']),
  /** Latin reading of a name typed in another script. */
  romanised: z.optional(z.string()),
  /** Councils that use this number, when more than one does: which one is meant? */
  councils: z.optional(z.array(Code)),
});
export type Understanding = z.infer<typeof Understanding>;

/** One value of a filter with how many rows have it. Values with fewer than five are left out. */
export const FacetValue = z.object({ code: Code, count: z.int() });
export type FacetValue = z.infer<typeof FacetValue>;

/** Counts beside the filters. */
export const Facets = z.object({
  /** False when more rows matched than were counted; every count is then a lower bound. */
  exact: z.boolean(),
  council: z.array(FacetValue),
  profession: z.array(FacetValue),
  speciality: z.array(FacetValue),
  district: z.array(FacetValue),
  status: z.array(FacetValue),
});
export type Facets = z.infer<typeof Facets>;

/** A page of a search. Its shape is the same for none and for many. */
export const ProfessionalPage = z.object({
  items: z.array(ProfessionalSummary),
  /** Ask again with this for the next page; `null` on the last. */
  next: z.nullable(z.string()),
  /** How many match, exact up to 200; `null` when there are more. */
  total: z.nullable(z.int()),
  understood: Understanding,
  facets: z.optional(Facets),
  /** Another spelling that does find someone. */
  didYouMean: z.optional(z.string()),
  /** When the register was last brought up to date. */
  asOf: Instant,
});
export type ProfessionalPage = z.infer<typeof ProfessionalPage>;

/** Type-ahead. */
export const SuggestionQuery = z.object({
  q: z.string().check(z.maxLength(maxQueryLength)),
  /** @default 8 */
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
});
export type SuggestionQuery = z.infer<typeof SuggestionQuery>;

/**
 * One suggestion: a name to search for, or a filter to set.
 *
 * `text` is what an element writes into its box for a name; for the other kinds `code` is the filter's value.
 */
export const Suggestion = z.object({
  kind: z.enum(['name', 'speciality', 'district', 'council', 'profession']),
  text: Text,
  code: z.optional(z.string()),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const SuggestionList = z.object({ items: z.array(Suggestion) });
export type SuggestionList = z.infer<typeof SuggestionList>;
