/** The real ports: this process's streams, its files, and the register that its environment names. @module */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import { openStore, serve } from '../serve.ts';
import type { CommandPorts } from './ports.ts';

const { stdout, stderr } = process;

export const processPorts: CommandPorts = {
  out: (line) => stdout.write(`${line}\n`),
  err: (line) => stderr.write(`${line}\n`),
  ...(stdout.isTTY && { rewrite: (line: string) => stdout.write(`\r\u001b[K${line}`) }),
  now: () => new Date(),
  openStore: () => openStore(),
  serve: (store) => serve({ ...(store && { store }) }),
  readFile: (path) => createReadStream(path),
  writeFile: (path, text) => writeFile(path, text),
};
