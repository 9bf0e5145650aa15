import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ProfessionalRecord } from '@praman/schemas';

import { passesVerhoeff } from '../aadhaar.ts';
import { reasons } from '../reasons.ts';
import { briefly, recordsOf, refusalsOf, rowsOf } from '../testing/read-all.ts';
import { columns } from './columns.ts';
import { readCsv } from './read-csv.ts';

const csv = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const read = (content: string | Uint8Array, options?: Parameters<typeof rowsOf>[2]) =>
  rowsOf(readCsv, content, options);
const short = 'name,council_code,registration_no';

/** Twelve digits that the check accepts, made up on the spot. */
const aadhaarLike = Array.from({ length: 10 }, (_, digit) => `23456789012${digit}`).find(passesVerhoeff) ?? '';

describe('a good table', () => {
  const full = csv(
    '\ufeffName,name_hindi,council_code,register,registration_no,registration_date,valid upto,status,speciality,qualification,university,year,facility_hfr_id,facility_name,district,pin,gender,languages,hpr_id,mobile,consents',
    '"Sharma, Sunita",सुनीता शर्मा,hr-medical,state,HN 012345,14-08-2010,2029-08-13,Registered - current,gynaecology,MBBS|MS,"PGIMS, Rohtak",2008,IN0610000123,Civil Hospital,Gurgaon,122001,female,hi|English,99123412341234,9000000000,work|languages',
  );

  test('gives a record with everything in its place', async () => {
    const rows = await read(full.replace('Registered - current', '"Registered, current"'), { asOf: '2026-10-31' });
    expect(briefly(rows)).toEqual([]);
    const [record] = recordsOf(rows);
    expect(ProfessionalRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      names: { en: 'Sharma, Sunita', hi: 'सुनीता शर्मा' },
      profession: { code: 'medical' },
      specialities: [{ code: 'gynaecology' }],
      registrations: [
        {
          council: { code: 'HR-MEDICAL' },
          register: { code: 'state' },
          number: 'HN 012345',
          status: 'active',
          firstRegisteredOn: '2010-08-14',
          validTo: '2029-08-13',
        },
      ],
      qualifications: [
        { kind: 'primary', title: 'MBBS', university: 'PGIMS, Rohtak', awarded: '2008' },
        { title: 'MS' },
      ],
      work: [
        {
          facility: { hfrId: 'IN0610000123' },
          district: { code: 'HR-GURUGRAM' },
          state: { code: 'HR' },
          pin: '122001',
        },
      ],
      languages: [{ code: 'hi' }, { code: 'en' }],
      hprNumber: '99-1234-1234-1234',
      mobile: '9000000000',
      consents: ['work', 'languages'],
      provenance: { source: { code: 'csv-import' }, asOf: '2026-10-31' },
    });
  });

  test.each([';', '\t'])('may be separated by %j', async (separator) => {
    const rows = await read(csv(short, 'Rani Devi,RJ-MEDICAL,24970').replaceAll(',', separator));
    expect(recordsOf(rows).map((one) => one.names.en)).toEqual(['Rani Devi']);
  });

  test('comes out the same however its bytes arrive', async () => {
    const whole = await rowsOf(readCsv, full, {}, 100_000);
    expect(await rowsOf(readCsv, full, {}, 1)).toEqual(whole);
  });

  test('without a status makes nobody a licensed practitioner', async () => {
    const [record] = recordsOf(await read(csv(short, 'Rani Devi,RJ-MEDICAL,24970')));
    expect(record?.registrations[0]?.status).toBe('unverified');
    expect(record?.badges.council.state).toBe('notStarted');
    expect(record?.consents).toEqual([]);
  });

  test('may leave the council to the one who imports it', async () => {
    const table = csv('name_hindi,registration_no', 'रानी देवी,A-1');
    expect(recordsOf(await read(table, { council: 'HR-DENTAL' }))[0]).toMatchObject({
      profession: { code: 'dental' },
      registrations: [{ register: { code: 'partA' } }],
    });
    expect(briefly(await read(table))).toEqual(['1 council_code column-missing']);
  });

  test('gives the same person the same id next time, whatever else has changed', async () => {
    const [before] = recordsOf(await read(csv(short, 'Rani Devi,RJ-MEDICAL,24970')));
    const [after] = recordsOf(await read(csv(short, 'Rani Sharma,RJ-MEDICAL,24970')));
    expect(after?.id).toBe(before?.id);
  });
});

describe('the guide', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/guide/import.md'), 'utf8');

  test('tells every column and every reason', () => {
    for (const column of columns) expect(guide).toMatch(new RegExp(`^\\| \`${column}\``, 'm'));
    for (const code of Object.keys(reasons)) expect(guide).toContain(`\`${code}\``);
  });

  test('has an example that goes in', async () => {
    const example = /```csv\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const rows = await read(example);
    expect(briefly(rows)).toEqual([]);
    expect(recordsOf(rows).map((one) => one.registrations[0]?.status)).toEqual(['active', 'suspended']);
  });
});

describe('a bad row', () => {
  test('is told with every mistake in it, and the good rows beside it stay good', async () => {
    const rows = await read(
      csv(
        `${short},status,registration_date,pin,gender,languages`,
        'Anil Kumar,HR-MEDICAL,HN 1,active,31-02-2020,12,man,Klingon',
        'Rani Devi,HR-MEDICAL,HN 2,active,01/02/2020,132001,female,hi',
        ',NOWHERE,???,perhaps,,,,',
      ),
    );
    expect(briefly(rows).sort()).toEqual(
      [
        '2 gender value-unknown',
        '2 languages value-unknown',
        '2 pin value-malformed',
        '2 registration_date date-malformed',
        '4 council_code council-unknown',
        '4 name name-missing',
      ].sort(),
    );
    expect(recordsOf(rows)).toHaveLength(1);
  });

  test.each([
    [
      'a profession of another council',
      `${short},profession`,
      'A B C,HR-MEDICAL,1,dental',
      '2 profession profession-mismatch',
    ],
    ['a number that is none', short, 'A B C,HR-MEDICAL,<b>', '2 registration_no number-malformed'],
    ["a nurse's register left out", short, 'A B C,HR-NURSING,12', '2 register value-missing'],
    ['a register of another profession', `${short},register`, 'A B C,HR-MEDICAL,12,partA', '2 register value-unknown'],
    [
      'a licence that ended before it began',
      `${short},registration_date,valid_upto`,
      'A B C,HR-MEDICAL,12,2020-01-01,2019-01-01',
      '2 valid_upto dates-in-disorder',
    ],
    ['a cell too many', short, 'A B C,HR-MEDICAL,12,more', '2 #4 too-many-cells'],
    ['a very long cell', short, `${'A'.repeat(501)},HR-MEDICAL,12`, '2 name value-too-long'],
    ['a character no database holds', short, 'A\0B,HR-MEDICAL,12', '2 name value-malformed'],
    [
      'Latin letters for a Hindi name',
      `${short},name_hindi`,
      'A B C,HR-MEDICAL,12,Sunita',
      '2 name_hindi value-malformed',
    ],
  ])('%s', async (_what, header, row, expected) => {
    expect(briefly(await read(csv(header, row)))).toEqual([expected]);
  });

  test('is one that stands twice, in whatever writing', async () => {
    const rows = await read(
      csv(short, 'A B C,HR-MEDICAL,HN 12', '', 'D E F,HR-MEDICAL,hn-12', 'G H I,RJ-MEDICAL,HN 12'),
    );
    expect(briefly(rows)).toEqual(['4 registration_no duplicate']);
  });
});

describe('a bad file', () => {
  test.each([
    ['empty', '', ['1 name file-empty']],
    [
      'without the columns that must be there',
      'pin\n132001',
      ['1 name column-missing', '1 council_code column-missing', '1 registration_no column-missing'],
    ],
    ['with a column twice', `${short},name\n`, ['1 name column-twice']],
    ['with an open quotation mark', csv(short, 'A B C,HR-MEDICAL,1', '"D E F,HR-MEDICAL,2'), ['3 name file-broken']],
    ['saved as UTF-16', Uint8Array.from([0xff, 0xfe, 0x6e, 0x00]), ['1 name not-utf8']],
  ])('%s', async (_what, content, expected) => {
    expect(briefly(await read(content))).toEqual(expected);
  });

  test('that breaks off gives the rows before the break, and says where it is', async () => {
    const rows = await read(csv(short, 'A B C,HR-MEDICAL,1', 'A B D,HR-MEDICAL,2', '"D E F,HR-MEDICAL,3'));
    expect(rows.map((row) => [row.kind, row.row])).toEqual([
      ['record', 2],
      ['record', 3],
      ['refused', 4],
    ]);
  });

  test('without a header does not tell the names that stand where the header should', async () => {
    const refusals = refusalsOf(await read('Sunita Sharma,HR-MEDICAL,HN 012345\n'));
    expect(refusals.map((one) => one.column)).toContain('#1');
    expect(JSON.stringify(refusals)).not.toMatch(/Sunita|012345/);
  });
});

describe('Aadhaar numbers', () => {
  test.each(['aadhaar_no', 'Aadhar', 'AADHAAR CARD', 'आधार संख्या', 'uid_no', 'UID'])(
    'a column called %s is refused',
    async (heading) => {
      const refusals = refusalsOf(await read(csv(`${short},${heading}`, 'A B C,HR-MEDICAL,1,5')));
      expect(refusals).toMatchObject([{ row: 1, column: '#4', code: 'aadhaar-column' }]);
    },
  );

  const spaced = aadhaarLike.replace(/(\d{4})(\d{4})/, '$1 $2 ');
  const hindi = aadhaarLike.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit)));

  test.each([aadhaarLike, spaced, hindi, `id ${aadhaarLike}`])(
    '%s in another column is refused and not repeated',
    async (value) => {
      const rows = await read(csv(`${short},father_name`, `A B C,HR-MEDICAL,1,${value}`));
      expect(briefly(rows)).toEqual(['2 father_name aadhaar-value']);
      expect(JSON.stringify(rows)).not.toContain(value);
    },
  );

  test('a registration number, an HPR number and a telephone of as many digits are none', async () => {
    const rows = await read(
      csv(
        `${short},mobile,hpr_id`,
        `A B C,HR-MEDICAL,${aadhaarLike},919000000000,22 ${aadhaarLike.replace(/(\d{4})(\d{4})/, '$1 $2 ')}`,
      ),
    );
    expect(briefly(rows)).toEqual([]);
  });
});

describe('whatever stands in a file', () => {
  test('bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        await rowsOf(readCsv, bytes, {}, size);
      }),
      { numRuns: 300 },
    );
  });

  test('cells never throw, every record is sound, and no refusal repeats a cell', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('HR-MEDICAL', 'HN 12', 'active', '2020-01-01', 'हरियाणा', 'hi|en', '""'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: columns.length }), { maxLength: 5 }), async (table) => {
        const quoted = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const rows = await read(csv(columns.join(','), ...quoted));
        for (const record of recordsOf(rows)) ProfessionalRecord.parse(record);
        const told = JSON.stringify(refusalsOf(rows).map(({ column, reason }) => [column, reason]));
        const long = table.flat().filter((one) => one.trim().length > 12);
        for (const one of long) expect(told).not.toContain(one);
      }),
      { numRuns: 300 },
    );
  });
});
