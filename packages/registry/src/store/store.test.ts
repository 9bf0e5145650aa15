import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { storeProblem } from '../errors.ts';
import type { ProfessionalStore, Question } from '../ports.ts';
import { createTestDatabase, openTestStore } from '../testing/open-test-store.ts';
import { person, registration } from '../testing/people.ts';
import { connect } from './connection.ts';
import type { StoreOptions } from './connection.ts';
import { createStore } from './create-store.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { search } from './search.ts';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'praman-store-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const byName = (text: string): Question => ({
  asked: { kind: 'name', text },
  all: [],
  any: [],
  facets: false,
  offset: 0,
  limit: 20,
});

describe('loading', () => {
  let store: ProfessionalStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  it('stores all, tells how far it is, and dates the register', async () => {
    expect(await store.state()).toMatchObject({ source: null });
    const before = Date.now();
    const progress: number[] = [];
    const people = Array.from({ length: 1500 }, (_, at) => person(`Person ${at % 2 ? 'Odd' : 'Even'}`));

    expect(await store.load(people, (loaded) => progress.push(loaded))).toBe(1500);

    expect(progress).toEqual([1000, 1500]);
    const { asOf, source } = await store.state();
    expect(source?.code).toBe('sandbox');
    expect(asOf.getTime()).toBeGreaterThanOrEqual(before - 1000);
    expect((await store.search(byName('Person Odd'))).total).toBeNull();
  });

  it('stores nothing when one record is not one', async () => {
    await store.load([person('Already There')]);
    const bad = [...Array.from({ length: 1200 }, () => person('New Person')), { ...person('Bad One'), names: {} }];

    await expect(store.load(bad)).rejects.toMatchObject({
      code: 'record-invalid',
      message: expect.not.stringContaining('Bad One'),
    });

    expect((await store.search(byName('New Person'))).total).toBe(0);
    expect((await store.search(byName('Already There'))).total).toBe(1);
  });

  it('stores nothing when the source breaks off, and can try again', async () => {
    async function* breaking() {
      for (let n = 0; n < 1100; n++) yield person('Half Way');
      throw new Error('the file ended early');
    }
    await expect(store.load(breaking())).rejects.toThrow('ended early');
    expect((await store.search(byName('Half Way'))).total).toBe(0);
    await store.load([person('Half Way')]);
    expect((await store.search(byName('Half Way'))).total).toBe(1);
  });

  it('refuses a record that PostgreSQL cannot hold', async () => {
    for (const name of ['Nul \0 Name', 'Half \uD83D Name', 'Other \uDE00', '\\\0']) {
      await expect(store.load([person(name)])).rejects.toMatchObject({ code: 'record-invalid' });
    }
    const fine = ['\uD83D\uDE00 Name', '\\u0000 Name', '\\\\ud800', 'Back \\ Slash'].map((name) => person(name));
    await store.load(fine);
    for (const record of fine) expect(await store.get(record.id)).toEqual(record);
  });

  it('takes odd but possible values as they are', async () => {
    const odd = person('\u001F', {
      names: { en: '123 \u001F \t' },
      registrations: [registration('', ''), registration('A\u001FB', '\u001F7'), registration('X', ' / ')],
      specialities: [],
    });
    await store.load([odd, person('Longname '.repeat(400))]);
    expect(await store.get(odd.id)).toEqual(odd);
  });

  it('replaces a record, with everything it was found by', async () => {
    const before = person('Rani Old', {
      nameVariants: ['Rani Former'],
      registrations: [registration('HR-MEDICAL', '1001')],
    });
    await store.load([before, person('Someone Else')]);
    await store.load([
      { ...before, names: { en: 'Rani New' }, nameVariants: [], registrations: [registration('HR-MEDICAL', '2002')] },
    ]);

    expect((await store.search(byName('Rani New'))).rows.map(({ record }) => record.id)).toEqual([before.id]);
    expect((await store.search(byName('Rani Former'))).total).toBe(0);
    expect((await store.suggestNames(['rani old'], 5)).length).toBe(0);
    const number = (key: string): Question => ({ ...byName(''), asked: { kind: 'registration-number', keys: [key] } });
    expect((await store.search(number('1001'))).total).toBe(0);
    expect((await store.search(number('2002'))).total).toBe(1);
  });

  it('takes the last of two records with one id, however far apart', async () => {
    const first = person('First Version');
    const between = Array.from({ length: 1100 }, () => person('Between Them'));
    await store.load([first, ...between, { ...first, names: { en: 'Second Version' } }]);
    expect((await store.search(byName('First Version'))).total).toBe(0);
    expect((await store.search(byName('Second Version'))).total).toBe(1);
  });
});

describe('a folder', () => {
  it('keeps the register, for one store at a time', async () => {
    const folder = newFolder();
    const store = await createStore({ kind: 'folder', folder });
    const kept = person('Kept Person');
    await store.load([kept]);
    await expect(createStore({ kind: 'folder', folder })).rejects.toMatchObject({
      name: 'StartError',
      code: 'folder-in-use',
    });
    await store.close();

    // left by a process that died: no process has a number this high
    writeFileSync(join(folder, 'lock'), '4194999');
    // what a first load writes is not written twice
    const log = readdirSync(join(folder, 'data', 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
    expect(log.length).toBeLessThanOrEqual(4);
    const again = await createStore({ kind: 'folder', folder });
    cleanUp.push(() => again.close());
    expect(await again.get(kept.id)).toMatchObject({ names: { en: 'Kept Person' } });
  });

  it('is not taken from a process that lives', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), '1');
    await expect(createStore({ kind: 'folder', folder })).rejects.toMatchObject({ code: 'folder-in-use' });
  });
});

describe('trouble', () => {
  const slow = sql`select count(*) from generate_series(1, 2000000000)`;

  /** The same engine that the rest of the file runs on, with little patience. */
  const hurried = async (): Promise<StoreOptions> => {
    const database = await createTestDatabase();
    cleanUp.push(() => database.drop());
    return database.options.kind === 'postgres'
      ? { ...database.options, statementTimeout: 1000 }
      : { kind: 'folder', folder: newFolder(), statementTimeout: 1000 };
  };

  it('ends a statement that takes too long, and serves the next', async () => {
    const connection = connect(await hurried());
    cleanUp.push(() => connection.close());
    await connection.unhurried(() => sql`create table kept as select 1 as one`.execute(connection.database));

    const start = performance.now();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    const failure: unknown = await slow.execute(connection.database).catch((error: unknown) => error);

    clearInterval(timer);
    expect(storeProblem(failure).code).toBe('timeout');
    // the thread that asked was never held up
    expect(ticks).toBeGreaterThan(5);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect((await sql`select one from kept`.execute(connection.database)).rows).toEqual([{ one: 1 }]);
  });

  it('keeps what was loaded first, whole, though the engine ends in mid-query', async () => {
    const connection = connect(await hurried());
    cleanUp.push(() => connection.close());
    const { database } = connection;
    await connection.unhurried(() => migrate(database));
    await connection.unhurried(() =>
      load(
        database,
        Array.from({ length: 1200 }, () => person('Lasting Person')),
      ),
    );
    await expect(slow.execute(database)).rejects.toMatchObject({ code: '57014' });
    // what comes after is not about time, and a busy machine may need some
    await connection.unhurried(async () => {
      const { facets } = await search(database, { ...byName('Lasting Person'), facets: true });
      expect(facets?.counts.get('p:medical')).toBe(1001);
      const { rows } = await sql`select count(*)::int as people from professional`.execute(database);
      expect(rows).toEqual([{ people: 1200 }]);
    });
  });

  it('answers unavailable once it is closed', async () => {
    const store = await openTestStore();
    await store.close();
    await store.close();
    await expect(store.search(byName('Anyone'))).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.get('x')).rejects.toMatchObject({ code: 'unavailable' });
  });

  if (process.env['DATABASE_URL'] !== undefined)
    it('is told from a server that does not let it in', async () => {
      const address = new URL(process.env['DATABASE_URL'] ?? '');
      address.pathname = '/praman_no_such_database';
      await expect(createStore({ kind: 'postgres', connectionString: address.href })).rejects.toMatchObject({
        code: 'database-refused',
        message: expect.not.stringContaining('praman_no_such') as string,
      });
    });

  if (process.env['DATABASE_URL'] !== undefined)
    it('survives a connection that the server ends in mid-query', async () => {
      const database = await createTestDatabase();
      cleanUp.push(() => database.drop());
      const connection = connect(database.options);
      cleanUp.push(() => connection.close());
      const asleep = sql`select pg_sleep(20)`.execute(connection.database).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and pid <> pg_backend_pid() and datname = current_database()`.execute(
        connection.database,
      );
      expect(storeProblem(await asleep).code).toBe('unavailable');
      // the pool hears of the loss a moment after the query does
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await sql`select 1 as one`.execute(connection.database)).rows).toEqual([{ one: 1 }]);
    });

  it('loads however little patience there is for a statement', async () => {
    const options = await hurried();
    const store = await createStore({ ...options, statementTimeout: 60 });
    cleanUp.push(() => store.close());
    expect(await store.load(Array.from({ length: 1500 }, () => person('Patient Person')))).toBe(1500);
  });

  it('fails to start where no server answers', async () => {
    await expect(
      createStore({ kind: 'postgres', connectionString: 'postgres://nobody@127.0.0.1:1/none' }),
    ).rejects.toMatchObject({ code: 'database-unreachable', message: 'The database cannot be reached' });
  });

  it('fails to start on data that are none', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'PG_VERSION'), 'nonsense');
    await expect(createStore({ kind: 'folder', folder })).rejects.toMatchObject({ code: 'database-unreachable' });
    // and has let go of the folder
    await expect(createStore({ kind: 'folder', folder })).rejects.toMatchObject({ code: 'database-unreachable' });
  });

  it('gives back types alike on both engines, and rolls back what failed', async () => {
    const database = await createTestDatabase();
    cleanUp.push(() => database.drop());
    const connection = connect(database.options);
    cleanUp.push(() => connection.close());
    const { rows } = await sql`select array['a', null, 'b"c'] as list, '2026-01-28T00:00:00Z'::timestamptz as day,
      '{"a":[1]}'::jsonb as json, 9007199254740993::bigint as big, 1.5::float8 as half, ${['x', 'y']}::text[] as given, null as nothing`.execute(
      connection.database,
    );
    expect(rows).toEqual([
      {
        list: ['a', null, 'b"c'],
        day: new Date('2026-01-28T00:00:00Z'),
        json: { a: [1] },
        big: '9007199254740993',
        half: 1.5,
        given: ['x', 'y'],
        nothing: null,
      },
    ]);
    await sql`create table note (text text)`.execute(connection.database);
    await expect(
      connection.database.transaction().execute(async (transaction) => {
        await sql`insert into note values ('x')`.execute(transaction);
        await sql`select 1 / 0`.execute(transaction);
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect((await sql`select * from note`.execute(connection.database)).rows).toEqual([]);
  });
});
