/** The search box in English. @module */
import type { SearchStrings } from '../strings.ts';

export const strings: SearchStrings = {
  lang: 'en',

  heading: 'Check a doctor, nurse or other health worker',
  label: 'Name or registration number',
  hint: 'For example Sunita Sharma, or 24970. You can also type a district or a speciality and choose it.',
  search: 'Search',
  clear: 'Clear what is typed',
  suggestions: 'Suggestions',
  suggestionKinds: {
    name: 'Name',
    speciality: 'Speciality',
    district: 'District',
    council: 'Council',
    profession: 'Profession',
  },
  suggestionCount: (count) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, use the down arrow`,
  tooShort: (least) => `Keep typing: the search starts at ${least} letters.`,
  needMore:
    'That is too little to search with. Type 3 letters of the name or more, or choose a number’s council, or a speciality and a district.',
  cut: (most) => `Only the first ${most} characters are searched.`,
  searching: 'Searching…',
  unreached: 'The register could not be reached. Check the internet connection of this device.',
  retry: 'Try again',
  sample: 'Sample: these people are invented. Do not decide anything by them.',
  statusNotTold: 'This register does not tell whether a registration is valid today. Ask the council.',
  filters: (count) => (count ? `Filters (${count})` : 'Filters'),
  back: 'Back to the list',
};
