/** `praman-registry serve`: answers questions until it is told to stop. @module */
import type { ProfessionalStore } from '../ports.ts';
import type { CommandPorts, ExitCode } from './ports.ts';
import { loadSample, readSeed, seedOptions } from './seed.ts';
import { readArguments } from './usage.ts';

const help = `praman-registry serve [--sandbox] [--professionals 5000] [--seed 7]

Serves the register. Settings come from the environment; the README lists them.

  --sandbox          first fills an empty register with invented people
  --professionals N  how many of them (default 5000)
  --seed N           another number gives other people (default 7)
  --help             this text`;

/**
 * Opens the register, and fills it when nobody is in it yet, so that a second start finds the same people.
 *
 * It stays open to be served: opening takes longer than the rest of a second start.
 */
async function openFilled(
  values: { professionals?: string; seed: string },
  ports: CommandPorts,
): Promise<ProfessionalStore> {
  const options = readSeed({ professionals: values.professionals ?? '5000', seed: values.seed });
  const store = await ports.openStore();
  try {
    const { source } = await store.state();
    if (source === null) await loadSample(store, options, ports);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

export async function serve(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { values } = readArguments(args, { ...seedOptions, sandbox: { type: 'boolean' } });
  if (values.help) {
    ports.out(help);
    return 0;
  }
  const { host, port } = await ports.serve(values.sandbox ? await openFilled(values, ports) : undefined);
  ports.out(`The register answers on http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  return 0;
}
