/** From a Practitioner and its roles to one professional. @module */
import { Gender, ProfessionalRecord, type Code, type Qualification } from '@praman/schemas';
import { sources } from '@praman/schemas/code-lists';

import { findCouncil, findLanguage } from '../lookups.ts';
import { opaqueId } from '../opaque-id.ts';
import { registrationKey } from '../registration-key.ts';
import { refusal, type Refusal, type SourceOptions } from '../row.ts';
import { readDate } from '../values.ts';
import { takeIdentifier, type Numbers } from './identifiers.ts';
import type { Directory } from './directory.ts';
import { readNames } from './names.ts';
import { practiceOf } from './practice.ts';
import { foreignCode, professionOf } from './profession.ts';
import { wordsOf, type CodeableConcept, type Practitioner, type PractitionerRole } from './resources.ts';

/** `hi-IN` speaks Hindi; a language that is not on our list keeps the code it came with. */
function languageOf(concept: CodeableConcept): Code | undefined {
  const [primary] = (concept.coding?.[0]?.code ?? '').split('-');
  return findLanguage(primary ?? '') ?? findLanguage(wordsOf(concept) ?? '') ?? foreignCode(concept);
}

function distinct(codes: readonly (Code | undefined)[]): Code[] {
  const found = new Map<string, Code>();
  for (const code of codes) if (code) found.set(`${code.system} ${code.code}`, code);
  return [...found.values()];
}

function numbersOf(practitioner: Practitioner, row: number, directory: Directory, options: SourceOptions): Numbers {
  const numbers: Numbers = { registrations: [], councils: [], refusals: [] };
  const around = { row, fallback: options.council, nameOf: directory.nameOf };
  practitioner.identifier?.forEach((identifier, at) => {
    takeIdentifier(numbers, identifier, { ...around, path: `Practitioner.identifier.${at}` });
  });
  practitioner.qualification?.forEach((qualification, at) => {
    qualification.identifier?.forEach((identifier, place) => {
      const path = `Practitioner.qualification.${at}.identifier.${place}`;
      takeIdentifier(numbers, identifier, { ...around, path, issuer: qualification.issuer });
    });
  });
  return numbers;
}

function qualificationsOf(practitioner: Practitioner, directory: Directory): Qualification[] {
  return (practitioner.qualification ?? []).flatMap((one, at) => {
    const title = wordsOf(one.code);
    if (title === undefined) return [];
    const issuer = directory.nameOf(one.issuer);
    // A council issues the licence, a university the degree.
    const university = issuer !== undefined && !findCouncil(issuer) ? issuer : undefined;
    const awarded = /^\d{4}(-(0[1-9]|1[0-2]))?/.exec(one.period?.end ?? one.period?.start ?? '')?.[0];
    return [
      {
        kind: at === 0 ? ('primary' as const) : ('additional' as const),
        title,
        country: 'IN',
        ...(university !== undefined && { university }),
        ...(awarded !== undefined && { awarded }),
      },
    ];
  });
}

function privateFieldsOf(
  practitioner: Practitioner,
): Pick<ProfessionalRecord, 'birthDate' | 'mobile' | 'email' | 'address'> {
  const telecom = (system: string) => practitioner.telecom?.find((one) => one.system === system)?.value;
  const [home] = practitioner.address ?? [];
  const address =
    home?.text ?? [...(home?.line ?? []), home?.city, home?.district, home?.state].filter(Boolean).join(', ');
  return {
    birthDate: readDate(practitioner.birthDate ?? ''),
    mobile: telecom('phone'),
    email: telecom('email'),
    address: address === '' ? undefined : address,
  };
}

const withoutAbsent = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

/** @returns the record, or why there is none */
export function practitionerToRecord(
  practitioner: Practitioner,
  roles: readonly PractitionerRole[],
  row: number,
  directory: Directory,
  options: SourceOptions,
): { record: ProfessionalRecord } | { refusals: Refusal[] } {
  const numbers = numbersOf(practitioner, row, directory, options);
  const refusals = [...numbers.refusals];
  const names = readNames(practitioner.name ?? []);
  if (!names) refusals.push(refusal(row, 'Practitioner.name', 'name-missing'));
  const [first] = numbers.registrations;
  if (refusals.length === 0 && !first && numbers.hprNumber === undefined) {
    refusals.push(refusal(row, 'Practitioner.identifier', 'identifier-missing'));
  }
  const profession = professionOf(
    numbers.councils,
    roles.flatMap((role) => role.code ?? []),
    practitioner,
  );
  if (refusals.length === 0 && !profession) refusals.push(refusal(row, 'PractitionerRole.code', 'profession-unknown'));
  if (refusals.length > 0) return { refusals };

  const key = first ? registrationKey(first) : `hpr ${numbers.hprNumber ?? ''}`;
  const gender = Gender.safeParse(practitioner.gender);
  const today = options.retrievedAt.slice(0, 10);
  const record = ProfessionalRecord.safeParse({
    id: opaqueId(key),
    ...names,
    profession,
    specialities: distinct(roles.flatMap((role) => role.specialty ?? []).map(foreignCode)),
    registrations: numbers.registrations,
    qualifications: qualificationsOf(practitioner, directory),
    discipline: [],
    badges: { identity: { state: 'notStarted' }, council: { state: 'notStarted' }, work: { state: 'notStarted' } },
    provenance: withoutAbsent({ source: sources.fhir, retrievedAt: options.retrievedAt, asOf: options.asOf }),
    work: roles.flatMap((role) => practiceOf(role, directory.organization(role.organization), today)),
    languages: distinct((practitioner.communication ?? []).map(languageOf)),
    ...(gender.success && { gender: gender.data }),
    ...withoutAbsent({ hprNumber: numbers.hprNumber, ...privateFieldsOf(practitioner) }),
  });
  return record.success ? { record: record.data } : { refusals: [refusal(row, 'Practitioner', 'value-malformed')] };
}
