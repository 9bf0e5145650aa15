/** Degrees, specialities and registers of each profession, in shares that look like life. @module */
import type { Qualification } from '@praman/schemas';
import { specialities } from '@praman/schemas/code-lists';

import { specialityCode } from './codes.ts';
import { sampleYear } from './dates.ts';
import { weighted, type Random } from './random.ts';

export type ProfessionName = 'medical' | 'dental' | 'pharmacy' | 'ayush' | 'homoeopathy' | 'nursing' | 'physiotherapy';

export const sampleProfession = weighted<ProfessionName>([
  ['medical', 40],
  ['nursing', 19],
  ['pharmacy', 16],
  ['ayush', 10],
  ['dental', 8],
  ['homoeopathy', 4],
  ['physiotherapy', 3],
]);

const medicalColleges = [
  ['Pt. B.D. Sharma PGIMS, Rohtak', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
  ['Kalpana Chawla Government Medical College, Karnal', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
  ['Sawai Man Singh Medical College, Jaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ['Dr. S.N. Medical College, Jodhpur', 'Rajasthan University of Health Sciences, Jaipur'],
  ['Sardar Patel Medical College, Bikaner', 'Rajasthan University of Health Sciences, Jaipur'],
  ['R.N.T. Medical College, Udaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ['Government Medical College, Kota', 'Rajasthan University of Health Sciences, Jaipur'],
] as const;
const colleges: Readonly<Record<ProfessionName, readonly (readonly [college: string, university: string])[]>> = {
  medical: medicalColleges,
  dental: [
    ['Post Graduate Institute of Dental Sciences, Rohtak', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
    ['RUHS College of Dental Sciences, Jaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ],
  pharmacy: [
    ['Institute of Pharmaceutical Sciences, Kurukshetra', 'Kurukshetra University'],
    ['College of Pharmacy, Rohtak', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
    ['RUHS College of Pharmaceutical Sciences, Jaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ],
  ayush: [
    ['Shri Krishna Government Ayurvedic College, Kurukshetra', 'Shri Krishna AYUSH University, Kurukshetra'],
    ['University College of Ayurved, Jodhpur', 'Dr. S.R. Rajasthan Ayurved University, Jodhpur'],
  ],
  homoeopathy: [
    ['University College of Homoeopathy, Kekri', 'Dr. S.R. Rajasthan Ayurved University, Jodhpur'],
    ['Homoeopathic Medical College, Abohar', 'Guru Ravidas Ayurved University, Hoshiarpur'],
  ],
  nursing: [
    ['College of Nursing, Rohtak', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
    ['Government College of Nursing, Jaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ],
  physiotherapy: [
    ['College of Physiotherapy, Rohtak', 'Pt. B.D. Sharma University of Health Sciences, Rohtak'],
    ['RUHS College of Physiotherapy, Jaipur', 'Rajasthan University of Health Sciences, Jaipur'],
  ],
};

interface Course {
  readonly primary: (random: Random) => string;
  /** Higher degree of a speciality; `null` where the profession has a speciality without one. */
  readonly higher: ((random: Random) => string) | null;
  readonly higherShare: number;
  readonly years: number;
}

const same = (title: string) => () => title;
const oneOf = (...entries: (readonly [string, number])[]) => weighted(entries);

const courses: Readonly<Record<ProfessionName, Course>> = {
  medical: { primary: same('MBBS'), higher: oneOf(['MD', 5], ['MS', 3], ['DNB', 2]), higherShare: 0.55, years: 6 },
  dental: { primary: same('BDS'), higher: same('MDS'), higherShare: 0.3, years: 5 },
  pharmacy: {
    primary: oneOf(['D.Pharm', 6], ['B.Pharm', 4]),
    higher: oneOf(['M.Pharm', 3], ['Pharm.D', 1]),
    higherShare: 0.12,
    years: 3,
  },
  ayush: {
    primary: oneOf(['BAMS', 88], ['BUMS', 9], ['BNYS', 3]),
    higher: same('MD (Ayu)'),
    higherShare: 0.2,
    years: 6,
  },
  homoeopathy: { primary: oneOf(['BHMS', 9], ['DHMS', 1]), higher: same('MD (Hom)'), higherShare: 0.2, years: 6 },
  nursing: {
    primary: oneOf(['GNM', 5], ['B.Sc. Nursing', 4], ['ANM', 3]),
    higher: same('M.Sc. Nursing'),
    higherShare: 0.12,
    years: 4,
  },
  physiotherapy: { primary: oneOf(['BPT', 7], ['DMLT', 3]), higher: same('MPT'), higherShare: 0.25, years: 5 },
};

const superSpecialities: Readonly<Record<string, string>> = {
  cardiology: 'DM',
  neurology: 'DM',
  nephrology: 'DM',
  gastroenterology: 'DM',
  endocrinology: 'DM',
  oncology: 'DM',
  'cardiothoracic-surgery': 'MCh',
  neurosurgery: 'MCh',
  urology: 'MCh',
  'plastic-surgery': 'MCh',
};
const surgical = new Set(['general-surgery', 'gynaecology', 'orthopaedics', 'ophthalmology', 'ent']);

/** What each primary degree narrows the specialities to, where it does. */
const byDegree: Readonly<Record<string, string>> = {
  BUMS: 'unani',
  BNYS: 'yoga-naturopathy',
  DMLT: 'medical-laboratory',
};

const bySpeciality = new Map(
  Object.keys(courses).map((profession) => [
    profession,
    specialities.filter((one) => one.profession === profession).map((one) => one.code),
  ]),
);

/** Someone's training: when they finished first, what in, and the papers for it. */
export interface Training {
  readonly graduated: number;
  readonly specialities: readonly string[];
  readonly qualifications: Qualification[];
}

export function sampleTraining(random: Random, profession: ProfessionName, graduated: number): Training {
  const course = courses[profession];
  const [college, university] = random.pick(colleges[profession]);
  const title = course.primary(random);
  const primary: Qualification = {
    kind: 'primary',
    title,
    college,
    university,
    country: 'IN',
    awarded: `${graduated}`,
  };
  const narrowed = byDegree[title];
  if (narrowed !== undefined) return { graduated, specialities: [narrowed], qualifications: [primary] };
  if (course.higher === null || !random.chance(course.higherShare) || graduated + 3 > sampleYear) {
    const general = profession === 'ayush' ? ['ayurveda'] : profession === 'pharmacy' ? ['community-pharmacy'] : [];
    return { graduated, specialities: general, qualifications: [primary] };
  }
  const code = random.pick(bySpeciality.get(profession) ?? []);
  const superTitle = superSpecialities[code];
  const degree = superTitle ?? (surgical.has(code) ? 'MS' : course.higher(random));
  const [higherCollege, higherUniversity] = random.pick(colleges[profession]);
  const speciality = specialityCode(code);
  return {
    graduated,
    specialities: [code],
    qualifications: [
      primary,
      {
        kind: superTitle === undefined ? 'speciality' : 'superSpeciality',
        title: profession === 'medical' || profession === 'dental' ? `${degree} (${speciality.display.en})` : degree,
        speciality,
        college: higherCollege,
        university: higherUniversity,
        country: 'IN',
        awarded: `${Math.min(sampleYear, graduated + 3)}-0${random.int(1, 9)}`,
      },
    ],
  };
}

/** Which part of the council's register a person with this first degree stands in. */
export function registerFor(random: Random, profession: ProfessionName, degree: string): string {
  if (profession === 'dental') return random.chance(0.985) ? 'partA' : 'partB';
  if (profession === 'nursing') return degree === 'ANM' ? 'RANM' : random.chance(0.7) ? 'RNRM' : 'RN';
  return 'state';
}
