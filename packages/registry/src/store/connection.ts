/**
 * One dialect, two engines: PostgreSQL by its address, or PGlite in a thread of this process.
 *
 * @module
 */
import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';

import { EmbeddedEngine } from './embedded-engine.ts';
import { EmbeddedStream } from './embedded-stream.ts';
import type { Patience } from './embedded-stream.ts';
import { lockFolder } from './folder-lock.ts';
import type { Tables } from './tables.ts';

/** Where the register lies. */
export type StoreOptions = {
  /** Milliseconds that one statement may take. @default 5000 */
  readonly statementTimeout?: number;
} & (
  | { readonly kind: 'postgres'; readonly connectionString: string; /** @default 10 */ readonly connections?: number }
  | { readonly kind: 'folder'; readonly folder: string }
  /** Forgotten at the end, for tests and trials. A statement that takes too long cannot be stopped here. */
  | { readonly kind: 'memory' }
);

export interface Connection {
  readonly database: Kysely<Tables>;
  /** Lifts the time limit while the work runs, for loads. */
  unhurried<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Settings of every session.
 *
 * The planner knows little about words inside arrays, so the two choices that go wrong are taken from it: reading the
 * whole table, and one plan for all parameters. Compiling to machine code costs more than these queries do.
 */
const sessionSettings = [
  'set enable_seqscan = off',
  'set plan_cache_mode = force_custom_plan',
  'set max_parallel_workers_per_gather = 0',
  'set jit = off',
  'set pg_trgm.similarity_threshold = 0.4',
  "set timezone = 'UTC'",
];

function kyselyOver(config: PoolConfig, settings: readonly string[]): Kysely<Tables> {
  const pool = new Pool(config);
  // an idle connection that breaks is replaced by the pool; without a listener the process would end
  pool.on('error', () => undefined);
  // and so is one that breaks in mid-query: the query fails, which is how everyone concerned hears of it
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(settings.join(';')));
      },
    }),
  });
}

/** Opens the pool. The first statement connects. */
export function connect(options: StoreOptions): Connection {
  const statementTimeout = options.statementTimeout ?? 5000;
  if (options.kind === 'postgres')
    return connectPostgres(options.connectionString, options.connections ?? 10, statementTimeout);
  return connectEmbedded(options.kind === 'folder' ? options.folder : undefined, statementTimeout);
}

function connectPostgres(connectionString: string, max: number, statementTimeout: number): Connection {
  const config = {
    connectionString,
    max,
    connectionTimeoutMillis: statementTimeout,
    application_name: 'praman-registry',
  };
  const database = kyselyOver(config, [...sessionSettings, `set statement_timeout = ${statementTimeout}`]);
  return {
    database,
    // a load lifts the limit inside its own transaction
    unhurried: (work) => work(),
    close: () => database.destroy(),
  };
}

function connectEmbedded(folder: string | undefined, statementTimeout: number): Connection {
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  const engine = new EmbeddedEngine({ folder: folder === undefined ? undefined : join(folder, 'data') });
  const patience: Patience = { statementTimeout: Infinity };
  const config: PoolConfig = {
    stream: () => new EmbeddedStream(engine, patience),
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    // the one connection stays: a new one costs its settings again
    idleTimeoutMillis: 0,
  };
  const database = kyselyOver(config, sessionSettings);
  return {
    database,
    async unhurried(work) {
      const before = patience.statementTimeout;
      patience.statementTimeout = Infinity;
      try {
        return await work();
      } finally {
        patience.statementTimeout = before === Infinity ? statementTimeout : before;
      }
    },
    async close() {
      await database.destroy();
      await engine.close();
      unlock();
    },
  };
}
