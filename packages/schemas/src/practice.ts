/** Where a professional works. @module */
import * as z from 'zod/mini';

import { Code, Text } from './primitives.ts';

/** A hospital, clinic or health centre. `hfrId` is its Health Facility Registry number. */
export const Facility = z.object({
  name: Text,
  hfrId: z.optional(z.string().check(z.regex(/^IN[0-9A-Za-z]{10}$/))),
});
export type Facility = z.infer<typeof Facility>;

/** One place of work, no finer than the health district: a home address is never a place of work. */
export const Practice = z.object({
  facility: z.optional(Facility),
  district: z.optional(Code),
  state: z.optional(Code),
  /** Six digits of the facility's PIN code. */
  pin: z.optional(z.string().check(z.regex(/^[1-9]\d{5}$/))),
});
export type Practice = z.infer<typeof Practice>;
