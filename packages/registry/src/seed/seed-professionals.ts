/**
 * An invented register: people who do not exist, numbers that belong to nobody, always the same for the same seed.
 *
 * @module @praman/registry/seed
 */
import { canonicalNumber, type ProfessionalRecord } from '@praman/schemas';

import { cast } from './cast.ts';
import { NumberBook } from './numbers.ts';
import { samplePerson } from './person.ts';
import { Random } from './random.ts';
import { opaqueId } from '../sources/opaque-id.ts';

export interface SeedOptions {
  /** How many people, the hand-written ones among them. */
  readonly professionals: number;
  /** Another number gives other people. The hand-written ones stay. */
  readonly seed: number;
}

/**
 * Invents people one at a time, so that a million of them need no memory.
 *
 * The first are the cast of `cast.ts`, the same for every seed. A smaller register is the beginning of a larger one.
 *
 * @example
 * ```ts
 * import { createStore } from '@praman/registry';
 * import { seedProfessionals } from '@praman/registry/seed';
 *
 * const store = await createStore({ kind: 'memory' });
 * await store.load(seedProfessionals({ professionals: 50_000, seed: 7 }));
 * ```
 */
export function* seedProfessionals({ professionals, seed }: SeedOptions): Generator<ProfessionalRecord, void> {
  yield* cast.slice(0, professionals);
  const random = new Random(seed);
  const taken = cast.flatMap((member) => member.registrations.map((one) => canonicalNumber(one.number)));
  const book = new NumberBook(random, new Set(taken));
  for (let n = cast.length; n < professionals; n++) {
    yield samplePerson(random, book, opaqueId(`${seed}:${n}`), n);
  }
}
