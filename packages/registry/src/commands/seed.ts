/** `praman-registry seed`: fills the register with invented people. @module */
import { sources } from '@praman/schemas/code-lists';

import { seedProfessionals, type SeedOptions } from '../seed/seed-professionals.ts';
import type { ProfessionalStore } from '../ports.ts';
import { loadRecords } from './load-records.ts';
import type { CommandPorts, ExitCode } from './ports.ts';
import { count, secondsSince } from './progress.ts';
import { readArguments, wholeNumber } from './usage.ts';

const help = `praman-registry seed [--professionals 50000] [--seed 7]

Fills the register with invented people, always the same for the same seed. The first of them are a hand-written cast.

  --professionals N  how many people, 1 to 5000000 (default 50000)
  --seed N           another number gives other people (default 7)
  --help             this text

A register that holds real people is left alone.`;

export const seedOptions = {
  professionals: { type: 'string' },
  seed: { type: 'string', default: '7' },
  help: { type: 'boolean' },
} as const;

/** @throws {UsageError} */
export const readSeed = (values: { readonly professionals: string; readonly seed: string }): SeedOptions => ({
  professionals: wholeNumber('professionals', values.professionals, 1, 5_000_000),
  seed: wholeNumber('seed', values.seed, 0, 999_999_999),
});

/** Loads sample people into an open register. */
export async function loadSample(store: ProfessionalStore, options: SeedOptions, ports: CommandPorts): Promise<void> {
  const start = ports.now();
  const loaded = await loadRecords(store, seedProfessionals(options), options.professionals, ports);
  ports.out(`${count(loaded)} sample people stored in ${secondsSince(start, ports)}. None of them exists.`);
}

export async function seed(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { values } = readArguments(args, seedOptions);
  if (values.help) {
    ports.out(help);
    return 0;
  }
  const options = readSeed({ professionals: values.professionals ?? '50000', seed: values.seed });
  const store = await ports.openStore();
  try {
    const { source } = await store.state();
    if (source !== null && source.code !== sources.sandbox.code) {
      ports.err('This register holds real people. Sample people are not mixed in among them.');
      return 1;
    }
    await loadSample(store, options, ports);
    return 0;
  } finally {
    await store.close();
  }
}
