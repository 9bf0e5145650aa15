/** `praman-registry serve`: answers questions until it is told to stop. @module */
import type { CommandPorts, ExitCode } from './ports.ts';
import { loadSample, readSeed, seedOptions } from './seed.ts';
import { readArguments } from './usage.ts';

const help = `praman-registry serve [--sandbox] [--professionals 5000] [--seed 7]

Serves the register. Settings come from the environment; the README lists them.

  --sandbox          first fills an empty register with invented people
  --professionals N  how many of them (default 5000)
  --seed N           another number gives other people (default 7)
  --help             this text`;

/** Fills the register when nobody is in it yet, so that a second start finds the same people. */
async function fillWhenEmpty(values: { professionals?: string; seed: string }, ports: CommandPorts): Promise<void> {
  const options = readSeed({ professionals: values.professionals ?? '5000', seed: values.seed });
  const store = await ports.openStore();
  try {
    const { source } = await store.state();
    if (source === null) await loadSample(store, options, ports);
  } finally {
    await store.close();
  }
}

export async function serve(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { values } = readArguments(args, { ...seedOptions, sandbox: { type: 'boolean' } });
  if (values.help) {
    ports.out(help);
    return 0;
  }
  if (values.sandbox) await fillWhenEmpty(values, ports);
  const { host, port } = await ports.serve();
  ports.out(`The register answers on http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  return 0;
}
