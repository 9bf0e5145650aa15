/**
 * Which number is which.
 *
 * NRCeS writes HPR numbers under the type of a medical licence (`MD`) and in the system `doctor.ndhm.gov.in`, and real
 * senders write state licences in the same place. So the shape of the value decides before its type does.
 *
 * @module
 */
import { registrationNumberPattern, type Code, type Council, type IsoDate, type Registration } from '@praman/schemas';

import { councilAsCode, findCouncil, findRegister, usualRegister } from '../lookups.ts';
import { refusal, type Refusal } from '../row.ts';
import { readDate, readHprNumber } from '../values.ts';
import type { Identifier, Reference } from './resources.ts';

const hprTypes = new Set(['HPID', 'HPIN']);
const licenceTypes = new Set(['MD', 'LN', 'RN', 'RPH', 'DN']);
const hprSystems =
  /^https?:\/\/(doctor\.ndhm\.gov\.in|nhpr\.abdm\.gov\.in|hspsbx\.abdm\.gov\.in|hpr\.abdm\.gov\.in)(\/|$)/;

export interface Numbers {
  hprNumber?: string;
  readonly registrations: Registration[];
  readonly councils: Council[];
  readonly refusals: Refusal[];
}

/** What is known around an identifier. */
interface Around {
  readonly row: number;
  readonly path: string;
  readonly fallback: string | undefined;
  /** Names the council, when the identifier itself does not. */
  readonly issuer?: Reference | undefined;
  readonly nameOf: (reference: Reference | undefined) => string | undefined;
}

const typesOf = (identifier: Identifier) => (identifier.type?.coding ?? []).map((coding) => coding.code ?? '');

/** FHIR dates may be a year or a month alone; those are no day. */
const dayOf = (text: string | undefined): IsoDate | undefined =>
  text === undefined ? undefined : readDate(text.slice(0, 10));

function registrationOf(identifier: Identifier, number: string, council: Council): Registration | undefined {
  const named = identifier.type?.text;
  const register: Code | undefined =
    (named === undefined ? undefined : findRegister(named, council.profession)) ??
    usualRegister(council.profession) ??
    findRegister('RN', council.profession);
  const validFrom = dayOf(identifier.period?.start);
  const validTo = dayOf(identifier.period?.end);
  return (
    register && {
      council: councilAsCode(council),
      register,
      number,
      // Neither `active` nor a period is a word of the council on whether this person may practise.
      status: 'unverified',
      ...(validFrom !== undefined && { firstRegisteredOn: validFrom }),
      ...(validTo !== undefined && { validTo }),
    }
  );
}

/** Sorts one identifier into `numbers`. Employee numbers and others that name nobody's licence are passed over. */
export function takeIdentifier(numbers: Numbers, identifier: Identifier, around: Around): void {
  const value = identifier.value?.trim();
  if (value === undefined || value === '' || identifier.use === 'old') return;
  const types = typesOf(identifier);
  const isHprPlace = types.some((type) => hprTypes.has(type)) || hprSystems.test(identifier.system ?? '');
  const hprNumber = readHprNumber(value);
  if (isHprPlace && hprNumber !== undefined) {
    numbers.hprNumber ??= hprNumber;
    return;
  }
  const isLicence = types.some((type) => licenceTypes.has(type)) || around.issuer !== undefined;
  if (!isLicence) return;
  const refuse = (field: string, code: 'council-unknown' | 'number-malformed') => {
    numbers.refusals.push(refusal(around.row, `${around.path}.${field}`, code));
  };
  const named = around.nameOf(identifier.assigner) ?? around.nameOf(around.issuer) ?? around.fallback;
  const council = named === undefined ? undefined : findCouncil(named);
  if (!council) {
    refuse('assigner', 'council-unknown');
    return;
  }
  if (!registrationNumberPattern.test(value)) {
    refuse('value', 'number-malformed');
    return;
  }
  const registration = registrationOf(identifier, value, council);
  if (!registration) {
    refuse('assigner', 'council-unknown');
    return;
  }
  numbers.registrations.push(registration);
  numbers.councils.push(council);
}
