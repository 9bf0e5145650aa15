/** The full entry in Hindi. @module */
import type { DetailStrings } from '../strings.ts';

export const strings: DetailStrings = {
  lang: 'hi',
  loading: 'जानकारी ला रहे हैं…',
  registrations: 'पंजीकरण',
  register: 'रजिस्टर का भाग',
  firstRegistered: 'पहला पंजीकरण',
  valid: 'लाइसेंस',
  period: (from, to) => (from && to ? `${from} से ${to} तक` : to ? `${to} तक` : `${from} से`),
  nationalNumber: 'राष्ट्रीय संख्या',
  conditions: 'शर्तें',
  qualifications: 'योग्यता',
  qualificationKinds: {
    primary: 'पहली डिग्री',
    additional: 'अतिरिक्त योग्यता',
    speciality: 'विशेषज्ञता',
    superSpeciality: 'अति विशेषज्ञता',
  },
  discipline: 'परिषद के आदेश',
  noDiscipline: 'इस रजिस्टर में कोई अनुशासनिक आदेश नहीं है।',
  effects: {
    warning: 'चेतावनी',
    conditions: 'शर्तें लगाई गईं',
    suspension: 'निलंबित किया गया',
    removal: 'रजिस्टर से हटाया गया',
    restoration: 'रजिस्टर में वापस लिया गया',
  },
  order: 'आदेश संख्या',
  readOrder: 'आदेश पढ़ें',
  work: 'काम की जगह और भाषाएँ',
  hpr: 'स्वास्थ्यकर्मी पहचान संख्या (HPR)',
  teleconsult: 'फ़ोन या वीडियो पर सलाह लें',
  newTab: '(नए टैब में खुलेगा)',
  disclaimer:
    'रजिस्टर में उस दिन यही लिखा था। नाम और संख्या उनके दिखाए काग़ज़ से मिला लें। शक हो तो परिषद से पूछें: उसी का रजिस्टर पक्का माना जाता है।',
  report: 'कुछ ग़लत दिख रहा है? यह जानकारी रखने वाली परिषद को बताएँ।',
  copy: 'लिंक कॉपी करें',
  copied: 'लिंक कॉपी हो गया',
  print: 'छापें',
};
