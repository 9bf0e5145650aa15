/**
 * Finds the entry of a code list that a file means: by its code, by its name in either language, or by an old spelling.
 *
 * @module
 */
import { codeOf, RegistrationStatus, type Code, type Council, type Place, type Text } from '@praman/schemas';
import {
  councils,
  languages,
  places,
  professions,
  registers,
  specialities,
  statusLabels,
  systems,
} from '@praman/schemas/code-lists';

interface Entry {
  readonly code: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
}

/** Letters and digits only, so that case, dots and hyphens make no difference. Marks count: they are vowels. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

function spellings<Item extends Entry>(list: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const entry of list) {
    for (const spelling of [entry.code, entry.name.en, entry.name.hi ?? '', ...(entry.aliases ?? [])]) {
      if (!found.has(fold(spelling))) found.set(fold(spelling), entry);
    }
  }
  return found;
}

const councilSpellings = spellings(councils);
const professionSpellings = spellings(professions);
const specialitySpellings = spellings(specialities);
const languageSpellings = spellings(languages);
const registerSpellings = spellings(registers);
const stateSpellings = spellings(places.filter((place) => place.kind === 'state'));
const districtSpellings = spellings(places.filter((place) => place.kind === 'district'));

const statuses = new Map<string, RegistrationStatus>(
  RegistrationStatus.options.flatMap((status) =>
    [status, statusLabels[status].word.en, statusLabels[status].word.hi ?? status].map(
      (spelling) => [fold(spelling), status] as const,
    ),
  ),
);

export const findCouncil = (text: string): Council | undefined => councilSpellings.get(fold(text));
export const findState = (text: string): Place | undefined => stateSpellings.get(fold(text));
export const findStatus = (text: string): RegistrationStatus | undefined => statuses.get(fold(text));

/** A health district of Haryana or Rajasthan; the rest of India has no districts on our list yet. */
export const findDistrict = (text: string): Place | undefined => districtSpellings.get(fold(text));

export function findProfession(text: string): Code | undefined {
  const entry = professionSpellings.get(fold(text));
  return entry && codeOf(systems.profession, entry);
}

export function findSpeciality(text: string, profession: string): Code | undefined {
  const entry = specialitySpellings.get(fold(text));
  return entry?.profession === profession ? codeOf(systems.speciality, entry) : undefined;
}

export function findLanguage(text: string): Code | undefined {
  const entry = languageSpellings.get(fold(text));
  return entry && codeOf(systems.language, entry);
}

/** A part of a register that councils of this profession keep. */
export function findRegister(text: string, profession: string): Code | undefined {
  const entry = registerSpellings.get(fold(text));
  return entry?.professions.includes(profession) ? codeOf(systems.register, entry) : undefined;
}

/** The part meant when none is named, where a profession has an obvious one. A nurse's must be named. */
export function usualRegister(profession: string): Code | undefined {
  return findRegister(profession === 'dental' ? 'partA' : 'state', profession);
}

export const councilAsCode = (council: Council): Code => codeOf(systems.council, council);
export const placeAsCode = (place: Place): Code => codeOf(systems.place, place);
