/** A disciplinary order that the council has published. Unproven complaints are never one. @module */
import * as z from 'zod/mini';

import { Code, IsoDate, WebUrl } from './primitives.ts';

export const DisciplinaryOrder = z.object({
  date: IsoDate,
  effect: z.enum(['warning', 'conditions', 'suspension', 'removal', 'restoration']),
  until: z.optional(IsoDate),
  council: z.optional(Code),
  number: z.optional(z.string()),
  url: z.optional(WebUrl),
});
export type DisciplinaryOrder = z.infer<typeof DisciplinaryOrder>;
