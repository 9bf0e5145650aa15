/** The filters in English. @module */
import type { FilterStrings } from '../strings.ts';

export const strings: FilterStrings = {
  lang: 'en',
  all: 'All',
  removeFilter: (name) => `Remove filter: ${name}`,
  filterNames: {
    profession: 'Profession',
    speciality: 'Speciality',
    state: 'State',
    district: 'District',
    pin: 'PIN code',
    council: 'Council',
    language: 'Speaks',
    gender: 'Gender',
    status: 'Registration',
    teleconsult: 'Can be consulted by phone or video',
  },
  genders: { female: 'Woman', male: 'Man', transgender: 'Transgender', other: 'Other', undisclosed: 'Not told' },
};
