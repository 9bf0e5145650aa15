/** Which profession a practitioner has: FHIR says it nowhere in so many words. @module */
import type { Code, Council } from '@praman/schemas';

import { findProfession } from '../lookups.ts';
import { wordsOf, type CodeableConcept, type Practitioner } from './resources.ts';

const snomed = 'http://snomed.info/sct';

/** SNOMED CT occupations that mean one profession of ours. Others keep their SNOMED code. */
const occupations: Readonly<Record<string, string>> = {
  '112247003': 'medical',
  '158965000': 'medical',
  '309343006': 'medical',
  '85733003': 'medical',
  '106289002': 'dental',
  '46255001': 'pharmacy',
  '106292003': 'nursing',
  '224535009': 'nursing',
  '36682004': 'physiotherapy',
};

/** First degrees, by the letters they begin with. */
const degrees: readonly (readonly [RegExp, string])[] = [
  [/^MBBS\b/i, 'medical'],
  [/^BDS\b/i, 'dental'],
  [/^(BAMS|BUMS|BSMS|BNYS)\b/i, 'ayush'],
  [/^BHMS\b/i, 'homoeopathy'],
  [/^[BD]\.? ?Pharm/i, 'pharmacy'],
  [/^(GNM|ANM|B\.?Sc\.? ?\(?N)/i, 'nursing'],
  [/^BPT\b/i, 'physiotherapy'],
];

export function foreignCode(concept: CodeableConcept): Code | undefined {
  const coding = concept.coding?.[0];
  if (coding?.code === undefined || coding.system === undefined) return undefined;
  return { system: coding.system, code: coding.code, display: { en: coding.display ?? concept.text ?? coding.code } };
}

/** By the council, else by the occupation of a role, else by the first degree, else the occupation as it stands. */
export function professionOf(
  councils: readonly Council[],
  roles: readonly CodeableConcept[],
  practitioner: Practitioner,
): Code | undefined {
  const [council] = councils;
  if (council) return findProfession(council.profession);
  for (const coding of roles.flatMap((role) => role.coding ?? [])) {
    const known = coding.system === snomed ? occupations[coding.code ?? ''] : undefined;
    if (known !== undefined) return findProfession(known);
  }
  for (const { code } of practitioner.qualification ?? []) {
    const degree = degrees.find(([pattern]) => pattern.test(wordsOf(code) ?? ''));
    if (degree) return findProfession(degree[1]);
  }
  return roles.map(foreignCode).find((code) => code !== undefined);
}
