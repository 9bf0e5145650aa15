/**
 * People to put into a register under test.
 *
 * @module
 */
import type { Code, ProfessionalRecord, Registration } from '@praman/schemas';
import { sources, systems } from '@praman/schemas/code-lists';

const code = (system: string, value: string): Code => ({ system, code: value, display: { en: value } });

const council = (value: string): Code => code(systems.council, value);
export const speciality = (value: string): Code => code(systems.speciality, value);
export const place = (value: string): Code => code(systems.place, value);

export const registration = (council_: string, number: string, more: Partial<Registration> = {}): Registration => ({
  council: council(council_),
  register: code(systems.register, 'state'),
  number,
  status: 'active',
  ...more,
});

let count = 0;

/** A doctor of Jind who publishes the place of work; every part can be another. */
export function person(en: string, more: Partial<ProfessionalRecord> = {}): ProfessionalRecord {
  count++;
  const verified = { state: 'verified' } as const;
  return {
    id: `person${String(count).padStart(6, '0')}`,
    names: { en },
    nameVariants: [],
    profession: code(systems.profession, 'medical'),
    specialities: [speciality('cardiology')],
    registrations: [registration('HR-MEDICAL', `HN ${900_000 + count}`)],
    qualifications: [],
    discipline: [],
    badges: { identity: verified, council: verified, work: { state: 'pending' } },
    provenance: { source: sources.sandbox, retrievedAt: '2026-01-28T06:30:00Z' },
    work: [
      { facility: { name: { en: 'Civil Hospital' } }, district: place('HR-JIND'), state: place('HR'), pin: '126102' },
    ],
    languages: [],
    consents: ['work'],
    workHidden: false,
    ...more,
  };
}
