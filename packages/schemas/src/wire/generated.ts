/**
 * Generated from the route table. Do not edit: run `pnpm generate`.
 *
 * @module
 */
import type { RouteName } from '../routes.ts';
import type { Shape } from './shape.ts';

const shape1 = { 'en?': 's', 'hi?': 's' } as const;
const shape2 = { en: 's', 'hi?': 's' } as const;
const shape3 = { system: 's', code: 's', display: shape2 } as const;
const shape4 = [
  '=',
  'active',
  'conditions',
  'provisional',
  'renewalDue',
  'suspended',
  'removed',
  'retired',
  'transferred',
  'deceased',
  'unverified',
] as const;
const shape5 = {
  council: shape3,
  register: shape3,
  number: 's',
  status: shape4,
  'statusSince?': 'd',
  'statusUntil?': 'd',
  'conditions?': 's',
  'transferredTo?': shape3,
  'firstRegisteredOn?': 'd',
  'validFrom?': 'd',
  'validTo?': 'd',
  'nationalNumber?': 's',
} as const;
const shape6 = ['=', 'notStarted', 'pending', 'queried', 'verified', 'rejected', 'notApplicable'] as const;
const shape7 = { state: shape6, 'by?': 's', 'at?': 't' } as const;
const shape8 = { identity: shape7, council: shape7, work: shape7 } as const;
const shape9 = { source: shape3, retrievedAt: 't', 'asOf?': 'd' } as const;
const shape10 = { name: shape2, 'hfrId?': ['/', '^IN[0-9A-Za-z]{10}$'] } as const;
const shape11 = {
  'facility?': shape10,
  'district?': shape3,
  'state?': shape3,
  'pin?': ['/', '^[1-9]\\d{5}$'],
} as const;
const shape12 = ['=', 'female', 'male', 'transgender', 'other', 'undisclosed'] as const;
const shape13 = [
  '=',
  'same',
  'same-in-another-script',
  'order',
  'spelling',
  'abbreviation',
  'initials',
  'part',
  'none',
  'registration-number',
  'hpr-number',
  'filter',
] as const;
const shape14 = { reason: shape13, score: 'n' } as const;
const shape15 = {
  id: 's',
  names: shape1,
  profession: shape3,
  specialities: ['*', shape3],
  registrations: ['*', shape5],
  badges: shape8,
  provenance: shape9,
  work: ['*', shape11],
  languages: ['*', shape3],
  'gender?': shape12,
  'photo?': 'w',
  'teleconsult?': 'w',
  'match?': shape14,
} as const;
const shape16 = ['=', 'nothing', 'name', 'registration-number', 'hpr-number'] as const;
const shape17 = { kind: shape16, 'romanised?': 's', 'councils?': ['*', shape3] } as const;
const shape18 = { code: shape3, count: 'i' } as const;
const shape19 = {
  exact: 'b',
  council: ['*', shape18],
  profession: ['*', shape18],
  speciality: ['*', shape18],
  district: ['*', shape18],
  status: ['*', shape18],
} as const;
const shape20 = {
  items: ['*', shape15],
  next: ['|', 's', 'z'],
  total: ['|', 'i', 'z'],
  understood: shape17,
  'facets?': shape19,
  'didYouMean?': 's',
  asOf: 't',
} as const;
const shape21 = ['=', 'name', 'speciality', 'district', 'council', 'profession'] as const;
const shape22 = { kind: shape21, text: shape2, 'code?': 's' } as const;
const shape23 = { items: ['*', shape22] } as const;
const shape24 = ['=', 'primary', 'additional', 'speciality', 'superSpeciality'] as const;
const shape25 = {
  kind: shape24,
  title: 's',
  'speciality?': shape3,
  'college?': 's',
  'university?': 's',
  'country?': ['/', '^[A-Z]{2}$'],
  'awarded?': ['/', '^\\d{4}(-(0[1-9]|1[0-2]))?$'],
} as const;
const shape26 = ['=', 'warning', 'conditions', 'suspension', 'removal', 'restoration'] as const;
const shape27 = { date: 'd', effect: shape26, 'until?': 'd', 'council?': shape3, 'number?': 's', 'url?': 'w' } as const;
const shape28 = {
  id: 's',
  names: shape1,
  profession: shape3,
  specialities: ['*', shape3],
  registrations: ['*', shape5],
  badges: shape8,
  provenance: shape9,
  work: ['*', shape11],
  languages: ['*', shape3],
  'gender?': shape12,
  'photo?': 'w',
  'teleconsult?': 'w',
  qualifications: ['*', shape25],
  discipline: ['*', shape27],
  'hprNumber?': ['/', '^\\d{2}-\\d{4}-\\d{4}-\\d{4}$'],
} as const;
const shape29 = { system: 's', value: 's' } as const;
const shape30 = {
  code: 's',
  name: shape2,
  profession: 's',
  'state?': 's',
  identifiers: ['*', shape29],
  historic: 'b',
  'successor?': 's',
  'url?': 'w',
  'numberExample?': 's',
} as const;
const shape31 = { items: ['*', shape30] } as const;
const shape32 = ['=', 1] as const;
const shape33 = ['=', 2] as const;
const shape34 = { code: 's', name: shape2, title: shape2, phase: ['|', shape32, shape33] } as const;
const shape35 = { items: ['*', shape34] } as const;
const shape36 = { code: 's', name: shape2, profession: 's' } as const;
const shape37 = { items: ['*', shape36] } as const;
const shape38 = ['=', 'state', 'district'] as const;
const shape39 = { code: 's', kind: shape38, name: shape2, 'state?': 's', aliases: ['*', 's'] } as const;
const shape40 = { items: ['*', shape39] } as const;
const shape41 = ['=', 'live', 'cached'] as const;
const shape42 = [
  '=',
  'council',
  'profession',
  'speciality',
  'state',
  'district',
  'pin',
  'language',
  'gender',
  'status',
  'teleconsult',
] as const;
const shape43 = {
  name: 'b',
  registrationNumber: 'b',
  hprNumber: 'b',
  suggestions: 'b',
  facets: 'b',
  filters: ['*', shape42],
  minLetters: 'i',
  maxRows: 'i',
} as const;
const shape44 = {
  source: shape3,
  freshness: shape41,
  search: shape43,
  status: 'b',
  asOf: ['|', 't', 'z'],
  sample: 'b',
} as const;
const shape45 = ['=', 'ok', 'degraded'] as const;
const shape46 = ['=', 'ok', 'unreachable'] as const;
const shape47 = { status: shape45, store: shape46 } as const;
const shape48 = { path: 's', code: 's' } as const;
const shape49 = {
  type: 's',
  title: 's',
  status: 'i',
  code: 's',
  requestId: 's',
  'fieldErrors?': ['*', shape48],
  'retryAfter?': 'i',
} as const;

/** Shape of every refusal. */
export const problemShape: Shape = shape49;

/** Method, path and answer of every route. */
export const wireRoutes: Readonly<
  Record<RouteName, { readonly method: 'GET'; readonly path: string; readonly answer: Shape }>
> = {
  searchProfessionals: { method: 'GET', path: '/v1/professionals', answer: shape20 },
  suggestProfessionals: { method: 'GET', path: '/v1/professionals/suggestions', answer: shape23 },
  getProfessional: { method: 'GET', path: '/v1/professionals/{id}', answer: shape28 },
  listCouncils: { method: 'GET', path: '/v1/councils', answer: shape31 },
  getCouncil: { method: 'GET', path: '/v1/councils/{code}', answer: shape30 },
  listProfessions: { method: 'GET', path: '/v1/professions', answer: shape35 },
  listSpecialities: { method: 'GET', path: '/v1/specialities', answer: shape37 },
  listPlaces: { method: 'GET', path: '/v1/places', answer: shape40 },
  getCapabilities: { method: 'GET', path: '/v1/capabilities', answer: shape44 },
  getHealth: { method: 'GET', path: '/health', answer: shape47 },
};
