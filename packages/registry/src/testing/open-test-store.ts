/**
 * A register of its own for each test file: PGlite in memory, or a database on the server that `DATABASE_URL` names.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

import type { ProfessionalStore } from '../ports.ts';
import type { StoreOptions } from '../store/connection.ts';
import { createStore } from '../store/create-store.ts';

export interface TestDatabase {
  readonly options: StoreOptions;
  drop(): Promise<void>;
}

async function administer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty place for a register. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const address = process.env['DATABASE_URL'];
  if (!address) return { options: { kind: 'memory' }, drop: async () => undefined };
  const name = `praman_test_${randomBytes(6).toString('hex')}`;
  await administer(address, `create database ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return {
    options: { kind: 'postgres', connectionString: url.href, connections: 4 },
    drop: () => administer(address, `drop database if exists ${name} with (force)`),
  };
}

/** A store over an empty register; `close` also removes what it was kept in. */
export async function openTestStore(): Promise<ProfessionalStore> {
  const database = await createTestDatabase();
  const store = await createStore(database.options);
  return {
    ...store,
    async close() {
      await store.close();
      await database.drop();
    },
  };
}
