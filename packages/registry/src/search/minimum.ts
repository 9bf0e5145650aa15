/**
 * The least a search must say: a register is asked about someone, it is not listed.
 *
 * @module
 */
import { countLetters, minQueryLetters } from '@praman/schemas';
import type { ProfessionalQuery } from '@praman/schemas';

import { RegistryProblem } from '../errors.ts';
import type { Asked } from '../ports.ts';

/** @throws {@link RegistryProblem} `query-too-short` */
export function checkMinimum(query: ProfessionalQuery, asked: Asked): void {
  const enoughText = asked.kind !== 'nothing' && countLetters(query.q ?? '') >= minQueryLetters;
  const numberInCouncil = asked.kind === 'registration-number' && (query.council ?? asked.councils) !== undefined;
  const specialityNearby = query.speciality !== undefined && query.district !== undefined;
  if (!enoughText && !numberInCouncil && !specialityNearby) throw new RegistryProblem('query-too-short');
}
