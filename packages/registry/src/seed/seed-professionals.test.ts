import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalNumber, ProfessionalRecord, RegistrationStatus } from '@praman/schemas';
import { sources } from '@praman/schemas/code-lists';

import { cast } from './cast.ts';
import { passesLuhn } from './hpr-number.ts';
import { seedProfessionals } from '@praman/registry/seed';

const register = [...seedProfessionals({ professionals: 8_000, seed: 7 })];
const registrations = register.flatMap((one) => one.registrations);
const most = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
};

describe('the whole', () => {
  test('every record is one the register takes, unchanged', () => {
    for (const record of register) expect(ProfessionalRecord.parse(record)).toEqual(record);
  });

  test('the same seed tells the same people, another seed others, and less is the beginning of more', () => {
    const again = [...seedProfessionals({ professionals: 300, seed: 7 })];
    const other = [...seedProfessionals({ professionals: 300, seed: 8 })];
    expect(again).toEqual(register.slice(0, 300));
    expect(other.slice(0, cast.length)).toEqual(cast);
    const shared = new Set(again.slice(cast.length).map((one) => one.id));
    expect(other.slice(cast.length).filter((one) => shared.has(one.id))).toEqual([]);
  });

  test('people are made one at a time, however many are asked for', () => {
    const million = seedProfessionals({ professionals: 1_000_000, seed: 7 });
    expect(million.next().value?.names.en).toBe('Sunita Sharma');
    million.return();
  });

  test('asked for fewer than the cast, it gives as many', () => {
    expect([...seedProfessionals({ professionals: 3, seed: 7 })]).toEqual(cast.slice(0, 3));
  });
});

describe('nobody is taken for somebody', () => {
  test('everyone says where they come from', () => {
    for (const record of register) expect(record.provenance.source).toEqual(sources.sandbox);
  });

  test('HPR numbers start with 99 and fail the check, for every seed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 }), (seed) => {
        for (const { hprNumber } of seedProfessionals({ professionals: cast.length + 40, seed })) {
          if (hprNumber !== undefined && (!hprNumber.startsWith('99-') || passesLuhn(hprNumber))) return false;
        }
        return true;
      }),
      { numRuns: 60 },
    );
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
  });

  test('private fields are filled, and lead to no one', () => {
    for (const record of register) {
      expect(record.mobile).toMatch(/^\+91 00000 \d{5}$/);
      expect(record.email).toMatch(/@example\.org$/);
      expect(record.address).toContain('Invented Street');
    }
  });

  test('identifiers are opaque and never twice', () => {
    const ids = register.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
    const sorted = [...ids].sort();
    expect(ids.filter((id, at) => id === sorted[at]).length).toBeLessThan(20);
  });
});

describe('it looks like life', () => {
  test('a number is used once in its register, and now and then in another council too', () => {
    const keys = registrations.map((one) => `${one.council.code} ${one.register.code} ${canonicalNumber(one.number)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = new Set(registrations.map((one) => canonicalNumber(one.number)));
    expect(numbers.size).toBeLessThan(keys.length);
    expect(numbers.size).toBeGreaterThan(keys.length * 0.95);
  });

  test('all ten statuses, with what belongs to each', () => {
    expect(new Set(registrations.map((one) => one.status))).toEqual(new Set(RegistrationStatus.options));
    for (const one of registrations) {
      if (one.status === 'suspended') expect(one.statusUntil).toBeDefined();
      if (one.status === 'conditions') expect(one.conditions).toBeDefined();
      if (one.status === 'transferred') expect(one.transferredTo?.code).not.toBe(one.council.code);
      if (one.status === 'provisional') expect(one.register.code).toBe('provisional');
      if (one.firstRegisteredOn && one.statusSince) expect(one.statusSince >= one.firstRegisteredOn).toBe(true);
      if (one.validFrom && one.validTo) expect(one.validTo > one.validFrom).toBe(true);
    }
    const active = registrations.filter((one) => one.status === 'active').length / registrations.length;
    expect(active).toBeGreaterThan(0.8);
  });

  test('the suspended and the removed have an order of their council', () => {
    for (const record of register) {
      const [first] = record.registrations;
      if (first?.status !== 'suspended' && first?.status !== 'removed') continue;
      const effect = first.status === 'suspended' ? 'suspension' : 'removal';
      expect(record.discipline).toContainEqual(expect.objectContaining({ effect, council: first.council }));
    }
  });

  test('all professions, both states, some with two registrations, some hidden', () => {
    expect(new Set(register.map((one) => one.profession.code)).size).toBe(7);
    expect(new Set(register.flatMap((one) => one.work.map((place) => place.district?.code))).size).toBe(72);
    expect(register.filter((one) => one.registrations.length === 2).length).toBeGreaterThan(80);
    expect(register.filter((one) => one.workHidden).length).toBeGreaterThan(10);
    expect(register.filter((one) => one.consents.length === 0).length).toBeGreaterThan(300);
    expect(register.filter((one) => !one.consents.includes('work')).length).toBeGreaterThan(1_000);
  });

  test('no name is absurdly frequent', () => {
    const names = register.flatMap((one) => one.names.en ?? []);
    expect(most(names)).toBeLessThan(register.length * 0.002);
    expect(new Set(names).size).toBeGreaterThan(register.length * 0.85);
    const lastNames = names.map((name) => name.split(' ').at(-1) ?? '');
    expect(lastNames.filter((name) => name === 'Sharma').length / names.length).toBeLessThan(0.02);
  });

  test('Latin names are written in Latin letters and Hindi names in Devanagari', () => {
    for (const { names } of register) {
      if (names.en !== undefined) expect(names.en).toMatch(/^[A-Za-z.' ]+$/);
      if (names.hi !== undefined) expect(names.hi).toMatch(/^[\p{Script=Devanagari}. ]+$/u);
    }
  });
});

describe('the cast', () => {
  const numbers = cast.flatMap((one) => one.registrations.map((entry) => entry.number));

  test('Sunita Sharma comes first', () => {
    expect(cast[0]).toMatchObject({
      names: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' },
      profession: { code: 'medical' },
      registrations: [{ council: { code: 'HR-MEDICAL' }, number: 'HN 012345', status: 'active' }],
      specialities: [{ code: 'gynaecology' }],
      work: [{ district: { code: 'HR-KARNAL' } }],
    });
  });

  test('it has every status and the numbers that searches are tried with', () => {
    expect(new Set(cast.flatMap((one) => one.registrations.map((entry) => entry.status)))).toEqual(
      new Set(RegistrationStatus.options),
    );
    expect(numbers).toEqual(expect.arrayContaining(['DMC/R/24970', 'A-10482', 'HN 012345']));
    expect(numbers.filter((number) => number === '24970')).toHaveLength(2);
  });

  test('its numbers are given to nobody else', () => {
    const taken = new Set(numbers.map(canonicalNumber));
    const others = register.slice(cast.length).flatMap((one) => one.registrations);
    expect(others.filter((one) => taken.has(canonicalNumber(one.number)))).toEqual([]);
  });
});
