/**
 * A health professional, at the three distances from which one may be seen.
 *
 * @module
 */
import * as z from 'zod/mini';

import { Badges } from './badges.ts';
import { DisciplinaryOrder } from './discipline.ts';
import { Names } from './names.ts';
import { Practice } from './practice.ts';
import { Code, Id, IsoDate, Provenance, WebUrl } from './primitives.ts';
import { Qualification } from './qualification.ts';
import { Registration } from './registration.ts';
import { layered } from './visibility.ts';

/** Recorded only when the person said so. `undisclosed` is an answer too. */
export const Gender = z.enum(['female', 'male', 'transgender', 'other', 'undisclosed']);
export type Gender = z.infer<typeof Gender>;

/** Why a row stands in an answer. The first eight are verdicts of `@praman/names`. */
export const MatchReason = z.enum([
  'same',
  'same-in-another-script',
  'order',
  'spelling',
  'abbreviation',
  'initials',
  'part',
  'none',
  'registration-number',
  'hpr-number',
  'filter',
]);
export type MatchReason = z.infer<typeof MatchReason>;

/** How well a row answers what was typed. `score` runs from 0 to 1 and compares rows of one answer only. */
export const Match = z.object({ reason: MatchReason, score: z.number() });
export type Match = z.infer<typeof Match>;

/**
 * Everything a register may hold of a professional, each field with its layer of visibility.
 *
 * This is what the professional's own record and an import carry; the public shapes below are picked from it.
 * There is no Aadhaar field, and none may be added: identity is an opaque reference with who checked it and when.
 */
export const ProfessionalRecord = z.object({
  id: layered('public', Id),
  names: layered('public', Names),
  /** Other spellings, earlier names: searched, never shown. */
  nameVariants: layered('private', z._default(z.array(z.string()), [])),
  profession: layered('public', Code),
  specialities: layered('public', z.array(Code)),
  registrations: layered('public', z.array(Registration)),
  qualifications: layered('public', z.array(Qualification)),
  discipline: layered('public', z.array(DisciplinaryOrder)),
  badges: layered('public', Badges),
  provenance: layered('public', Provenance),

  work: layered('consent', z._default(z.array(Practice), [])),
  languages: layered('consent', z._default(z.array(Code), [])),
  gender: layered('consent', z.optional(Gender)),
  photo: layered('consent', z.optional(WebUrl)),
  teleconsult: layered('consent', z.optional(WebUrl)),
  /** Health Professional ID, `NN-NNNN-NNNN-NNNN`. */
  hprNumber: layered('consent', z.optional(z.string().check(z.regex(/^\d{2}-\d{4}-\d{4}-\d{4}$/)))),

  fatherName: layered('private', z.optional(z.string())),
  birthDate: layered('private', z.optional(IsoDate)),
  mobile: layered('private', z.optional(z.string())),
  email: layered('private', z.optional(z.string())),
  address: layered('private', z.optional(z.string())),
  /** Which `consent` fields the person agreed to publish. */
  consents: layered('private', z._default(z.array(z.string()), [])),
  /** Asked, and approved, not to be listed by place of work (a threat to safety). */
  workHidden: layered('private', z._default(z.boolean(), false)),
});
export type ProfessionalRecord = z.infer<typeof ProfessionalRecord>;

const fields = ProfessionalRecord.shape;

/** What a card shows: one row of a search. */
export const ProfessionalSummary = z.object({
  id: fields.id,
  names: fields.names,
  profession: fields.profession,
  specialities: fields.specialities,
  registrations: fields.registrations,
  badges: fields.badges,
  provenance: fields.provenance,
  work: z.array(Practice),
  languages: z.array(Code),
  gender: fields.gender,
  photo: fields.photo,
  teleconsult: fields.teleconsult,
  match: z.optional(Match),
});
export type ProfessionalSummary = z.infer<typeof ProfessionalSummary>;

/** What a reader sees on opening one professional. */
export const Professional = z.object({
  ...z.omit(ProfessionalSummary, { match: true }).shape,
  qualifications: fields.qualifications,
  discipline: fields.discipline,
  hprNumber: fields.hprNumber,
});
export type Professional = z.infer<typeof Professional>;
