/** The filters in Hindi. @module */
import type { FilterStrings } from '../strings.ts';

export const strings: FilterStrings = {
  lang: 'hi',
  all: 'सभी',
  removeFilter: (name) => `यह शर्त हटाएँ: ${name}`,
  filterNames: {
    profession: 'पेशा',
    speciality: 'विशेषज्ञता',
    state: 'राज्य',
    district: 'ज़िला',
    pin: 'पिन कोड',
    council: 'परिषद',
    language: 'कौन-सी भाषा बोलते हैं',
    gender: 'महिला या पुरुष',
    status: 'पंजीकरण की स्थिति',
    teleconsult: 'फ़ोन या वीडियो पर सलाह देते हैं',
  },
  genders: { female: 'महिला', male: 'पुरुष', transgender: 'ट्रांसजेंडर', other: 'अन्य', undisclosed: 'नहीं बताया' },
};
