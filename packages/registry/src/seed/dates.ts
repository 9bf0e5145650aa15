/**
 * Days of the invented register.
 *
 * Its today is fixed: the same seed must give the same records next year.
 *
 * @module
 */
import type { IsoDate } from '@praman/schemas';

import type { Random } from './random.ts';

/** The day the sample register speaks of. */
const sampleDay: IsoDate = '2026-11-01';
export const sampleInstant = `${sampleDay}T00:00:00Z`;
export const sampleYear = 2026;

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** Some day of a year. The 29th and later are left out, so that every month has it. */
export const dayIn = (random: Random, year: number): IsoDate =>
  `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;

/** Some day of a year, never after the register's today. */
export const dayUpTo = (random: Random, year: number): IsoDate =>
  year >= sampleYear ? `${sampleYear}-${two(random.int(1, 10))}-${two(random.int(1, 28))}` : dayIn(random, year);

/** The day before the same day, some years later: how a licence of five years ends. */
export const plusYears = (day: IsoDate, years: number): IsoDate => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
