/**
 * How search grows with the register: the same questions at every size, one client, warm.
 *
 *     node --conditions=@praman/source packages/registry/bench/search.ts [--sizes 10000,100000] [--markdown] [--keep]
 *
 * On PostgreSQL when `DATABASE_URL` is set (it makes databases of its own beside that one), otherwise on PGlite.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import pg from 'pg';

import { createApp, createStore } from '../src/index.ts';
import type { App, ProfessionalStore } from '../src/index.ts';
import { seedProfessionals } from '../src/seed/seed-professionals.ts';
import { titles, workload } from './workload.ts';
import type { Kind } from './workload.ts';

const address = process.env['DATABASE_URL'] || undefined;
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: address === undefined ? '10000,100000' : '10000,100000,1000000' },
    requests: { type: 'string', default: '400' },
    markdown: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const requests = Number(options.requests);
const seed = 7;
const people = [...seedProfessionals({ professionals: 2000, seed })];
const kinds = Object.keys(titles) as Kind[];

interface Figures {
  readonly median: number;
  readonly p95: number;
}

function figuresOf(times: number[]): Figures {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

async function time(app: App, path: string): Promise<number> {
  const start = performance.now();
  const answer = await app.request(path);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`a question of the benchmark was refused: ${answer.status}`);
  return performance.now() - start;
}

/** Asks everything twice: once to warm up, once to count. */
async function measure(store: ProfessionalStore): Promise<Readonly<Record<Kind, Figures>>> {
  const app = createApp({ store });
  const questions = workload(people, requests);
  const result: Partial<Record<Kind, Figures>> = {};
  for (const kind of kinds) {
    for (const path of questions[kind]) await time(app, path);
    const times: number[] = [];
    for (const path of questions[kind]) times.push(await time(app, path));
    result[kind] = figuresOf(times);
  }
  return result as Readonly<Record<Kind, Figures>>;
}

/** Runs one statement on the server itself. */
async function administer(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

async function openSized(
  size: number,
): Promise<{ store: ProfessionalStore; loaded: number | undefined; drop: () => Promise<unknown> }> {
  const fill = async (store: ProfessionalStore): Promise<number> => {
    const start = performance.now();
    await store.load(seedProfessionals({ professionals: size, seed }));
    return (performance.now() - start) / 1000;
  };
  if (address === undefined) {
    const store = await createStore({ kind: 'memory' });
    return { store, loaded: await fill(store), drop: async () => undefined };
  }
  const name = `praman_bench_${size}`;
  const url = new URL(address);
  url.pathname = `/${name}`;
  const kept = options.keep && (await administer(`select from pg_database where datname = '${name}'`)).rowCount === 1;
  if (!kept) {
    await administer(`drop database if exists ${name}`);
    await administer(`create database ${name}`);
  }
  const store = await createStore({ kind: 'postgres', connectionString: url.href, statementTimeout: 60_000 });
  const filled = (await store.state()).source !== null;
  const loaded = filled ? undefined : await fill(store);
  return { store, loaded, drop: async () => (options.keep ? undefined : administer(`drop database ${name}`)) };
}

const columns: {
  readonly size: number;
  readonly loaded: number | undefined;
  readonly figures: Readonly<Record<Kind, Figures>>;
}[] = [];
for (const size of sizes) {
  const { store, loaded, drop } = await openSized(size);
  columns.push({ size, loaded, figures: await measure(store) });
  await store.close();
  await drop();
  process.stderr.write(`${size} done\n`);
}

const smallest = columns[0];
const largest = columns.at(-1);
const shown = (size: number): string => size.toLocaleString('en');
const header = [
  'median / p95, ms',
  ...columns.map(({ size }) => shown(size)),
  `p95 ratio, ${shown(largest?.size ?? 0)} : ${shown(smallest?.size ?? 0)}`,
];
const rows = kinds.map((kind) => [
  titles[kind],
  ...columns.map(({ figures }) => `${figures[kind].median.toFixed(1)} / ${figures[kind].p95.toFixed(1)}`),
  ((largest?.figures[kind].p95 ?? Number.NaN) / (smallest?.figures[kind].p95 ?? Number.NaN)).toFixed(2),
]);
rows.push(['load, s', ...columns.map(({ loaded }) => loaded?.toFixed(1) ?? 'kept'), '']);

const engine = address === undefined ? 'PGlite in a thread' : 'PostgreSQL';
if (options.markdown) {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  process.stdout.write(
    [
      `### Search on ${engine}`,
      '',
      `${requests} requests of each kind through the whole application, one client, warm.`,
      '',
      line(header),
      line(header.map(() => '---')),
      ...rows.map(line),
      '',
    ].join('\n'),
  );
} else {
  process.stdout.write(`${engine}\n`);
  for (const cells of [header, ...rows])
    process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(18))).join('')}\n`);
}
