/** The full entry in English. @module */
import type { DetailStrings } from '../strings.ts';

export const strings: DetailStrings = {
  lang: 'en',
  loading: 'Fetching the entry…',
  registrations: 'Registration',
  register: 'Part of the register',
  firstRegistered: 'First registered',
  valid: 'Licence',
  period: (from, to) => (from && to ? `${from} to ${to}` : to ? `until ${to}` : `from ${from}`),
  nationalNumber: 'National number',
  conditions: 'Conditions',
  qualifications: 'Qualifications',
  qualificationKinds: {
    primary: 'First degree',
    additional: 'Additional qualification',
    speciality: 'Speciality',
    superSpeciality: 'Super-speciality',
  },
  discipline: 'Orders of the council',
  noDiscipline: 'This register shows no disciplinary order.',
  effects: {
    warning: 'Warning',
    conditions: 'Conditions set',
    suspension: 'Suspended',
    removal: 'Removed from the register',
    restoration: 'Restored to the register',
  },
  order: 'Order number',
  readOrder: 'Read the order',
  work: 'Work and languages',
  hpr: 'Health Professional ID (HPR)',
  teleconsult: 'Consult by phone or video',
  newTab: '(opens in a new tab)',
  disclaimer:
    'This is what the register said on the day shown. Compare the name and the number with what the person shows you. When in doubt, ask the council: its own register is the one that counts.',
  report: 'Something wrong here? Tell the council that keeps this entry.',
  copy: 'Copy link',
  copied: 'Link copied',
  print: 'Print',
};
