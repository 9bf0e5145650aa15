/**
 * One process per data folder: two would write over each other.
 *
 * @module
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { StartError } from '../errors.ts';

/** Locks of this very process. A container often starts with the same process number as the one before it. */
const ours = new Set<string>();

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // it is there, but belongs to someone else
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the folder, making it when it is missing.
 *
 * @returns gives it back
 * @throws {@link StartError} `folder-in-use` when another process, or another store of this one, has it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(resolve(folder), 'lock');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = Number(readFileSync(file, 'utf8'));
    const taken = owner === process.pid ? ours.has(file) : owner > 0 && isAlive(owner);
    if (taken) throw new StartError('folder-in-use', 'Another process keeps its register in this folder');
    rmSync(file, { force: true });
  }
  ours.add(file);
  return () => {
    if (ours.delete(file)) rmSync(file, { force: true });
  };
}
