/** Professions with a register of their own. @module */
import type { Profession } from '../lists.ts';

export const professions: readonly Profession[] = [
  {
    code: 'medical',
    name: { en: 'Modern medicine', hi: 'आधुनिक चिकित्सा (एलोपैथी)' },
    title: { en: 'Doctor', hi: 'डॉक्टर' },
    phase: 1,
  },
  {
    code: 'dental',
    name: { en: 'Dentistry', hi: 'दंत चिकित्सा' },
    title: { en: 'Dentist', hi: 'दंत चिकित्सक' },
    phase: 1,
  },
  {
    code: 'pharmacy',
    name: { en: 'Pharmacy', hi: 'फार्मेसी' },
    title: { en: 'Pharmacist', hi: 'फार्मासिस्ट' },
    phase: 1,
  },
  {
    code: 'ayush',
    name: { en: 'Ayurveda, Unani and other Indian systems', hi: 'आयुर्वेद, यूनानी एवं अन्य भारतीय पद्धतियाँ' },
    title: { en: 'AYUSH practitioner', hi: 'आयुष चिकित्सक' },
    phase: 1,
  },
  {
    code: 'homoeopathy',
    name: { en: 'Homoeopathy', hi: 'होम्योपैथी' },
    title: { en: 'Homoeopathic practitioner', hi: 'होम्योपैथिक चिकित्सक' },
    phase: 1,
  },
  {
    code: 'nursing',
    name: { en: 'Nursing and midwifery', hi: 'नर्सिंग एवं प्रसूति सेवा' },
    title: { en: 'Nurse', hi: 'नर्स' },
    phase: 2,
  },
  {
    code: 'physiotherapy',
    name: { en: 'Physiotherapy and allied health', hi: 'फिजियोथेरेपी एवं संबद्ध स्वास्थ्य सेवाएँ' },
    title: { en: 'Physiotherapist', hi: 'फिजियोथेरेपिस्ट' },
    phase: 2,
  },
];
