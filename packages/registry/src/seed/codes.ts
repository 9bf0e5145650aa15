/** Codes of the lists, looked up once and shared by every record that carries them. @module */
import { codeOf, type Code } from '@praman/schemas';
import { councils, languages, places, professions, registers, specialities, systems } from '@praman/schemas/code-lists';

type Entry = Parameters<typeof codeOf>[1];

/** @throws {RangeError} for a code that is not on its list: a slip in the seed's own tables. */
function lookup(system: string, list: readonly Entry[]): (code: string) => Code {
  const codes = new Map(list.map((entry) => [entry.code, codeOf(system, entry)]));
  return (code) => {
    const found = codes.get(code);
    if (!found) throw new RangeError(`no such code: ${code}`);
    return found;
  };
}

export const councilCode = lookup(systems.council, councils);
export const languageCode = lookup(systems.language, languages);
export const placeCode = lookup(systems.place, places);
export const professionCode = lookup(systems.profession, professions);
export const registerCode = lookup(systems.register, registers);
export const specialityCode = lookup(systems.speciality, specialities);
