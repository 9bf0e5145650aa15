/** Words of the results page, in Hindi and English. @module */
import type { ProblemCode } from '@praman/schemas';

export type Language = 'hi' | 'en';

interface Words {
  readonly title: string;
  readonly box: string;
  readonly button: string;
  readonly other: string;
  readonly found: (count: number | null) => string;
  readonly nobody: (asOf: string) => string;
  readonly didYouMean: string;
  readonly whichCouncil: string;
  readonly next: string;
  readonly work: string;
  readonly asOf: (day: string) => string;
  readonly refused: (code: ProblemCode) => string;
}

export const searchWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Find a health professional',
    box: 'Name, registration number or HPR number',
    button: 'Search',
    other: 'हिन्दी में',
    found: (count) =>
      count === null ? 'More than 200 people match. Add a word or a number to narrow the search.' : `${count} found`,
    nobody: (asOf) =>
      `We found no one like this in this register (updated on ${asOf}). Check the spelling, ask for the registration number, or contact the council.`,
    didYouMean: 'Did you mean',
    whichCouncil: 'Several councils use this number:',
    next: 'Next page',
    work: 'Works at',
    asOf: (day) => `Register as of ${day}`,
    refused: (code) => {
      if (code === 'query-too-short') return 'Please type at least three letters of a name, or a registration number.';
      if (code === 'query-too-long') return 'Please type no more than 100 letters.';
      if (code === 'cursor-expired' || code === 'cursor-invalid') return 'This page is too old. Please search again.';
      if (code === 'invalid-input') return 'Something in this address is not right. Please search again.';
      return 'The register cannot answer at the moment. Please try again in a little while.';
    },
  },
  hi: {
    title: 'स्वास्थ्य पेशेवर खोजें',
    box: 'नाम, पंजीकरण संख्या या एचपीआर संख्या',
    button: 'खोजें',
    other: 'In English',
    found: (count) =>
      count === null ? '200 से अधिक लोग मिले। खोज सीमित करने के लिए कोई शब्द या संख्या जोड़ें।' : `${count} मिले`,
    nobody: (asOf) => `इस रजिस्टर (${asOf} तक अद्यतन) में ऐसा कोई नहीं मिला। वर्तनी जाँचें, पंजीकरण संख्या पूछें या परिषद से संपर्क करें।`,
    didYouMean: 'क्या आपका आशय था',
    whichCouncil: 'यह संख्या कई परिषदों में है:',
    next: 'अगला पृष्ठ',
    work: 'कार्यस्थल',
    asOf: (day) => `रजिस्टर ${day} तक अद्यतन`,
    refused: (code) => {
      if (code === 'query-too-short') return 'कृपया नाम के कम से कम तीन अक्षर या पंजीकरण संख्या लिखें।';
      if (code === 'query-too-long') return 'कृपया 100 से अधिक अक्षर न लिखें।';
      if (code === 'cursor-expired' || code === 'cursor-invalid') return 'यह पृष्ठ पुराना हो गया है। कृपया फिर से खोजें।';
      if (code === 'invalid-input') return 'इस पते में कुछ ठीक नहीं है। कृपया फिर से खोजें।';
      return 'रजिस्टर अभी उत्तर नहीं दे पा रहा है। कृपया थोड़ी देर बाद फिर प्रयास करें।';
    },
  },
};
