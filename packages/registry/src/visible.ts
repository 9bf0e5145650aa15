/**
 * The one place where a record becomes what the public may see.
 *
 * @module
 */
import { ProfessionalRecord, ProfessionalSummary, visibility } from '@praman/schemas';
import type { Match, Professional } from '@praman/schemas';
import type * as z from 'zod/mini';

type Field = keyof typeof ProfessionalRecord.shape;

const layers = Object.entries(ProfessionalRecord.shape).map(([field, schema]) => ({
  field: field as Field,
  // a field without a mark is private: forgetting one must never publish it
  layer: visibility.get(schema as z.core.$ZodType)?.layer ?? 'private',
}));

/** What stands in for a field that is not shown but that the public shape cannot be without. */
const absent = { work: [], languages: [] } as const;

/**
 * What a reader may see on opening one professional: every field that the law or the person's own consent makes public,
 * and nothing else.
 *
 * Work is left out, consent or not, for a person whose place of work is hidden for safety.
 */
export function visible(record: ProfessionalRecord): Professional {
  const consents = new Set(record.consents);
  const shown = layers.filter(
    ({ field, layer }) =>
      layer === 'public' || (layer === 'consent' && consents.has(field) && !(field === 'work' && record.workHidden)),
  );
  // the layers of the schema name these fields one by one, which is more than the compiler can follow; each answer is
  // checked against its own schema once more before it leaves
  return {
    ...absent,
    ...Object.fromEntries(shown.map(({ field }) => [field, record[field]])),
  } as unknown as Professional;
}

/** What a reader may see of a professional in a list. */
export const visibleSummary = (record: ProfessionalRecord, match: Match): ProfessionalSummary =>
  ProfessionalSummary.parse({ ...visible(record), match });
