/** One invented professional, put together from the tables beside. @module */
import type { Badges, Practice, ProfessionalRecord, RegistrationStatus } from '@praman/schemas';
import { sources } from '@praman/schemas/code-lists';

import { languageCode, placeCode, professionCode, specialityCode } from './codes.ts';
import { dayIn, sampleInstant, sampleYear } from './dates.ts';
import { sampleDistricts } from './districts.ts';
import { sampleEnrolment, type HomeState } from './enrolment.ts';
import { sampleFacility } from './facilities.ts';
import { sampleHprNumber } from './hpr-number.ts';
import { community, fullName, type Community, type Sex } from './names.ts';
import type { NumberBook } from './numbers.ts';
import { privateFields } from './private-fields.ts';
import { weighted, type Random } from './random.ts';
import { sampleStatus } from './standing.ts';
import { sampleProfession, sampleTraining, type ProfessionName } from './training.ts';

const ownLanguage: Readonly<Record<Community, readonly string[]>> = {
  north: ['hi'],
  sikh: ['hi', 'pa'],
  muslim: ['hi', 'ur'],
  south: ['en', 'ta', 'ml', 'te', 'kn'],
  eastWest: ['hi', 'bn', 'gu', 'mr'],
};
const everyConsent = ['work', 'languages', 'gender', 'photo', 'teleconsult', 'hprNumber'];
const consent = weighted<readonly string[]>([
  [everyConsent, 60],
  [['work', 'languages', 'gender'], 14],
  [['languages', 'gender', 'hprNumber'], 12],
  [['work'], 6],
  [[], 8],
]);
const workLeg = weighted<Badges['work']['state']>([
  ['verified', 45],
  ['notStarted', 25],
  ['pending', 18],
  ['queried', 5],
  ['rejected', 1],
  ['notApplicable', 6],
]);

const state = weighted<HomeState>([
  ['HR', 45],
  ['RJ', 55],
]);

/** Councils of nurses and pharmacists have no register of interns. */
const internship = (profession: ProfessionName) => profession !== 'nursing' && profession !== 'pharmacy';

/** Status and age go together: interns are young, the dead mostly old. */
function sampleAge(random: Random, profession: ProfessionName): { status: RegistrationStatus; born: number } {
  const status = sampleStatus(random);
  if (status === 'provisional') {
    return internship(profession) ? { status, born: random.int(2001, 2003) } : { status: 'active', born: 1999 };
  }
  if (status === 'deceased' || status === 'retired') return { status, born: random.int(1938, 1968) };
  return { status, born: random.int(1952, 2002) };
}

function samplePractice(random: Random, profession: ProfessionName, home: HomeState): Practice {
  const district = sampleDistricts[home](random);
  return {
    facility: sampleFacility(random, profession, district.code),
    district: placeCode(district.code),
    state: placeCode(home),
    pin: `${district.pin}${String(random.int(1, 120)).padStart(3, '0')}`,
  };
}

function sampleBadges(random: Random, verified: boolean): Badges {
  if (!verified) {
    const council = random.pick(['notStarted', 'pending', 'queried', 'rejected'] as const);
    return { identity: { state: 'verified', by: 'HPR' }, council: { state: council }, work: { state: 'notStarted' } };
  }
  const identity = random.chance(0.7)
    ? { state: 'verified' as const, by: 'HPR', at: sampleInstant }
    : { state: random.pick(['notStarted', 'pending'] as const) };
  return {
    identity,
    council: { state: 'verified', by: 'Council', at: sampleInstant },
    work: { state: workLeg(random) },
  };
}

function sampleLanguages(random: Random, kind: Community): string[] {
  const own = ownLanguage[kind];
  const second = random.pick(own);
  const spoken = ['hi', second, ...(random.chance(0.7) ? ['en'] : []), ...(random.chance(0.08) ? ['pa'] : [])];
  return [...new Set(spoken)];
}

/** The `n`th person of a sample register. */
export function samplePerson(random: Random, book: NumberBook, id: string, n: number): ProfessionalRecord {
  const profession = sampleProfession(random);
  const sex: Sex = random.chance(profession === 'nursing' ? 0.82 : profession === 'pharmacy' ? 0.28 : 0.42)
    ? 'female'
    : 'male';
  const kind = community(random);
  const name = fullName(random, sex, kind);
  const home = state(random);
  const { status, born } = sampleAge(random, profession);
  const finished = status === 'provisional' ? random.int(sampleYear - 1, sampleYear) : born + random.int(22, 26);
  const training = sampleTraining(random, profession, Math.min(sampleYear, finished));
  const { graduated } = training;
  const degree = training.qualifications[0]?.title ?? '';
  const { registrations, discipline } = sampleEnrolment(random, book, { profession, home, status, graduated, degree });
  const practice = samplePractice(random, profession, home);
  const shown = random.next();
  const gone = registrations.every((one) => one.status === 'deceased' || one.status === 'retired');
  return {
    id,
    names: shown < 0.05 ? { en: name.en } : shown < 0.06 ? { hi: name.hi } : { en: name.en, hi: name.hi },
    nameVariants: [...name.variants],
    profession: professionCode(profession),
    specialities: training.specialities.map(specialityCode),
    registrations,
    qualifications: training.qualifications,
    discipline,
    badges: sampleBadges(
      random,
      registrations.some((one) => one.status !== 'unverified'),
    ),
    provenance: { source: sources.sandbox, retrievedAt: sampleInstant },
    work: gone ? [] : random.chance(0.06) ? [practice, samplePractice(random, profession, home)] : [practice],
    languages: sampleLanguages(random, kind).map(languageCode),
    gender: random.chance(0.985) ? sex : random.pick(['transgender', 'other', 'undisclosed'] as const),
    ...(!gone && random.chance(0.1) && { teleconsult: `https://consult.example/${id}` }),
    ...(random.chance(0.65) && { hprNumber: sampleHprNumber(random) }),
    fatherName: fullName(random, 'male', kind).en,
    birthDate: dayIn(random, born),
    ...privateFields(id, practice.district?.display.en ?? '', n),
    consents: [...consent(random)],
    workHidden: random.chance(0.004),
  };
}
