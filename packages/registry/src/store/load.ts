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

/** Any fixed number, other than that of the migrations. */
const loadLock = 7_021_987;

/** Indexes that cost more kept up row by row than built at the end. They come back by their own definitions. */
const derivedTables = ['search_entry', 'name_form', 'registration_number'];

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

/** Stands between parts of a text. PostgreSQL splits text four times faster than it reads the same list as JSON. */
const separator = '\u001F';

/** A batch as it travels: records as they are kept, and column by column what they are found by. */
interface Parcel {
  readonly ids: string[];
  readonly records: string;
  readonly names: string[];
  readonly widths: number[];
  readonly terms: string[];
  readonly forms: string[];
  readonly councils: string[];
  readonly numbers: string[];
  readonly tokens: string[];
}

/** A list as one text. The separator itself is in no name, and in no code that anyone has a use for. */
const join = (words: readonly string[]): string => words.map((word) => word.replaceAll(separator, ' ')).join(separator);

/** A NUL or half a surrogate pair, as JSON writes them: text of PostgreSQL holds neither. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/;

function write(record: ProfessionalRecord): string {
  // JSON escapes the separator, too
  const text = JSON.stringify(record);
  if (text.includes('\\u') && unstorable.test(text))
    throw new StartError('record-invalid', 'A record holds characters that cannot be stored');
  return text;
}

function pack(batch: readonly ProfessionalRecord[]): Parcel {
  const entries = batch.map(entryOf);
  return {
    ids: batch.map(({ id }) => id),
    records: batch.map(write).join(separator),
    names: entries.map(({ name }) => name),
    widths: entries.map(({ width }) => width),
    terms: entries.map(({ terms }) => join(terms)),
    forms: entries.map(({ forms }) => join(forms)),
    councils: entries.map(({ numbers }) => join(numbers.map(({ council }) => council))),
    numbers: entries.map(({ numbers }) => join(numbers.map(({ key }) => key))),
    tokens: entries.map(({ tokens }) => join(tokens)),
  };
}

/**
 * Stores a batch with one statement, so that the next can be packed meanwhile.
 *
 * What a replaced record was found by is deleted by the same statement: deletions see the rows from before it, and
 * never those that it inserts.
 */
async function store(transaction: Transaction<Tables>, parcel: Parcel): Promise<void> {
  const { ids, records, names, widths, terms, forms, councils, numbers, tokens } = parcel;
  const split = (column: string) => sql`string_to_array(${sql.ref(column)}, ${sql.lit(separator)})`;
  await sql`
    with input as materialized (
      select * from unnest(
        ${ids}::text[], string_to_array(${records}, ${sql.lit(separator)}),
        ${names}::text[], ${widths}::smallint[], ${terms}::text[], ${forms}::text[], ${councils}::text[], ${numbers}::text[], ${tokens}::text[]
      ) with ordinality as e (id, record, name, width, terms, forms, councils, numbers, tokens, nth)
    ), before as materialized (
      select seq from professional where id in (select id from input)
    ), stored as (
      insert into professional (id, record) select id, record::json from input order by nth
      on conflict (id) do update set record = excluded.record
      returning seq, id
    ), known as materialized (
      select seq, name, width, terms, forms, councils, numbers, tokens from stored join input using (id)
    ), entries as (
      insert into search_entry (seq, name, width, terms) select seq, name, width, ${split('terms')} from known order by seq
      on conflict (seq) do update set name = excluded.name, width = excluded.width, terms = excluded.terms
    ), old_forms as (
      delete from name_form where exists (select from before) and seq in (select seq from before)
    ), old_numbers as (
      delete from registration_number where exists (select from before) and seq in (select seq from before)
    ), forms as (
      insert into name_form (form, seq) select form, seq from known, unnest(${split('forms')}) as form
    ), numbers as (
      insert into registration_number (key, council, seq)
      select n.key, coalesce(n.council, ''), seq from known, unnest(${split('numbers')}, ${split('councils')}) as n (key, council)
    )
    insert into name_token (token) select distinct token from known, unnest(${split('tokens')}) as token on conflict do nothing
  `.execute(transaction);
}

/** What a transaction puts into a table of its own making need not be logged where nobody follows the log. */
async function renewTables(transaction: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ level: string }>`select current_setting('wal_level') as level`.execute(transaction);
  if (rows[0]?.level !== 'minimal') return;
  await sql`truncate professional, search_entry, name_form, registration_number, name_token`.execute(transaction);
}

/** Takes the indexes off, and tells how to put them back. */
async function dropIndexes(transaction: Transaction<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where not indisprimary and indrelid = any(${derivedTables}::regclass[])`.execute(transaction);
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
    await sql`set local statement_timeout = 0; set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'; set local synchronous_commit = off`.execute(
      transaction,
    );
    // two loads at once take turns, or each would find the register empty
    await sql`select pg_advisory_xact_lock(${sql.lit(loadLock)})`.execute(transaction);
    const empty = !(await transaction.selectFrom('professional').select('seq').limit(1).executeTakeFirst());
    if (empty) await renewTables(transaction);
    const indexes = empty ? await dropIndexes(transaction) : [];
    let count = 0;
    let under: Promise<void> = Promise.resolve();
    try {
      for await (const batch of batchesOf(records)) {
        // packed while the batch before is being stored
        const parcel = pack(batch);
        await under;
        under = store(transaction, parcel);
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
  await tidy(database);
  return loaded;
}

/** Index-only scans and the planner need fresh figures, which can be had neither inside a transaction nor in a hurry. */
async function tidy(database: Kysely<Tables>): Promise<void> {
  await database.connection().execute(async (connection) => {
    const { rows } = await sql<{ before: string }>`select current_setting('statement_timeout') as before`.execute(
      connection,
    );
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      await sql`vacuum analyze professional, search_entry, name_form, registration_number, name_token`.execute(
        connection,
      );
    } finally {
      await sql`select set_config('statement_timeout', ${rows[0]?.before ?? '0'}, false)`.execute(connection);
    }
  });
}
