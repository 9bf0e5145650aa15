/**
 * Opens the register: connects, brings the tables up to date, and hands out what the application asks of it.
 *
 * @module
 */
import type { Code } from '@praman/schemas';
import { sql } from 'kysely';

import { connectProblem, RegistryProblem, storeProblem } from '../errors.ts';
import type { ProfessionalStore } from '../ports.ts';
import { connect } from './connection.ts';
import type { StoreOptions } from './connection.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { search } from './search.ts';
import { suggestNames } from './suggest-names.ts';

/**
 * Opens a store.
 *
 * @example
 * ```ts
 * const store = await createStore({ kind: 'memory' });
 * await store.load(records);
 * const app = createApp({ store });
 * ```
 * @throws {@link StartError} `folder-in-use`, `database-unreachable`, `database-refused` or `migration-failed`
 */
export async function createStore(options: StoreOptions): Promise<ProfessionalStore> {
  const connection = connect(options);
  const { database } = connection;
  let closed = false;
  try {
    await connection.unhurried(async () => {
      await sql`select 1`.execute(database).catch((error: unknown) => {
        throw connectProblem(error, options.kind !== 'postgres');
      });
      await migrate(database);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }

  /** Says what went wrong in words of ours, once for all questions. */
  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    if (closed) throw new RegistryProblem('unavailable');
    try {
      return await question();
    } catch (error) {
      throw storeProblem(error);
    }
  }

  return {
    load: (records, onProgress) => connection.unhurried(() => load(database, records, onProgress)),
    search: (question) => ask(() => search(database, question)),
    suggestNames: (prefixes, limit) => ask(() => suggestNames(database, prefixes, limit)),
    get: (id) =>
      ask(async () => {
        // PostgreSQL stores no NUL, so nobody has such an id
        if (id.includes('\0')) return undefined;
        const row = await database.selectFrom('professional').select('record').where('id', '=', id).executeTakeFirst();
        return row?.record;
      }),
    state: () =>
      ask(async () => {
        const { rows } = await sql<{ asOf: Date; source: Code | null }>`
          select as_of as "asOf", (select record #> '{provenance,source}' from professional order by seq limit 1) as source
          from register`.execute(database);
        const [row] = rows;
        if (!row) throw new RegistryProblem('internal');
        return row;
      }),
    async close() {
      if (closed) return;
      closed = true;
      await connection.close();
    },
  };
}
