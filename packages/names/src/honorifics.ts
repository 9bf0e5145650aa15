/**
 * Words put before or after a name that are not part of it.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.normalize('NFKC').split(/\s+/u));

/** Titles and nothing else: dropped whenever a name remains. Compared lower-cased and without a full stop. */
const TITLES = words(
  `dr dr's doctor prof professor smt shri sri shree sree shrimati shreemati srimati shrimathi srimathi sushri
  mr mrs ms miss mx sister sr nurse kum ku capt lt col maj brig late rev fr er thiru tmt thirumathi selvi janab mohtarma
  डॉ डॉक्टर डाक्टर डा श्री श्रीमती सुश्री प्रो प्रोफेसर प्रोफ़ेसर कु मि मिस मिस्टर सिस्टर स्व पं
  ডা ড ডক্টর ডাক্তার শ্রী শ্রীমতী প্রফেসর জনাব
  ਡਾ ਡਾਕਟਰ ਸ਼੍ਰੀ ਸ੍ਰੀ ਸ਼੍ਰੀਮਤੀ ਸ੍ਰੀਮਤੀ ਪ੍ਰੋ
  ડૉ ડો ડા ડૉક્ટર શ્રી શ્રીમતી પ્રો
  ଡା ଡଃ ଡ ଡକ୍ଟର ଶ୍ରୀ ଶ୍ରୀମତୀ ପ୍ରୋ
  டாக்டர் டா திரு திருமதி செல்வி முனைவர் ஸ்ரீ ஸ்ரீமதி
  డా డాక్టర్ శ్రీ శ్రీమతి ప్రొ
  ಡಾ ಡಾಕ್ಟರ್ ಶ್ರೀ ಶ್ರೀಮತಿ ಪ್ರೊ
  ഡോ ഡോക്ടർ ശ്രീ ശ്രീമതി പ്രൊ
  ڈاکٹر جناب محترمہ پروفیسر`,
);

/**
 * Titles that are given names or surnames as well (Hakim Singh, Vaidya as a surname, Major Singh): dropped only when
 * two words remain, so that "Hakim Ajmal Khan" loses the title and "Hakim Singh" keeps the name.
 */
const TITLES_OR_NAMES = words(
  `vaidya hakim pandit pt kumari major haji maulana moulvi वैद्य हकीम पंडित पण्डित कुमारी हाजी حکیم`,
);

/** Respect and degrees after a name. MD and MS are left out: Md is Mohammad, and M. S. are initials. */
const SUFFIXES = words(`ji jee जी জি જી mbbs bds mds bams bhms bums dnb frcs mrcp phd rmp`);

/**
 * The words of a name without titles in front and respect or degrees behind.
 *
 * Never answers an empty list for a list that was not: a person entered as "Sister" stays "sister".
 */
export function stripHonorifics(tokens: readonly string[]): readonly string[] {
  let start = 0;
  let end = tokens.length;
  // ডঃ and डॉ० carry a visarga or a zero where Latin has a full stop.
  const bare = (at: number): string => (tokens[at] ?? '').replace(/[\u0903\u0983\u0B03]$/u, '');
  while (end - start > 1 && (SUFFIXES.has(bare(end - 1)) || bare(end - 1) === 'xxx')) end--;
  for (let left = end - start; left > 1; left = end - ++start) {
    if (!TITLES.has(bare(start)) && !(left > 2 && TITLES_OR_NAMES.has(bare(start)))) break;
  }
  return tokens.slice(start, end);
}
