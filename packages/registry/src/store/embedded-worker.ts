/**
 * The thread in which PGlite lives, so that a slow query never holds up the server.
 *
 * It speaks PostgreSQL's wire protocol: bytes in, bytes out, in order.
 *
 * @module
 */
import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { parentPort, workerData } from 'node:worker_threads';

import type { FromWorker, ToWorker, WorkerSettings } from './embedded-messages.ts';

const settings = workerData as WorkerSettings;
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

/**
 * Settings that cannot be changed once the engine runs.
 *
 * Nobody follows its log, which therefore need not hold what a load writes into tables of its own making. Pages in full
 * would guard against a power cut only together with `fsync`, which this engine does without.
 */
const startParams = [
  'wal_level=minimal',
  'full_page_writes=off',
  'max_wal_senders=0',
  'min_wal_size=32MB',
  'max_wal_size=64MB',
];

// btree_gin must stay out: together with pg_trgm it hangs this build of PostgreSQL for ever
const database = new PGlite({
  ...(settings.folder !== undefined && { dataDir: settings.folder }),
  extensions: { pg_trgm, fuzzystrmatch },
  startParams: [...PGlite.defaultStartParams, ...startParams.flatMap((setting) => ['-c', setting])],
});

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === 'close') {
    await database.close();
    tell({ kind: 'closed' });
    return;
  }
  if (message.kind === 'hang-up') {
    // the engine has one session for ever; a client that left in mid-transaction must not bind the next one
    if (database.isInTransaction()) await database.exec('rollback');
    return;
  }
  tell({ kind: 'bytes', session: message.session, bytes: await database.execProtocolRaw(message.bytes) });
}

try {
  await database.waitReady;
  let last = Promise.resolve();
  parentPort?.on('message', (message: ToWorker) => {
    last = last
      .then(() => answer(message))
      .catch((error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : 'unknown' }));
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : 'unknown' });
}
