/**
 * The code lists as lookups: is there such a code, and what are its words?
 *
 * @module
 */
import { codeOf, RegistrationStatus } from '@praman/schemas';
import type { Code, FieldError, ProfessionalFilters, Text } from '@praman/schemas';
import {
  councils,
  languages,
  places,
  professions,
  specialities,
  statusLabels,
  systems,
} from '@praman/schemas/code-lists';

interface Entry {
  readonly code: string;
  readonly name: Text;
}

const listed = (system: string, entries: readonly Entry[]): ReadonlyMap<string, Code> =>
  new Map(entries.map((entry) => [entry.code, codeOf(system, entry)]));

const status = RegistrationStatus.options.map((code) => ({ code, name: statusLabels[code].word }));

/** Every code a filter takes, by the name of the filter. */
export const codes = {
  council: listed(systems.council, councils),
  profession: listed(systems.profession, professions),
  speciality: listed(systems.speciality, specialities),
  state: listed(
    systems.place,
    places.filter(({ kind }) => kind === 'state'),
  ),
  district: listed(
    systems.place,
    places.filter(({ kind }) => kind === 'district'),
  ),
  language: listed(systems.language, languages),
  status: listed(`${new URL('.', systems.council).href}registration-status`, status),
} as const;

/** Filters whose code is in no list: a typing mistake in a link, worth hearing about. */
export function unknownCodes(filters: ProfessionalFilters): FieldError[] {
  const names = ['council', 'profession', 'speciality', 'state', 'district', 'language'] as const;
  return names.flatMap((path) => {
    const code = filters[path];
    return code === undefined || codes[path].has(code) ? [] : [{ path, code: 'unknown-code' }];
  });
}
