/** The parts of a council's register: a number is unique only inside its council and its part. @module */
import type { Text } from '../primitives.ts';

/** One part of a council's register. */
export interface RegisterPart {
  readonly code: string;
  readonly name: Text;
  /** Professions whose councils keep such a part. */
  readonly professions: readonly string[];
}

export const registers: readonly RegisterPart[] = [
  {
    code: 'state',
    name: { en: 'State register', hi: 'राज्य रजिस्टर' },
    professions: ['medical', 'pharmacy', 'ayush', 'homoeopathy', 'physiotherapy'],
  },
  {
    code: 'provisional',
    name: { en: 'Provisional register (internship)', hi: 'अस्थायी रजिस्टर (इंटर्नशिप)' },
    professions: ['medical', 'dental', 'ayush', 'homoeopathy', 'physiotherapy'],
  },
  {
    code: 'partA',
    name: { en: 'Part A (recognised degree)', hi: 'भाग क (मान्यता प्राप्त उपाधि)' },
    professions: ['dental'],
  },
  { code: 'partB', name: { en: 'Part B (by experience)', hi: 'भाग ख (अनुभव के आधार पर)' }, professions: ['dental'] },
  { code: 'RN', name: { en: 'Registered nurse', hi: 'पंजीकृत नर्स' }, professions: ['nursing'] },
  {
    code: 'RNRM',
    name: { en: 'Registered nurse and midwife', hi: 'पंजीकृत नर्स एवं मिडवाइफ़' },
    professions: ['nursing'],
  },
  {
    code: 'RANM',
    name: { en: 'Registered auxiliary nurse midwife', hi: 'पंजीकृत सहायक नर्स मिडवाइफ़ (एएनएम)' },
    professions: ['nursing'],
  },
  {
    code: 'RLHV',
    name: { en: 'Registered lady health visitor', hi: 'पंजीकृत महिला स्वास्थ्य परिदर्शक' },
    professions: ['nursing'],
  },
];
