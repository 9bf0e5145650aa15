/** Where a sample registration stands: all ten states, with the days, words and orders that belong to each. @module */
import type { DisciplinaryOrder, Registration, RegistrationStatus } from '@praman/schemas';

import { councilCode } from './codes.ts';
import { dayIn, dayUpTo, plusYears, sampleYear } from './dates.ts';
import { weighted, type Random } from './random.ts';

export const sampleStatus = weighted<RegistrationStatus>([
  ['active', 8600],
  ['renewalDue', 520],
  ['provisional', 230],
  ['retired', 150],
  ['deceased', 120],
  ['transferred', 110],
  ['unverified', 130],
  ['suspended', 55],
  ['removed', 45],
  ['conditions', 40],
]);

const limits = [
  'May not perform surgery without a second registered surgeon present.',
  'May practise only in a government health institution.',
  'May not prescribe Schedule X drugs.',
  'Must complete 15 credit hours of continuing education within six months.',
];

/** Registration without its council and number. */
export type Standing = Omit<Registration, 'council' | 'register' | 'number'>;

/** What a status brings with it. `from` is the year of first registration. */
export function sampleStanding(
  random: Random,
  status: RegistrationStatus,
  from: number,
  elsewhere: string,
): { standing: Standing; orders: Omit<DisciplinaryOrder, 'council'>[] } {
  // A licence lapses after five years at the earliest.
  const firstRegisteredOn = dayUpTo(random, status === 'renewalDue' ? Math.min(from, sampleYear - 6) : from);
  const recent = dayUpTo(random, random.int(Math.max(from, sampleYear - 3), sampleYear));
  const statusSince = recent < firstRegisteredOn ? firstRegisteredOn : recent;
  const validTo = dayIn(random, random.int(sampleYear + 1, sampleYear + 4));
  const validFrom = plusYears(validTo, -5);
  const current = {
    firstRegisteredOn,
    validFrom: validFrom < firstRegisteredOn ? firstRegisteredOn : validFrom,
    validTo,
  };
  const number = `ORD/${statusSince.slice(0, 4)}/${random.int(10, 999)}`;
  const orders: Omit<DisciplinaryOrder, 'council'>[] = random.chance(0.01)
    ? [{ date: statusSince, effect: 'warning', number }]
    : [];
  switch (status) {
    case 'active':
      // Some councils register for life; then there is no last day.
      return { standing: random.chance(0.2) ? { status, firstRegisteredOn } : { status, ...current }, orders };
    case 'conditions':
      return {
        standing: { status, statusSince, conditions: random.pick(limits), ...current },
        orders: [{ date: statusSince, effect: 'conditions', number }],
      };
    case 'provisional':
      return {
        standing: { status, firstRegisteredOn, validFrom: firstRegisteredOn, validTo: plusYears(firstRegisteredOn, 2) },
        orders: [],
      };
    case 'renewalDue':
      return { standing: { status, statusSince, firstRegisteredOn, validTo: statusSince }, orders };
    case 'suspended': {
      const statusUntil = dayIn(random, random.int(sampleYear + 1, sampleYear + 3));
      return {
        standing: { status, statusSince, statusUntil, ...current },
        orders: [{ date: statusSince, effect: 'suspension', until: statusUntil, number }],
      };
    }
    case 'removed':
      return {
        standing: { status, statusSince, firstRegisteredOn },
        orders: [{ date: statusSince, effect: 'removal', number }],
      };
    case 'transferred':
      return { standing: { status, statusSince, transferredTo: councilCode(elsewhere), firstRegisteredOn }, orders };
    case 'unverified':
      return { standing: { status }, orders: [] };
    case 'retired':
    case 'deceased':
      return { standing: { status, statusSince, firstRegisteredOn }, orders };
  }
}
