/**
 * The lists that filters choose from: councils, professions, specialities, places.
 *
 * @module
 */
import * as z from 'zod/mini';

import type { Code } from './primitives.ts';
import { Text, WebUrl } from './primitives.ts';

/** A code of another system for the same thing. */
export const Identifier = z.object({ system: z.string(), value: z.string() });
export type Identifier = z.infer<typeof Identifier>;

/** A body that keeps a register. */
export const Council = z.object({
  code: z.string(),
  name: Text,
  profession: z.string(),
  /** Code of its state or union territory; absent for a national body. */
  state: z.optional(z.string()),
  /** Its codes elsewhere, such as the `smcId` of the Indian Medical Register. */
  identifiers: z.array(Identifier),
  /** No longer enters anyone, but people still stand on its register. */
  historic: z.boolean(),
  /** Who keeps a historic register today. */
  successor: z.optional(z.string()),
  url: z.optional(WebUrl),
  /** How its numbers look, as a hint beside a box: `DMC/R/24970`. */
  numberExample: z.optional(z.string()),
});
export type Council = z.infer<typeof Council>;

/** A profession with a register of its own. `phase` is when Haryana's integrated portal takes it up. */
export const Profession = z.object({
  code: z.string(),
  name: Text,
  /** What one calls such a person: doctor, nurse. */
  title: Text,
  phase: z.union([z.literal(1), z.literal(2)]),
});
export type Profession = z.infer<typeof Profession>;

/** A speciality of one profession. */
export const Speciality = z.object({ code: z.string(), name: Text, profession: z.string() });
export type Speciality = z.infer<typeof Speciality>;

/**
 * A state, union territory or health district.
 *
 * The health district is the area of a chief medical officer; Rajasthan counts 50 of them beside 41 revenue districts.
 */
export const Place = z.object({
  code: z.string(),
  kind: z.enum(['state', 'district']),
  name: Text,
  state: z.optional(z.string()),
  /** Other spellings people type: Gurgaon for Gurugram. */
  aliases: z.array(z.string()),
});
export type Place = z.infer<typeof Place>;

export const CouncilQuery = z.object({
  profession: z.optional(z.string()),
  state: z.optional(z.string()),
  /** With councils that no longer enter anyone. @default true */
  historic: z.optional(z.boolean()),
});
export type CouncilQuery = z.infer<typeof CouncilQuery>;

export const SpecialityQuery = z.object({ profession: z.optional(z.string()) });
export type SpecialityQuery = z.infer<typeof SpecialityQuery>;

export const PlaceQuery = z.object({ state: z.optional(z.string()), kind: z.optional(Place.shape.kind) });
export type PlaceQuery = z.infer<typeof PlaceQuery>;

/** A list whole. Code lists are short, so they have no pages. */
const listOf = <Item extends z.ZodMiniType>(item: Item) => z.object({ items: z.array(item) });

export const CouncilList = listOf(Council);
export type CouncilList = z.infer<typeof CouncilList>;
export const ProfessionList = listOf(Profession);
export type ProfessionList = z.infer<typeof ProfessionList>;
export const SpecialityList = listOf(Speciality);
export type SpecialityList = z.infer<typeof SpecialityList>;
export const PlaceList = listOf(Place);
export type PlaceList = z.infer<typeof PlaceList>;

/** Turns an entry of a list into the code that records carry. */
export const codeOf = (system: string, entry: { readonly code: string; readonly name: Text }): Code => ({
  system,
  code: entry.code,
  display: entry.name,
});
