import { describe, expect, test } from 'vitest';

import { Code, Council, Place, Profession, RegistrationStatus, Speciality, Text } from '@praman/schemas';
import {
  councils,
  languages,
  places,
  professions,
  registers,
  sources,
  specialities,
  statusLabels,
  systems,
} from '@praman/schemas/code-lists';

const lists = { councils, languages, places, professions, registers, specialities };
const devanagari = /\p{Script=Devanagari}/u;

describe.each(Object.entries(lists))('%s', (_name, list) => {
  test('no code stands twice', () => {
    const codes = list.map((entry) => entry.code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  test('every entry is named in English and in Hindi', () => {
    for (const entry of list) {
      expect(Text.safeParse(entry.name).success, entry.code).toBe(true);
      expect(entry.name.hi, entry.code).toMatch(devanagari);
      expect(entry.name.en, entry.code).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

test.each([
  ['councils', councils, Council],
  ['professions', professions, Profession],
  ['specialities', specialities, Speciality],
  ['places', places, Place],
] as const)('every entry of %s has the shape of its noun', (_name, list, schema) => {
  for (const entry of list) expect(schema.parse(entry)).toEqual(entry);
});

describe('councils', () => {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const states = new Set(places.filter((place) => place.kind === 'state').map((place) => place.code));
  const professionCodes = new Set(professions.map((profession) => profession.code));

  test('a historic council names a successor of its own profession that still enters people', () => {
    const historic = councils.filter((council) => council.historic);
    expect(historic.map((council) => council.code)).toContain('TRAVANCORE-COCHIN-MEDICAL');
    for (const council of historic) {
      const successor = byCode.get(council.successor ?? '');
      expect(successor, council.code).toMatchObject({ historic: false, profession: council.profession });
    }
  });

  test('state and profession are on their lists', () => {
    for (const council of councils) {
      if (council.state !== undefined) expect(states, council.code).toContain(council.state);
      expect(professionCodes, council.code).toContain(council.profession);
    }
  });

  test('no two councils share a number of another system, and Haryana and Rajasthan have theirs', () => {
    const identifiers = councils.flatMap((council) => council.identifiers.map((one) => `${one.system} ${one.value}`));
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(byCode.get('HR-MEDICAL')?.identifiers).toEqual([{ system: systems.smcId, value: '9' }]);
    expect(byCode.get('RJ-MEDICAL')?.identifiers).toEqual([{ system: systems.smcId, value: '19' }]);
  });

  test.each(['HR', 'RJ'])('%s has a council for every profession', (state) => {
    for (const profession of professionCodes) {
      expect(
        councils.some((council) => council.state === state && council.profession === profession),
        profession,
      ).toBe(true);
    }
  });
});

describe('places', () => {
  const districts = (state: string) => places.filter((place) => place.kind === 'district' && place.state === state);

  test('36 states and union territories, 22 districts of Haryana, 50 of Rajasthan', () => {
    expect(places.filter((place) => place.kind === 'state')).toHaveLength(36);
    expect(districts('HR')).toHaveLength(22);
    expect(districts('RJ')).toHaveLength(50);
    for (const place of places) {
      if (place.kind === 'district') expect(place.code).toMatch(new RegExp(`^${place.state}-[A-Z-]+$`));
    }
  });

  test('no spelling names two districts', () => {
    const spellings = places
      .filter((place) => place.kind === 'district')
      .flatMap((place) => [place.name.en, place.name.hi ?? '', ...place.aliases])
      .map((spelling) => spelling.toLowerCase());
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  test('old names are found', () => {
    const named = (spelling: string) => places.find((place) => place.aliases.includes(spelling))?.code;
    expect(['Gurgaon', 'Mewat', 'Sri Ganganagar', 'Jhunjhunun'].map(named)).toEqual([
      'HR-GURUGRAM',
      'HR-NUH',
      'RJ-GANGANAGAR',
      'RJ-JHUNJHUNU',
    ]);
  });
});

test('every speciality and register part belongs to a profession', () => {
  const codes = new Set(professions.map((profession) => profession.code));
  for (const speciality of specialities) expect(codes, speciality.code).toContain(speciality.profession);
  for (const register of registers) {
    for (const profession of register.professions) expect(codes, register.code).toContain(profession);
  }
  for (const code of codes) {
    expect(
      specialities.some((speciality) => speciality.profession === code),
      code,
    ).toBe(true);
  }
});

test('every state of a registration has its words, in both languages', () => {
  expect(Object.keys(statusLabels).sort()).toEqual([...RegistrationStatus.options].sort());
  for (const label of Object.values(statusLabels)) {
    expect(label.word.hi).toMatch(devanagari);
    expect(label.meaning.hi).toMatch(devanagari);
    if (label.withDetail) {
      expect(label.withDetail.en).toContain('{detail}');
      expect(label.withDetail.hi).toContain('{detail}');
    }
  }
});

test('sources are codes of our own list', () => {
  for (const source of Object.values(sources)) {
    expect(Code.parse(source).system).toBe(systems.source);
    expect(source.display.hi).toMatch(devanagari);
  }
});
