/** What a command needs from outside, so that a test can run one in its own process. @module */
import type { ProfessionalStore } from '../ports.ts';
import type { RunningServer } from '../serve.ts';
import type { Bytes } from '../sources/row.ts';

/** How a command ends: done, refused or failed, called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface CommandPorts {
  /** One line to the standard output. */
  readonly out: (line: string) => void;
  /** One line to the standard error. */
  readonly err: (line: string) => void;
  /** Writes over the current line of a terminal; absent where lines cannot be written over. */
  readonly rewrite?: (line: string) => void;
  readonly now: () => Date;
  readonly openStore: () => Promise<ProfessionalStore>;
  /** Serves this open register, or opens one. */
  readonly serve: (store?: ProfessionalStore) => Promise<RunningServer>;
  readonly readFile: (path: string) => Bytes;
  readonly writeFile: (path: string, text: string) => Promise<void>;
}
