import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, expect, test } from 'vitest';

import { createStore } from '../store/create-store.ts';
import { cast } from '../seed/cast.ts';
import { readCsv } from '../sources/csv/read-csv.ts';
import { recordsOf, rowsOf } from '../sources/testing/read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'praman-registry-'));
const register = join(folder, 'register');
const table = join(folder, 'table.csv');
const binary = join(import.meta.dirname, '../../bin/praman-registry.js');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command in a process of its own. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  // The environment of the test must not lead to someone's own register.
  const env = { ...process.env, PRAMAN_STORE: register, DATABASE_URL: '' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [binary, ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test(
  'seed, a table with a mistake, the table mended: from an empty folder to a register',
  { timeout: 180_000 },
  async () => {
    const seeded = await run('seed', '--professionals', '200', '--seed', '7');
    expect(seeded).toMatchObject({ code: 0, err: '' });
    expect(seeded.out).toContain('200 sample people stored');

    const mended =
      'name,council_code,registration_no\nAsha Rani,HR-MEDICAL,HN 900001\nBimla Devi,HR-MEDICAL,HN 900002\n';
    writeFileSync(table, mended.replace('HR-MEDICAL,HN 900002', 'HR-MEDICLE,HN 900002'));
    const refused = await run('import', table);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/row 3, council_code: .*\n1 rows refused, 1 good\. Nothing was stored\./);

    writeFileSync(table, mended);
    expect(await run('import', table)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('2 people stored') as string,
    });

    const store = await createStore({ kind: 'folder', folder: register });
    try {
      const imported = recordsOf(await rowsOf(readCsv, mended));
      for (const record of [...imported, ...cast]) {
        expect((await store.get(record.id))?.names).toEqual(record.names);
      }
    } finally {
      await store.close();
    }
  },
);
