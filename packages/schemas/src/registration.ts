/** A practitioner's registration with a council. @module */
import * as z from 'zod/mini';

import { Code, IsoDate } from './primitives.ts';

/**
 * Where a registration stands, as a patient should read it.
 *
 * `renewalDue` is on the register without a current licence; `unverified` is the person's own claim.
 */
export const RegistrationStatus = z.enum([
  'active',
  'conditions',
  'provisional',
  'renewalDue',
  'suspended',
  'removed',
  'retired',
  'transferred',
  'deceased',
  'unverified',
]);
export type RegistrationStatus = z.infer<typeof RegistrationStatus>;

/**
 * One entry of one council's register.
 *
 * A number is unique only inside its council and register: 27776 belongs to different doctors in 17 councils.
 */
export const Registration = z.object({
  council: Code,
  /** Which register of the council: state, provisional, Part A, RN … */
  register: Code,
  /** As printed by the council, leading zeros and all. */
  number: z.string(),
  status: RegistrationStatus,
  /** Since when it stands so. */
  statusSince: z.optional(IsoDate),
  /** Until when, for a suspension that ends. */
  statusUntil: z.optional(IsoDate),
  /** Limits in words, for `conditions`. */
  conditions: z.optional(z.string()),
  /** Where the person went, for `transferred`. */
  transferredTo: z.optional(Code),
  firstRegisteredOn: z.optional(IsoDate),
  validFrom: z.optional(IsoDate),
  /** Last day of the licence; absent when the council registers for life. */
  validTo: z.optional(IsoDate),
  /** National number beside the council's own: NMR, NUID or NCAHP identifier. */
  nationalNumber: z.optional(z.string()),
});
export type Registration = z.infer<typeof Registration>;

/**
 * The form in which numbers are compared: compatibility-normalised, upper case, without spaces and `. - _ /`.
 *
 * @example
 * ```ts
 * canonicalNumber('DMC/R/ 24970'); // 'DMCR24970'
 * ```
 */
export function canonicalNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-_/]+/gu, '');
}

/** What may be typed as a registration number. Wide on purpose: councils write letters, slashes and brackets. */
export const registrationNumberPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}/.\-_() ]{0,29}$/u;
