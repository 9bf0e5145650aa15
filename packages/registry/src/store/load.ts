/**
 * Takes records in: all of them or none.
 *
 * @module
 */
import { ProfessionalRecord } from '@praman/schemas';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import { StartError } from '../errors.ts';
import type { Tables } from './tables.ts';
import { entryOf } from './terms.ts';

type Records = Iterable<ProfessionalRecord> | AsyncIterable<ProfessionalRecord>;

/** Records in one statement: large enough to forget the round trip, small enough for a thread's mailbox. */
const batchSize = 1000;

/** Indexes that cost more kept up row by row than built at the end. They come back by their own definitions. */
const slowTables = ['search_entry', 'name_form', 'registration_number'];

async function* batchesOf(records: Records): AsyncGenerator<ProfessionalRecord[]> {
  let batch = new Map<string, ProfessionalRecord>();
  for await (const candidate of records) {
    const parsed = ProfessionalRecord.safeParse(candidate);
    if (!parsed.success) {
      const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
      throw new StartError('record-invalid', `A record does not have the shape of a professional: ${where}`);
    }
    batch.set(parsed.data.id, parsed.data);
    if (batch.size < batchSize) continue;
    yield [...batch.values()];
    batch = new Map();
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** Removes what the records of a batch were found by before. */
async function forget(transaction: Transaction<Tables>, ids: string[]): Promise<void> {
  const before = sql`select seq from professional where id = any(${ids}::text[])`;
  for (const table of slowTables) {
    await sql`delete from ${sql.table(table)} where seq in (${before})`.execute(transaction);
  }
}

/** A batch in the two forms in which it travels: records as they are kept, and what they are found by. */
interface Parcel {
  readonly ids: string[];
  readonly records: string[];
  readonly entries: string;
}

const pack = (batch: readonly ProfessionalRecord[]): Parcel => ({
  ids: batch.map(({ id }) => id),
  records: batch.map((record) => JSON.stringify(record)),
  entries: JSON.stringify(batch.map(entryOf)),
});

/** A NUL, or half a surrogate pair: JSON carries them, PostgreSQL does not. */
const unstorable = new Set(['22021', '22P05', '22P02']);

function nameUnstorable(error: unknown): never {
  if (error instanceof Error && 'code' in error && unstorable.has(String(error.code))) {
    throw new StartError('record-invalid', 'A record holds characters that cannot be stored', { cause: error });
  }
  throw error;
}

async function store(transaction: Transaction<Tables>, { ids, records, entries }: Parcel): Promise<void> {
  await sql`
    with input as materialized (
      select id, record::jsonb as record, e.* from
        unnest(${ids}::text[], ${records}::text[]) with ordinality as r (id, record, nth)
        join rows from (
          json_to_recordset(${entries}::json)
            as (name text, width smallint, terms text[], forms text[], numbers json, tokens text[])
        ) with ordinality as e (name, width, terms, forms, numbers, tokens, nth) using (nth)
    ), stored as (
      insert into professional (id, record) select id, record from input order by nth
      on conflict (id) do update set record = excluded.record
      returning seq, id
    ), known as materialized (
      select stored.seq, input.* from stored join input using (id)
    ), entries as (
      insert into search_entry (seq, name, width, terms) select seq, name, width, terms from known order by seq
    ), forms as (
      insert into name_form (form, seq) select form, seq from known, unnest(forms) as form
    ), numbers as (
      insert into registration_number (key, council, seq)
      select n.key, n.council, seq from known, json_to_recordset(numbers) as n (key text, council text)
    )
    insert into name_token (token) select distinct token from known, unnest(tokens) as token on conflict do nothing
  `.execute(transaction);
}

/** Takes the indexes off, and tells how to put them back. */
async function dropIndexes(transaction: Transaction<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where not indisprimary and indrelid = any(${slowTables}::regclass[])`.execute(transaction);
  for (const { name } of rows) await sql.raw(`drop index ${name}`).execute(transaction);
  return rows.map(({ definition }) => definition);
}

/**
 * Stores records in one transaction, replacing those whose `id` is there.
 *
 * @throws {@link StartError} `record-invalid` when a record is not one, or holds what PostgreSQL cannot store.
 */
export async function load(
  database: Kysely<Tables>,
  records: Records,
  onProgress?: (loaded: number) => void,
): Promise<number> {
  const loaded = await database.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0; set local maintenance_work_mem = '256MB'; set local synchronous_commit = off`.execute(
      transaction,
    );
    const empty = !(await transaction.selectFrom('professional').select('seq').limit(1).executeTakeFirst());
    const indexes = empty ? await dropIndexes(transaction) : [];
    let count = 0;
    let under: Promise<void> = Promise.resolve();
    try {
      for await (const batch of batchesOf(records)) {
        // packed while the batch before is being stored
        const parcel = pack(batch);
        await under;
        under = replace(transaction, parcel, empty).catch(nameUnstorable);
        // a failure is met by the next `await`, not by the process
        under.catch(() => undefined);
        count += batch.length;
        onProgress?.(count);
      }
    } finally {
      // nothing may still be sent when the transaction ends, or it would be kept
      await under;
    }
    for (const definition of indexes) await sql.raw(definition).execute(transaction);
    await transaction.updateTable('register').set({ as_of: new Date() }).execute();
    return count;
  });
  // index-only scans and the planner need fresh figures, and neither can be had inside the transaction
  await sql`vacuum analyze`.execute(database);
  return loaded;
}

/** @param indexless whether the register was empty, so that a record is seldom there and looking for it is dear */
async function replace(transaction: Transaction<Tables>, parcel: Parcel, indexless: boolean): Promise<void> {
  const known =
    !indexless ||
    (await transaction
      .selectFrom('professional')
      .select('id')
      .where('id', 'in', parcel.ids)
      .limit(1)
      .executeTakeFirst());
  if (known) await forget(transaction, parcel.ids);
  await store(transaction, parcel);
}
