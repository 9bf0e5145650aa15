/**
 * The least a search must say: a register is asked about someone, it is not listed.
 *
 * @module
 */
import { minQueryGraphemes } from '@praman/schemas';
import type { ProfessionalQuery } from '@praman/schemas';

import { RegistryProblem } from '../errors.ts';
import type { Asked } from '../ports.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters as a reader counts them: श्री is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) if (segment.trim() !== '') count++;
  return count;
}

/** @throws {@link RegistryProblem} `query-too-short` */
export function checkMinimum(query: ProfessionalQuery, asked: Asked): void {
  const enoughText = asked.kind !== 'nothing' && countGraphemes(query.q ?? '') >= minQueryGraphemes;
  const numberInCouncil = asked.kind === 'registration-number' && (query.council ?? asked.councils) !== undefined;
  const specialityNearby = query.speciality !== undefined && query.district !== undefined;
  if (!enoughText && !numberInCouncil && !specialityNearby) throw new RegistryProblem('query-too-short');
}
