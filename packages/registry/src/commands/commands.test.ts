import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { ProfessionalStore } from '../ports.ts';
import { createStore } from '../store/create-store.ts';
import { cast } from '../seed/cast.ts';
import { readCsv } from '../sources/csv/read-csv.ts';
import { recordsOf, rowsOf } from '../sources/testing/read-all.ts';
import { main } from './main.ts';
import type { CommandPorts } from './ports.ts';

let store: ProfessionalStore;
let lines: { out: string[]; err: string[] };
let written: Map<string, string>;
let served: number;

beforeAll(async () => {
  store = await createStore({ kind: 'memory' });
});
afterAll(() => store.close());
beforeEach(() => {
  lines = { out: [], err: [] };
  written = new Map();
  served = 0;
});

/** Ports onto a real store in memory, with files that are handed in. A file told as a list gives one text per reading. */
function ports(files: Record<string, string | string[]> = {}, more: Partial<CommandPorts> = {}): CommandPorts {
  return {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
    now: () => new Date('2026-11-22T10:00:00Z'),
    openStore: () => Promise.resolve({ ...store, close: () => Promise.resolve() }),
    serve: () => {
      served += 1;
      return Promise.resolve({ host: '127.0.0.1', port: 8787, stop: () => Promise.resolve() });
    },
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
      return [new TextEncoder().encode(typeof text === 'string' ? text : text.shift())];
    },
    writeFile: (path, text) => Promise.resolve(void written.set(path, text)),
    ...more,
  };
}

const header = 'name,council_code,registration_no,status';
const good = `${header}\nAsha Rani,HR-MEDICAL,HN 900001,active\nBimla Devi,HR-MEDICAL,HN 900002,active\n`;
const idOf = async (table: string, at = 0) => recordsOf(await rowsOf(readCsv, table))[at]?.id ?? '';
const has = async (table: string, at?: number) => (await store.get(await idOf(table, at))) !== undefined;

describe('the command line', () => {
  test.each([['seed'], ['serve'], ['import']])('%s --help tells its options', async (command) => {
    expect(await main([command, '--help'], ports())).toBe(0);
    expect(lines.out.join('\n')).toContain(`praman-registry ${command}`);
  });

  test('without a command it tells the commands', async () => {
    expect(await main([], ports())).toBe(0);
    expect(lines.out.join('\n')).toMatch(/serve[\s\S]*seed[\s\S]*import/);
  });

  test.each([
    [['dance']],
    [['seed', '--professionals', 'many']],
    [['seed', '--professionals', '0']],
    [['seed', '--colour', 'red']],
    [['import']],
    [['import', 'a.csv', 'b.csv']],
    [['import', 'a.pdf']],
    [['import', 'a.csv', '--council', 'ATLANTIS']],
    [['import', 'a.csv', '--as-of', 'soon']],
    [['import', 'a.csv', '--language', 'tlh']],
  ])('%j is called wrongly', async (args) => {
    expect(await main(args, ports({ 'a.csv': good }))).toBe(2);
    expect(lines.err.join('\n')).not.toBe('');
    expect(lines.out).toEqual([]);
  });

  test('a file that is not there is said to be so', async () => {
    expect(await main(['import', 'nowhere.csv'], ports())).toBe(1);
    expect(lines.err).toEqual(['There is no such file or folder.']);
  });
});

describe('import', () => {
  const bad = `${good}Chand Kaur,NOWHERE,HN 900003,active\nDaya Ram,HR-MEDICAL,HN 900004,perhaps\n`;

  test('stores nothing when a row is refused, and tells every refused row', async () => {
    expect(await main(['import', 'a.csv'], ports({ 'a.csv': bad }))).toBe(1);
    expect(lines.err).toEqual([
      expect.stringMatching(/^row 4, council_code: .*\[council-unknown\]$/),
      expect.stringMatching(/^row 5, status: .*\[value-unknown\]$/),
      '2 rows refused, 2 good. Nothing was stored.',
    ]);
    expect(lines.err.join()).not.toMatch(/Chand|Daya|perhaps/);
    expect(await has(good)).toBe(false);
  });

  test('reads and reports without storing on a dry run', async () => {
    expect(await main(['import', 'a.csv', '--dry-run'], ports({ 'a.csv': good }))).toBe(0);
    expect(await has(good)).toBe(false);
  });

  test('undoes the whole load when the file changes under it', async () => {
    const files = { 'a.csv': [good, good.split('\n').slice(0, 2).join('\n')] };
    expect(await main(['import', 'a.csv'], ports(files))).toBe(1);
    expect(lines.err.at(-1)).toContain('Nothing was stored');
    expect(await has(good)).toBe(false);
  });

  test('says that the store failed in words of ours, not in those of the database', async () => {
    const load = () => Promise.reject(Object.assign(new Error('Key (number)=(HN 900001)'), { code: '23505' }));
    const failing = { openStore: () => Promise.resolve({ ...store, load, close: () => Promise.resolve() }) };
    expect(await main(['import', 'a.csv'], ports({ 'a.csv': good }, failing))).toBe(1);
    expect(lines.err).toEqual(['Something went wrong on our side']);
  });

  test('a file that breaks off is never stored in part', async () => {
    expect(await main(['import', 'a.csv', '--skip-refused'], ports({ 'a.csv': `${good}"Eva` }))).toBe(1);
    expect(await has(good)).toBe(false);
  });

  test('leaves the refused rows out when asked to, and writes them down', async () => {
    const args = ['import', 'a.csv', '--skip-refused', '--refused', 'refused.csv', '--language', 'hi'];
    expect(await main(args, ports({ 'a.csv': bad }))).toBe(0);
    expect(await has(good, 0)).toBe(true);
    expect(await has(good, 1)).toBe(true);
    const [head, ...rows] = (written.get('refused.csv') ?? '').trimEnd().split('\r\n');
    expect(head).toBe('\ufeffrow,column,reason');
    expect(rows).toEqual([expect.stringMatching(/^4,"council_code",".*परिषद/), expect.stringMatching(/^5,"status","/)]);
  });

  test('a second import replaces what the first one said of a person', async () => {
    const later = good.replace('HN 900001,active', 'HN 900001,suspended');
    expect(await main(['import', 'a.csv'], ports({ 'a.csv': later }))).toBe(0);
    expect((await store.get(await idOf(good)))?.registrations[0]?.status).toBe('suspended');
  });

  test('takes FHIR by the ending of the file, and says that it tells no status', async () => {
    const practitioner = {
      resourceType: 'Practitioner',
      name: [{ text: 'Farida Bano' }],
      identifier: [
        { type: { coding: [{ code: 'MD' }] }, value: '77001', assigner: { display: 'Rajasthan Medical Council' } },
      ],
    };
    expect(await main(['import', 'a.json'], ports({ 'a.json': JSON.stringify(practitioner) }))).toBe(0);
    expect(lines.out.join('\n')).toMatch(/note \(1\).*not yet verified/);
    expect(lines.out.at(-1)).toMatch(/^1 people stored/);
  });
});

describe('sample people', () => {
  test('are not mixed in among real ones', async () => {
    expect(await main(['seed', '--professionals', '50'], ports())).toBe(1);
    expect(await store.get(cast[0]?.id ?? '')).toBeUndefined();
    expect(await main(['serve', '--sandbox'], ports())).toBe(0);
    expect(await store.get(cast[0]?.id ?? '')).toBeUndefined();
  });

  test('are served from the register they were put into, which nobody opens twice', async () => {
    const handed: (ProfessionalStore | undefined)[] = [];
    const own = ports(
      {},
      {
        serve: (open) => {
          handed.push(open);
          return Promise.resolve({ host: '::1', port: 1, stop: () => Promise.resolve() });
        },
      },
    );
    expect(await main(['serve', '--sandbox'], own)).toBe(0);
    expect(await main(['serve'], own)).toBe(0);
    expect(await handed[0]?.state()).toEqual(await store.state());
    expect(handed[1]).toBeUndefined();
    expect(lines.out.at(-1)).toBe('The register answers on http://[::1]:1');
  });

  test('fill an empty register before it is served, and only then', async () => {
    const empty = await createStore({ kind: 'memory' });
    const own = ports({}, { openStore: () => Promise.resolve({ ...empty, close: () => Promise.resolve() }) });
    try {
      expect(await main(['serve', '--sandbox', '--professionals', '60'], own)).toBe(0);
      expect((await empty.get(cast[0]?.id ?? ''))?.names.en).toBe('Sunita Sharma');
      expect(lines.out.join('\n')).toMatch(/60 of 60 \(100 %\)/);
      expect(lines.out.at(-1)).toBe('The register answers on http://127.0.0.1:8787');
      expect(served).toBe(1);
      const told = lines.out.length;
      expect(await main(['serve', '--sandbox'], own)).toBe(0);
      expect(lines.out).toHaveLength(told + 1);
    } finally {
      await empty.close();
    }
  });
});
