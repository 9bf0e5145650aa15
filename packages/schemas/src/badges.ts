/** The three legs of verification, told apart: a tick for all three would say more than anyone checked. @module */
import * as z from 'zod/mini';

import { Instant } from './primitives.ts';

/** State of one leg, with who verified it and when. */
export const Leg = z.object({
  state: z.enum(['notStarted', 'pending', 'queried', 'verified', 'rejected', 'notApplicable']),
  by: z.optional(z.string()),
  at: z.optional(Instant),
});
export type Leg = z.infer<typeof Leg>;

/** Who the person is, what the council says, where they work. */
export const Badges = z.object({ identity: Leg, council: Leg, work: Leg });
export type Badges = z.infer<typeof Badges>;
