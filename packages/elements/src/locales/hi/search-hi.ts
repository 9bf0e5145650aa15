/** The search box in Hindi. @module */
import type { SearchStrings } from '../strings.ts';

export const strings: SearchStrings = {
  lang: 'hi',

  heading: 'डॉक्टर, नर्स या अन्य स्वास्थ्यकर्मी की जाँच करें',
  label: 'नाम या पंजीकरण संख्या',
  hint: 'जैसे सुनीता शर्मा, या 24970। ज़िला या विशेषज्ञता लिखकर भी चुन सकते हैं।',
  search: 'खोजें',
  clear: 'लिखा हुआ मिटाएँ',
  suggestions: 'सुझाव',
  suggestionKinds: {
    name: 'नाम',
    speciality: 'विशेषज्ञता',
    district: 'ज़िला',
    council: 'परिषद',
    profession: 'पेशा',
  },
  suggestionCount: (count) => `${count} सुझाव, नीचे वाले तीर से चुनें`,
  tooShort: (least) => `लिखते रहें: ${least} अक्षर होते ही खोज शुरू होगी।`,
  needMore: 'इतने से खोज नहीं होगी। नाम के कम से कम 3 अक्षर लिखें, या संख्या के साथ परिषद, या विशेषज्ञता के साथ ज़िला चुनें।',
  cut: (most) => `केवल पहले ${most} अक्षर खोजे जाएँगे।`,
  searching: 'खोज रहे हैं…',
  unreached: 'रजिस्टर तक पहुँच नहीं पाए। अपने फ़ोन या कंप्यूटर का इंटरनेट देखें।',
  retry: 'फिर कोशिश करें',
  sample: 'नमूना: ये लोग काल्पनिक हैं। इनके आधार पर कोई फ़ैसला न लें।',
  statusNotTold: 'यह रजिस्टर नहीं बताता कि पंजीकरण आज मान्य है या नहीं। परिषद से पूछें।',
  filters: (count) => (count ? `छाँटें (${count})` : 'छाँटें'),
  back: 'सूची पर वापस जाएँ',
};
