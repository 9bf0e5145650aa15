/** With whom a sample person is registered: one council, and now and then a second. @module */
import type { DisciplinaryOrder, Registration, RegistrationStatus } from '@praman/schemas';

import { councilCode, registerCode } from './codes.ts';
import type { NumberBook } from './numbers.ts';
import { weighted, type Random } from './random.ts';
import { sampleStanding } from './standing.ts';
import { registerFor, type ProfessionName } from './training.ts';

export type HomeState = 'HR' | 'RJ';

const elsewhere = weighted([
  ['DL', 6],
  ['PB', 4],
  ['UP', 5],
  ['GJ', 3],
  ['MP', 3],
  ['MH', 3],
  ['HP', 1],
  ['UK', 1],
  ['KA', 1],
  ['TS', 1],
  ['AP', 1],
  ['WB', 1],
]);
const historicCouncil = weighted([
  ['TRAVANCORE-COCHIN-MEDICAL', 6],
  ['MCI-MEDICAL', 3],
  ['MADRAS-MEDICAL', 2],
  ['BOMBAY-MEDICAL', 2],
  ['MYSORE-MEDICAL', 1],
  ['HYDERABAD-MEDICAL', 1],
]);

const councilOf = (profession: ProfessionName, home: string) =>
  profession === 'physiotherapy' && home === 'RJ' ? 'RJ-PARAMEDICAL' : `${home}-${profession.toUpperCase()}`;

/** Professions whose councils in other states are on our list. */
const nationwide = (profession: ProfessionName) => profession === 'medical' || profession === 'dental';

/** The council of the state of work, mostly; now and then another state's, or one that is no more. */
function firstCouncil(random: Random, profession: ProfessionName, home: HomeState, other: string): string {
  if (profession === 'medical' && random.chance(0.012)) return historicCouncil(random);
  return nationwide(profession) && random.chance(0.06) ? other : councilOf(profession, home);
}

/** What is known of a person before they are registered. */
export interface Career {
  readonly profession: ProfessionName;
  readonly home: HomeState;
  readonly status: RegistrationStatus;
  readonly graduated: number;
  /** First degree. */
  readonly degree: string;
}

/** Registrations, with the orders of the council that made them. */
export interface Enrolment {
  readonly registrations: Registration[];
  readonly discipline: DisciplinaryOrder[];
}

export function sampleEnrolment(random: Random, book: NumberBook, career: Career): Enrolment {
  const { profession, home, status, graduated, degree } = career;
  const own = councilOf(profession, home);
  const other = councilOf(profession, nationwide(profession) ? elsewhere(random) : home === 'HR' ? 'RJ' : 'HR');
  const council = firstCouncil(random, profession, home, other);
  const register = status === 'provisional' ? 'provisional' : registerFor(random, profession, degree);
  const { standing, orders } = sampleStanding(random, status, graduated, council === other ? own : other);
  const entry = (code: string, year: number) => ({
    council: councilCode(code),
    register: registerCode(register),
    number: book.next(code, register, year),
  });
  const registrations: Registration[] = [{ ...entry(council, graduated), ...standing }];
  if (profession === 'nursing' && random.chance(0.3)) {
    for (const one of registrations) one.nationalNumber = `NUID${String(random.int(0, 99_999_999)).padStart(8, '0')}`;
  }
  const moved = status === 'transferred';
  const two = moved || (nationwide(profession) && random.chance(0.05));
  if (two && council !== other && status !== 'provisional') {
    const second = sampleStanding(random, moved ? 'active' : status, graduated, council);
    registrations.push({ ...entry(other, graduated + 2), ...second.standing });
  }
  return { registrations, discipline: orders.map((order) => ({ ...order, council: councilCode(council) })) };
}
