/** Pharmacy, AYUSH, homoeopathy, nursing and physiotherapy councils of Haryana and Rajasthan. @module */
import type { Council } from '../lists.ts';

type Kind = 'pharmacy' | 'ayush' | 'homoeopathy' | 'nursing' | 'physiotherapy';

const council = (code: string, state: string, profession: Kind, en: string, hi: string): Council => ({
  code,
  name: { en, hi },
  profession,
  state,
  identifiers: [],
  historic: false,
});

export const otherCouncils: readonly Council[] = [
  council('HR-PHARMACY', 'HR', 'pharmacy', 'Haryana State Pharmacy Council', 'हरियाणा राज्य फार्मेसी परिषद'),
  council('RJ-PHARMACY', 'RJ', 'pharmacy', 'Rajasthan Pharmacy Council', 'राजस्थान फार्मेसी परिषद'),
  council('HR-AYUSH', 'HR', 'ayush', 'Council of Indian Medicine, Haryana', 'भारतीय चिकित्सा परिषद, हरियाणा'),
  council('RJ-AYUSH', 'RJ', 'ayush', 'Board of Indian Medicine, Rajasthan', 'भारतीय चिकित्सा बोर्ड, राजस्थान'),
  council(
    'HR-HOMOEOPATHY',
    'HR',
    'homoeopathy',
    'Council of Homoeopathic System of Medicine, Haryana',
    'होम्योपैथिक चिकित्सा पद्धति परिषद, हरियाणा',
  ),
  council(
    'RJ-HOMOEOPATHY',
    'RJ',
    'homoeopathy',
    'Rajasthan Board of Homoeopathic Medicine',
    'राजस्थान होम्योपैथिक चिकित्सा बोर्ड',
  ),
  council(
    'HR-NURSING',
    'HR',
    'nursing',
    'Haryana Nurses and Nurse-Midwives Council',
    'हरियाणा नर्स एवं नर्स-मिडवाइफ़ परिषद',
  ),
  {
    ...council('HNRC-NURSING', 'HR', 'nursing', 'Haryana Nurses Registration Council', 'हरियाणा नर्स पंजीकरण परिषद'),
    historic: true,
    successor: 'HR-NURSING',
  },
  council('RJ-NURSING', 'RJ', 'nursing', 'Rajasthan Nursing Council', 'राजस्थान नर्सिंग परिषद'),
  council('RJ-AYURVED-NURSING', 'RJ', 'nursing', 'Rajasthan Ayurved Nursing Council', 'राजस्थान आयुर्वेद नर्सिंग परिषद'),
  council(
    'HR-PHYSIOTHERAPY',
    'HR',
    'physiotherapy',
    'Haryana State Physiotherapy Council',
    'हरियाणा राज्य फिजियोथेरेपी परिषद',
  ),
  council('RJ-PARAMEDICAL', 'RJ', 'physiotherapy', 'Rajasthan Paramedical Council', 'राजस्थान पैरामेडिकल परिषद'),
];
