/** A degree or diploma that a registration rests on. @module */
import * as z from 'zod/mini';

import { Code, YearMonth } from './primitives.ts';

export const Qualification = z.object({
  kind: z.enum(['primary', 'additional', 'speciality', 'superSpeciality']),
  /** As printed on the degree: `MBBS`, `MD (Medicine)`. */
  title: z.string(),
  speciality: z.optional(Code),
  college: z.optional(z.string()),
  university: z.optional(z.string()),
  /** ISO 3166-1 alpha-2. Absent means India. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  awarded: z.optional(YearMonth),
});
export type Qualification = z.infer<typeof Qualification>;
