/**
 * Brings the tables up to date: numbered SQL files, each in its own transaction, each once.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import { StartError } from '../errors.ts';
import type { Tables } from './tables.ts';

// the SQL files are published with the sources, and found from `src/store` and `dist/store` alike
const folder = new URL('../../src/store/migrations/', import.meta.url);

/** Any fixed number: two servers starting at once take turns. */
const advisoryLock = 7_021_986;

/** @throws {@link StartError} `migration-failed`, naming the file; nothing of it remains. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.+\.sql$/.test(file)).sort();
  for (const file of files) {
    const name = file.replace(/\.sql$/, '');
    const text = await readFile(new URL(file, folder), 'utf8');
    try {
      await database.transaction().execute(async (transaction) => {
        await sql`set local statement_timeout = 0`.execute(transaction);
        await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(transaction);
        await sql`create table if not exists migration (name text primary key, ran_at timestamptz not null default now())`.execute(
          transaction,
        );
        const done = await transaction
          .selectFrom('migration')
          .select('name')
          .where('name', '=', name)
          .executeTakeFirst();
        if (done) return;
        await sql.raw(text).execute(transaction);
        await transaction.insertInto('migration').values({ name }).execute();
      });
    } catch (error) {
      throw new StartError('migration-failed', `The tables could not be brought up to date (${name})`, {
        cause: error,
      });
    }
  }
}
