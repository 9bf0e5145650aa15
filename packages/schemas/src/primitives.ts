/**
 * The small shapes every noun is made of.
 *
 * Schemas are written with `zod/mini`, because a browser carries them to check every answer.
 *
 * @module
 */
import * as z from 'zod/mini';

/** An opaque identifier. Never a number that counts up, so that a register cannot be walked. */
export const Id = z.string().check(z.minLength(1), z.maxLength(64));
export type Id = z.infer<typeof Id>;

/** A calendar day, `YYYY-MM-DD`, in the council's own time zone (Asia/Kolkata). */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, as ISO 8601 with `Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A year and month, `YYYY-MM`, or a year alone: degrees are often awarded without a day. */
export const YearMonth = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));
export type YearMonth = z.infer<typeof YearMonth>;

/** Words of ours, in English always and in Hindi where we have them. */
export const Text = z.object({ en: z.string(), hi: z.optional(z.string()) });
export type Text = z.infer<typeof Text>;

/** A web address that a person may follow. Only `https:`, so that no entry can smuggle in a script. */
export const WebUrl = z.url({ protocol: /^https$/ });
export type WebUrl = z.infer<typeof WebUrl>;

/**
 * A value from a code list: which list, which value, and words for it.
 *
 * Three council lists and two lists of states are in use in India, so a bare code says nothing.
 */
export const Code = z.object({ system: z.string(), code: z.string(), display: Text });
export type Code = z.infer<typeof Code>;

/** Where a record came from, when we fetched it, and the day it speaks of when the source says so. */
export const Provenance = z.object({ source: Code, retrievedAt: Instant, asOf: z.optional(IsoDate) });
export type Provenance = z.infer<typeof Provenance>;
