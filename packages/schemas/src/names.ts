/** What a person is called. @module */
import * as z from 'zod/mini';

/**
 * A full name in Latin and in Devanagari letters, as the register holds it. At least one is there.
 *
 * Never split into given name and surname: many people in India have one name, or put the family's first.
 */
export const Names = z
  .object({ en: z.optional(z.string()), hi: z.optional(z.string()) })
  .check(z.refine((names) => Boolean(names.en ?? names.hi), { error: 'no-name' }));
export type Names = z.infer<typeof Names>;
