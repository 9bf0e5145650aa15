/** What the ten states of a registration are called, and what each means for a patient. @module */
import type { Text } from '../primitives.ts';
import type { RegistrationStatus } from '../registration.ts';

/** Words for one state. */
export interface StatusLabel {
  /** On the badge. Never shown by colour alone. */
  readonly word: Text;
  /** On the badge when the day or the council is known; `{detail}` stands for it. */
  readonly withDetail?: Text;
  /** In a sentence: may this person treat me? */
  readonly meaning: Text;
}

export const statusLabels: Readonly<Record<RegistrationStatus, StatusLabel>> = {
  active: {
    word: { en: 'Registered, current', hi: 'पंजीकृत - मान्य' },
    meaning: { en: 'May practise.', hi: 'उपचार करने के लिए अधिकृत हैं।' },
  },
  conditions: {
    word: { en: 'Registered with conditions', hi: 'शर्तों सहित पंजीकृत' },
    meaning: { en: 'May practise within the limits shown.', hi: 'दिखाई गई सीमाओं के भीतर ही उपचार कर सकते हैं।' },
  },
  provisional: {
    word: { en: 'Provisional (internship)', hi: 'अस्थायी पंजीकरण (इंटर्नशिप)' },
    meaning: { en: 'May practise only under supervision.', hi: 'केवल देखरेख में ही उपचार कर सकते हैं।' },
  },
  renewalDue: {
    word: { en: 'Renewal overdue', hi: 'नवीनीकरण लंबित' },
    meaning: {
      en: 'Is on the register, but the licence is not current.',
      hi: 'रजिस्टर में नाम है, पर लाइसेंस अभी मान्य नहीं है।',
    },
  },
  suspended: {
    word: { en: 'Suspended', hi: 'निलंबित' },
    withDetail: { en: 'Suspended until {detail}', hi: 'निलंबित (दिनांक {detail} तक)' },
    meaning: { en: 'Must not practise.', hi: 'उपचार नहीं कर सकते।' },
  },
  removed: {
    word: { en: 'Removed from the register', hi: 'रजिस्टर से हटाया गया' },
    meaning: { en: 'Must not practise.', hi: 'उपचार नहीं कर सकते।' },
  },
  retired: {
    word: { en: 'Not practising (voluntary)', hi: 'स्वेच्छा से निवृत्त' },
    meaning: { en: 'Is not working.', hi: 'अब कार्य नहीं कर रहे हैं।' },
  },
  transferred: {
    word: { en: 'Transferred to another council', hi: 'दूसरी परिषद में स्थानांतरित' },
    withDetail: { en: 'Transferred to {detail}', hi: '{detail} में स्थानांतरित' },
    meaning: { en: 'Look in the register of the other council.', hi: 'दूसरी परिषद के रजिस्टर में देखें।' },
  },
  deceased: {
    word: { en: 'Deceased', hi: 'दिवंगत' },
    meaning: { en: 'Has died.', hi: 'इनका निधन हो चुका है।' },
  },
  unverified: {
    word: { en: 'Not yet verified', hi: 'सत्यापन शेष' },
    meaning: {
      en: 'Claimed by the person; no council has confirmed it.',
      hi: 'केवल व्यक्ति का अपना दावा है; किसी परिषद ने पुष्टि नहीं की है।',
    },
  },
};
