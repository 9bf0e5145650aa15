/**
 * Who may see a field: said once, beside the field, and obeyed in one place of the server.
 *
 * @module
 */
import { clone, type $ZodType } from 'zod/v4/core';
import * as z from 'zod/mini';

/**
 * The three layers.
 *
 * - `public`: a register publishes it because a law requires it (NMC Act 2019 section 31 and its 2023 Regulations).
 * - `consent`: public only while the professional agrees; withdrawn as easily as given (DPDP Act 2023 section 6).
 * - `private`: the person and the council's officers; never in a public answer, a log, an error or a URL.
 */
export type Visibility = 'public' | 'consent' | 'private';

/** Layer of every schema that was marked with {@link layered}. A field without a mark is private. */
export const visibility = z.registry<{ readonly layer: Visibility }>();

/**
 * Marks a field with its layer.
 *
 * A copy is marked, not the schema handed in: `Text` is public in one field and private in another.
 */
export function layered<Schema extends $ZodType>(layer: Visibility, schema: Schema): Schema {
  const copy = clone(schema);
  visibility.add(copy, { layer });
  return copy;
}
