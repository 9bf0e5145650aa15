/** Makes a whole record of the few words that tell a member of the cast. @module */
import type { DisciplinaryOrder, Gender, Practice, ProfessionalRecord, Registration } from '@praman/schemas';
import { councils, sources } from '@praman/schemas/code-lists';

import { councilCode, languageCode, placeCode, professionCode, registerCode, specialityCode } from './codes.ts';
import { sampleInstant } from './dates.ts';
import { sampleFacility } from './facilities.ts';
import { sampleHprNumber } from './hpr-number.ts';
import { privateFields } from './private-fields.ts';
import { Random } from './random.ts';
import { opaqueId } from '../sources/opaque-id.ts';

/** What makes this member different. Codes are those of the code lists. */
export interface Part {
  readonly en: string;
  readonly hi: string;
  readonly variants?: readonly string[];
  /** @default 'HR-MEDICAL' */
  readonly council?: string;
  /** @default 'state' */
  readonly register?: string;
  readonly number: string;
  readonly district: string;
  readonly speciality?: string;
  /** @default ['MBBS'] */
  readonly degrees?: readonly string[];
  /** @default ['hi', 'en'] */
  readonly languages?: readonly string[];
  readonly gender?: Gender;
  readonly born?: string;
  /** @default active, first registered in 2010, valid to 2029 */
  readonly standing?: Omit<Registration, 'council' | 'register' | 'number' | 'transferredTo'> & {
    readonly transferredTo?: string;
  };
  /** A second, active registration. */
  readonly also?: { readonly council: string; readonly number: string; readonly firstRegisteredOn: string };
  readonly orders?: readonly Omit<DisciplinaryOrder, 'council'>[];
  readonly photo?: string;
  readonly teleconsult?: string;
  /** @default everything that may be published by consent */
  readonly consents?: readonly string[];
  readonly workHidden?: boolean;
}

const current = {
  status: 'active',
  firstRegisteredOn: '2010-04-12',
  validFrom: '2024-04-12',
  validTo: '2029-04-11',
} as const;

function registrationsOf(part: Part, council: string, register: string): Registration[] {
  const { transferredTo, ...standing } = part.standing ?? { ...current, transferredTo: undefined };
  const first: Registration = {
    council: councilCode(council),
    register: registerCode(register),
    number: part.number,
    ...standing,
    ...(transferredTo !== undefined && { transferredTo: councilCode(transferredTo) }),
  };
  if (!part.also) return [first];
  const { firstRegisteredOn, number } = part.also;
  const second: Registration = {
    council: councilCode(part.also.council),
    register: registerCode(register),
    number,
    status: 'active',
    firstRegisteredOn,
    validTo: '2030-02-11',
  };
  return [first, second];
}

/** @throws {RangeError} for a code that is on none of the lists */
export function castMember(part: Part, n: number): ProfessionalRecord {
  const id = opaqueId(`cast:${n}`);
  const random = new Random(n + 1);
  const council = part.council ?? 'HR-MEDICAL';
  const profession = councils.find((one) => one.code === council)?.profession ?? '';
  const district = placeCode(part.district);
  const registrations = registrationsOf(part, council, part.register ?? 'state');
  const verified = registrations.some((one) => one.status !== 'unverified');
  const work: Practice = {
    facility: sampleFacility(random, profession, part.district),
    district,
    state: placeCode(part.district.slice(0, 2)),
  };
  const speciality = part.speciality === undefined ? [] : [specialityCode(part.speciality)];
  return {
    id,
    names: { en: part.en, hi: part.hi },
    nameVariants: [...(part.variants ?? [])],
    profession: professionCode(profession),
    specialities: speciality,
    registrations,
    qualifications: (part.degrees ?? ['MBBS']).map((title, at) => ({
      kind: at === 0 ? ('primary' as const) : ('speciality' as const),
      title,
      ...(at > 0 && speciality[0] && { speciality: speciality[0] }),
      country: 'IN',
      awarded: String(2008 + 3 * at),
    })),
    discipline: (part.orders ?? []).map((order) => ({ ...order, council: councilCode(council) })),
    badges: {
      identity: { state: 'verified', by: 'HPR', at: sampleInstant },
      council: verified ? { state: 'verified', by: 'Council', at: sampleInstant } : { state: 'pending' },
      work: { state: n % 3 === 0 ? 'verified' : 'notStarted' },
    },
    provenance: { source: sources.sandbox, retrievedAt: sampleInstant },
    work: [work],
    languages: (part.languages ?? ['hi', 'en']).map(languageCode),
    ...(part.gender !== undefined && { gender: part.gender }),
    ...(part.photo !== undefined && { photo: part.photo }),
    ...(part.teleconsult !== undefined && { teleconsult: part.teleconsult }),
    hprNumber: sampleHprNumber(random),
    fatherName: 'Sample Father',
    birthDate: part.born ?? '1985-01-01',
    ...privateFields(id, district.display.en, n),
    consents: [...(part.consents ?? ['work', 'languages', 'gender', 'photo', 'teleconsult', 'hprNumber'])],
    workHidden: part.workHidden ?? false,
  };
}
