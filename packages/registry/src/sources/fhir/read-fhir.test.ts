import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ProfessionalRecord } from '@praman/schemas';

import { passesVerhoeff } from '../aadhaar.ts';
import { briefly, recordsOf, rowsOf } from '../testing/read-all.ts';
import { readFhir } from './read-fhir.ts';

const read = (content: unknown, options?: Parameters<typeof rowsOf>[2]) =>
  rowsOf(readFhir, typeof content === 'string' ? content : JSON.stringify(content), options);
const bundle = (...resources: unknown[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const ndjson = (...resources: unknown[]) => resources.map((one) => JSON.stringify(one)).join('\n');

const v2 = 'http://terminology.hl7.org/CodeSystem/v2-0203';
const licence = (value: string, council: string) => ({
  type: { coding: [{ system: v2, code: 'MD', display: 'Medical License number' }] },
  value,
  assigner: { display: council },
});
const hpr = {
  type: { coding: [{ code: 'HPID', display: 'Healthcare Professional ID (HPID)' }] },
  value: '99123412341234',
};
const practitioner = (more: object = {}) => ({
  resourceType: 'Practitioner',
  id: 'p1',
  active: true,
  identifier: [licence('HN 012345', 'Haryana Medical Council'), hpr],
  name: [{ text: 'Dr. Sunita Sharma' }],
  ...more,
});
const role = (more: object = {}) => ({
  resourceType: 'PractitionerRole',
  id: 'r1',
  practitioner: { reference: 'Practitioner/p1' },
  organization: { reference: 'Organization/o1' },
  code: [{ coding: [{ system: 'http://snomed.info/sct', code: '158965000', display: 'Medical practitioner' }] }],
  specialty: [{ coding: [{ system: 'http://snomed.info/sct', code: '394586005', display: 'Gynaecology' }] }],
  ...more,
});
const organization = {
  resourceType: 'Organization',
  id: 'o1',
  name: 'Civil Hospital',
  identifier: [{ type: { coding: [{ system: v2, code: 'PRN' }] }, value: 'IN0610000123' }],
  address: [{ city: 'Gurgaon', state: 'Haryana', postalCode: '122001' }],
};

describe('a Bundle', () => {
  test('joins a role and its organisation to the practitioner, whatever their order', async () => {
    const rows = await read(bundle(role(), organization, practitioner()));
    expect(briefly(rows)).toEqual([]);
    const [record] = recordsOf(rows);
    expect(ProfessionalRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      names: { en: 'Dr. Sunita Sharma' },
      profession: { code: 'medical' },
      hprNumber: '99-1234-1234-1234',
      registrations: [{ council: { code: 'HR-MEDICAL' }, register: { code: 'state' }, number: 'HN 012345' }],
      specialities: [{ system: 'http://snomed.info/sct', code: '394586005', display: { en: 'Gynaecology' } }],
      work: [
        {
          facility: { name: { en: 'Civil Hospital' }, hfrId: 'IN0610000123' },
          district: { code: 'HR-GURUGRAM' },
          pin: '122001',
        },
      ],
      provenance: { source: { code: 'fhir-import' } },
    });
  });

  test('says the same as NDJSON of the same resources', async () => {
    const resources = [practitioner(), role(), organization];
    expect(recordsOf(await read(ndjson(...resources)))).toEqual(recordsOf(await read(bundle(...resources))));
  });

  test('may be pretty-printed, and refer by full address or urn', async () => {
    const entry = [
      { fullUrl: 'urn:uuid:6f1c', resource: { ...practitioner(), id: undefined } },
      { fullUrl: 'https://directory.example/fhir/Organization/o1', resource: organization },
      {
        resource: role({
          practitioner: { reference: 'urn:uuid:6f1c' },
          organization: { reference: 'https://directory.example/fhir/Organization/o1/_history/2' },
        }),
      },
    ];
    const rows = await read(JSON.stringify({ resourceType: 'Bundle', entry }, null, 2));
    expect(recordsOf(rows)[0]?.work[0]?.facility?.name.en).toBe('Civil Hospital');
  });

  test('passes over a Location with a note, and refuses a Patient', async () => {
    const rows = await read(
      bundle(practitioner(), { resourceType: 'Location', id: 'l' }, { resourceType: 'Patient', id: 'x' }),
    );
    expect(rows.filter((row) => row.kind === 'note').map((row) => [row.row, row.code])).toContainEqual([
      2,
      'resource-ignored',
    ]);
    expect(briefly(rows)).toEqual(['3  resource-unknown']);
  });
});

describe('status', () => {
  test.each([true, false, undefined])('active %s is no licence', async (active) => {
    const [record] = recordsOf(await read(practitioner({ active })));
    expect(record?.registrations.map((one) => one.status)).toEqual(['unverified']);
    expect(record?.badges.council.state).toBe('notStarted');
  });

  test.each([[{ active: false }], [{ period: { end: '2012-03-31' } }]])(
    'a role that is over is no place of work: %j',
    async (over) => {
      const [record] = recordsOf(await read(bundle(practitioner(), role(over), organization)));
      expect(record?.work).toEqual([]);
      expect(record?.specialities).toHaveLength(1);
    },
  );
});

describe('numbers', () => {
  test('an HPR number under the type of a licence is an HPR number', async () => {
    const sample = { ...licence('21-1521-3828-3227', ''), system: 'https://doctor.ndhm.gov.in', assigner: undefined };
    const [record] = recordsOf(
      await read(practitioner({ identifier: [sample], qualification: [{ code: { text: 'MBBS' } }] })),
    );
    expect(record).toMatchObject({
      hprNumber: '21-1521-3828-3227',
      registrations: [],
      profession: { code: 'medical' },
    });
  });

  test('a council number in the HPR system is a council number', async () => {
    const identifier = [{ ...licence('24970', 'Rajasthan Medical Council'), system: 'https://doctor.ndhm.gov.in' }];
    const [record] = recordsOf(await read(practitioner({ identifier })));
    expect(record).toMatchObject({ registrations: [{ council: { code: 'RJ-MEDICAL' }, number: '24970' }] });
    expect(record?.hprNumber).toBeUndefined();
  });

  test('a number of a qualification belongs to the council that issued it', async () => {
    const qualification = [
      {
        code: { text: 'BDS' },
        identifier: [{ value: 'A-10482' }],
        issuer: { display: 'Haryana State Dental Council' },
      },
    ];
    const [record] = recordsOf(await read(practitioner({ identifier: [hpr], qualification })));
    expect(record).toMatchObject({
      profession: { code: 'dental' },
      registrations: [{ council: { code: 'HR-DENTAL' }, number: 'A-10482' }],
    });
  });

  test('a council that is not known is refused unless the importer names one', async () => {
    const person = practitioner({ identifier: [licence('24970', 'Council of Atlantis')] });
    expect(briefly(await read(person))).toEqual(['1 Practitioner.identifier.0.assigner council-unknown']);
    const unnamed = practitioner({ identifier: [{ ...licence('24970', ''), assigner: undefined }] });
    expect(recordsOf(await read(unnamed, { council: 'RJ-MEDICAL' }))[0]?.registrations[0]?.council.code).toBe(
      'RJ-MEDICAL',
    );
  });
});

test('names in several scripts find their places; earlier ones are only searched', async () => {
  const name = [
    { use: 'maiden', text: 'Sunita Khandelwal' },
    { text: 'மீனாட்சி' },
    { given: ['Sunita'], family: 'Sharma' },
    { text: 'सुनीता शर्मा' },
  ];
  const [record] = recordsOf(await read(practitioner({ name })));
  expect(record).toMatchObject({
    names: { en: 'Sunita Sharma', hi: 'सुनीता शर्मा' },
    nameVariants: ['மீனாட்சி', 'Sunita Khandelwal'],
  });
});

test('what is personal goes into private fields, languages to their list', async () => {
  const [record] = recordsOf(
    await read(
      practitioner({
        gender: 'female',
        birthDate: '1985-02-11',
        telecom: [
          { system: 'phone', value: '+91 00000 00001' },
          { system: 'email', value: 's@example.org' },
        ],
        address: [{ line: ['1 Invented Street'], city: 'Karnal' }],
        communication: [
          { coding: [{ system: 'urn:ietf:bcp:47', code: 'hi-IN' }] },
          { coding: [{ system: 'urn:ietf:bcp:47', code: 'bho', display: 'Bhojpuri' }] },
        ],
      }),
    ),
  );
  expect(record).toMatchObject({
    gender: 'female',
    birthDate: '1985-02-11',
    mobile: '+91 00000 00001',
    email: 's@example.org',
    address: '1 Invented Street, Karnal',
    languages: [
      { code: 'hi', display: { hi: 'हिन्दी' } },
      { system: 'urn:ietf:bcp:47', code: 'bho' },
    ],
    consents: [],
  });
});

describe('refusals', () => {
  const aadhaar = Array.from({ length: 10 }, (_, digit) => `23456789012${digit}`).find(passesVerhoeff) ?? '';

  test.each([
    ['no name', practitioner({ name: [] }), '1 Practitioner.name name-missing'],
    ['no number', practitioner({ identifier: [] }), '1 Practitioner.identifier identifier-missing'],
    ['no profession', practitioner({ identifier: [hpr] }), '1 PractitionerRole.code profession-unknown'],
    ['a role of nobody', role(), '1 PractitionerRole.practitioner reference-broken'],
    ['a wrong shape', practitioner({ name: 'Sunita' }), '1 Practitioner.name value-malformed'],
    ['half a character', practitioner({ name: [{ text: 'A\ud800' }] }), '1 Practitioner value-malformed'],
    [
      'an Aadhaar number',
      practitioner({ address: [{ text: `near ${aadhaar}` }] }),
      '1 Practitioner.address.0.text aadhaar-value',
    ],
    [
      'an Aadhaar system',
      practitioner({ identifier: [{ system: 'https://uidai.gov.in', value: 'x' }] }),
      '1 Practitioner.identifier.0.system aadhaar-column',
    ],
    ['an empty Bundle', { resourceType: 'Bundle' }, '1  file-empty'],
    ['an empty file', '', '1  file-empty'],
    ['broken JSON', '{"resourceType":', '1  file-broken'],
  ])('%s', async (_what, content, expected) => {
    const rows = await read(content);
    expect(briefly(rows)).toEqual([expected]);
    expect(JSON.stringify(rows)).not.toContain(aadhaar);
  });

  test('the same person twice, and a broken line among good ones', async () => {
    const rows = await read(`${ndjson(practitioner(), practitioner({ id: 'p2' }))}\n{broken\n`);
    expect(briefly(rows)).toEqual(['3  line-broken', '2 Practitioner.identifier duplicate']);
    expect(recordsOf(rows)).toHaveLength(1);
  });
});

describe('whatever stands in a file', () => {
  test('bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await rowsOf(readFhir, bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('JSON in the shape of a directory never throws, and every record is sound', async () => {
    const loose = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 2 }),
      object: fc.dictionary(
        fc.constantFrom(
          'coding',
          'code',
          'system',
          'value',
          'display',
          'text',
          'type',
          'reference',
          'period',
          'start',
          'assigner',
        ),
        tie('value'),
      ),
    })).value;
    const resource = fc.record(
      {
        resourceType: fc.constantFrom('Practitioner', 'PractitionerRole', 'Organization', 'Location'),
        id: fc.constantFrom('1', '2'),
        identifier: fc.oneof(loose, fc.constant([hpr])),
        name: fc.oneof(loose, fc.constant([{ text: 'A B' }])),
        practitioner: fc.oneof(loose, fc.constant({ reference: 'Practitioner/1' })),
        qualification: fc.oneof(loose, fc.constant([{ code: { text: 'MBBS' } }])),
        code: loose,
        birthDate: loose,
      },
      { requiredKeys: ['resourceType'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(resource, { maxLength: 4 }), async (resources) => {
        for (const record of recordsOf(await read(bundle(...resources)))) ProfessionalRecord.parse(record);
      }),
      { numRuns: 300 },
    );
  });
});

const folder = join(process.env['PRAMAN_DATA'] ?? join(import.meta.dirname, '../../../../../../shared/data'), 'fhir');
const published = ['Organization', 'Practitioner', 'PractitionerRole'].map((kind) =>
  join(folder, `${kind}-example-01.json`),
);
const hasData = published.every((file) => existsSync(file));

if (hasData) {
  test('the published NRCeS examples are read as they stand', async () => {
    const rows = await read(bundle(...published.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown)));
    expect(briefly(rows)).toEqual([]);
    expect(recordsOf(rows)).toMatchObject([
      {
        names: { en: 'Dr. DEF' },
        hprNumber: '21-1521-3828-3227',
        registrations: [],
        profession: { code: 'medical' },
        specialities: [{ system: 'http://snomed.info/sct', code: '408443003' }],
        // The role ended in 2012.
        work: [],
      },
    ]);
  });
} else {
  console.warn('published NRCeS examples: not run: no data (PRAMAN_DATA names the folder that holds fhir/*.json)');
}
