/** What a source can do. Elements show only that. @module */
import * as z from 'zod/mini';

import { Code, Instant } from './primitives.ts';

/** The filters a source may offer, by the name of their query parameter. */
export const FilterName = z.enum([
  'council',
  'profession',
  'speciality',
  'state',
  'district',
  'pin',
  'language',
  'gender',
  'status',
  'teleconsult',
]);
export type FilterName = z.infer<typeof FilterName>;

export const Capabilities = z.object({
  source: Code,
  /** `cached` answers carry the day they speak of; `live` ones ask the council's own system. */
  freshness: z.enum(['live', 'cached']),
  search: z.object({
    name: z.boolean(),
    registrationNumber: z.boolean(),
    hprNumber: z.boolean(),
    suggestions: z.boolean(),
    facets: z.boolean(),
    filters: z.array(FilterName),
    /** Fewest letters of free text that are searched, as `countLetters` counts. */
    minLetters: z.int(),
    maxRows: z.int(),
  }),
  /** Whether a registration's status is known at all; a register without it must not be read as a licence. */
  status: z.boolean(),
  /** When the register was last brought up to date; `null` while it is empty. */
  asOf: z.nullable(Instant),
  /** True for invented people: an element says so in so many words. */
  sample: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** Answer of `/health`. */
export const Health = z.object({ status: z.enum(['ok', 'degraded']), store: z.enum(['ok', 'unreachable']) });
export type Health = z.infer<typeof Health>;
