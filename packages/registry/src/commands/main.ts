/** `praman-registry`: picks the command, and puts failures into words. @module */
import { problems } from '@praman/schemas';

import { RegistryProblem, StartError } from '../errors.ts';
import { importFile } from './import.ts';
import type { CommandPorts, ExitCode } from './ports.ts';
import { processPorts } from './process-ports.ts';
import { seed } from './seed.ts';
import { serve } from './serve.ts';
import { UsageError } from './usage.ts';

const help = `praman-registry COMMAND

  serve   answers questions about the register
  seed    fills the register with invented people
  import  takes a council's table or a FHIR directory in

praman-registry COMMAND --help tells the options.`;

type Command = (args: readonly string[], ports: CommandPorts) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serve],
  ['seed', seed],
  ['import', importFile],
]);

const fileFailures: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'That is a folder, not a file.',
  EACCES: 'That file may not be read or written.',
  EADDRINUSE: 'The port is taken. Another server may be running; choose another with PRAMAN_PORT.',
};

/** What went wrong, for a person at a terminal. Nothing of a database's own message is repeated: it holds values. */
function wordsFor(error: unknown): string | undefined {
  if (error instanceof StartError) return error.message;
  if (error instanceof RegistryProblem) return problems[error.code].title;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return fileFailures[code];
}

/**
 * Runs one command.
 *
 * @returns 0 when it is done, or when the server stands; 1 when it was refused or failed; 2 when it was called wrongly
 * @throws whatever is a fault of ours
 */
export async function main(args: readonly string[], ports: CommandPorts = processPorts): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    ports.out(help);
    return 0;
  }
  const command = commands.get(name);
  if (!command) {
    ports.err(`There is no such command.\n\n${help}`);
    return 2;
  }
  try {
    return await command(rest, ports);
  } catch (error) {
    if (error instanceof UsageError) {
      ports.err(`${error.message}\nSee: praman-registry ${name} --help`);
      return 2;
    }
    const words = wordsFor(error);
    if (words === undefined) throw error;
    ports.err(words);
    return 1;
  }
}
