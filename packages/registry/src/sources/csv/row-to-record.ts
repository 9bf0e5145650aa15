/** From the cells of one row to one professional. @module */
import {
  Gender,
  ProfessionalRecord,
  registrationNumberPattern,
  type Code,
  type Council,
  type Practice,
  type Qualification,
  type Registration,
} from '@praman/schemas';
import { sources } from '@praman/schemas/code-lists';

import {
  councilAsCode,
  findCouncil,
  findDistrict,
  findLanguage,
  findProfession,
  findRegister,
  findSpeciality,
  findState,
  findStatus,
  placeAsCode,
  usualRegister,
} from '../lookups.ts';
import { opaqueId } from '../opaque-id.ts';
import { registrationKey } from '../registration-key.ts';
import type { SourceOptions } from '../row.ts';
import { devanagari, readHprNumber } from '../values.ts';
import type { Cells } from './cells.ts';

/** Fields that are published only while the person agrees. */
const consentable = new Set(['work', 'languages', 'gender', 'photo', 'teleconsult', 'hprNumber']);

/** Only what is there: absent is absent, not `undefined`. */
function present<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}

function readCouncil(cells: Cells, fallback: string | undefined): Council | undefined {
  const named = cells.text('council_code') ?? fallback;
  if (named === undefined) cells.refuse('council_code', 'value-missing');
  const council = named === undefined ? undefined : findCouncil(named);
  if (!council) cells.refuse('council_code', 'council-unknown');
  const profession = cells.read('profession', findProfession, 'value-unknown');
  if (council && profession && profession.code !== council.profession)
    cells.refuse('profession', 'profession-mismatch');
  return council;
}

/** The part of the register: as named, else the one that a profession's councils mean when they name none. */
function readRegister(cells: Cells, profession: string): Code | undefined {
  if (cells.text('register') !== undefined) {
    return cells.read('register', (text) => findRegister(text, profession), 'value-unknown');
  }
  const usual = usualRegister(profession);
  if (!usual) cells.refuse('register', 'value-missing');
  return usual;
}

function readNumber(cells: Cells): string | undefined {
  if (cells.text('registration_no') === undefined) cells.refuse('registration_no', 'value-missing');
  const wellFormed = (text: string) => (registrationNumberPattern.test(text) ? text : undefined);
  return cells.read('registration_no', wellFormed, 'number-malformed');
}

function readRegistration(cells: Cells, council: Council): Registration | undefined {
  const number = readNumber(cells);
  const register = readRegister(cells, council.profession);
  const firstRegisteredOn = cells.date('registration_date');
  const transferredTo = cells.read('transferred_to', findCouncil, 'council-unknown');
  const later = {
    statusSince: cells.date('status_since'),
    statusUntil: cells.date('status_until'),
    validFrom: cells.date('valid_from'),
    validTo: cells.date('valid_upto'),
  };
  const disorder = firstRegisteredOn !== undefined && later.validTo !== undefined && later.validTo < firstRegisteredOn;
  if (disorder) cells.refuse('valid_upto', 'dates-in-disorder');
  // Where a table says nothing of the status, nobody is made a licensed practitioner by it.
  const status = cells.read('status', findStatus, 'value-unknown') ?? 'unverified';
  if (!register || number === undefined) return undefined;
  return {
    council: councilAsCode(council),
    register,
    number,
    status,
    ...present({
      ...later,
      conditions: cells.text('conditions'),
      firstRegisteredOn,
      nationalNumber: cells.text('national_no'),
      transferredTo: transferredTo && councilAsCode(transferredTo),
    }),
  };
}

function readQualifications(cells: Cells): Qualification[] {
  const awarded = cells.read('year', (text) => (/^(19|20)\d\d$/.test(text) ? text : undefined), 'value-malformed');
  const where = present({ college: cells.text('college'), university: cells.text('university'), awarded });
  return cells.list('qualification').map((title, at) => ({
    kind: at === 0 ? 'primary' : 'additional',
    title,
    country: 'IN',
    // College, university and year are those of the first degree.
    ...(at === 0 && where),
  }));
}

function readWork(cells: Cells): Practice[] {
  const en = cells.text('facility_name');
  const hi = cells.text('facility_name_hindi');
  const hfrId = cells.read(
    'facility_hfr_id',
    (text) => (/^IN[0-9A-Z]{10}$/i.test(text) ? text : undefined),
    'value-malformed',
  );
  const pin = cells.read('pin', (text) => (/^[1-9]\d{5}$/.test(text) ? text : undefined), 'value-malformed');
  const district = cells.read('district', findDistrict, 'value-unknown');
  const state =
    cells.read('state', findState, 'value-unknown') ??
    (district?.state === undefined ? undefined : findState(district.state));
  if (hfrId !== undefined && en === undefined && hi === undefined) cells.refuse('facility_name', 'value-missing');
  const name = { en: en ?? hi ?? '', ...present({ hi }) };
  const facility = name.en === '' ? undefined : { name, ...present({ hfrId }) };
  const practice: Practice = present({
    facility,
    district: district && placeAsCode(district),
    state: state && placeAsCode(state),
    pin,
  });
  return Object.keys(practice).length > 0 ? [practice] : [];
}

function readNames(cells: Cells): ProfessionalRecord['names'] {
  const name = cells.text('name');
  const hindi = cells.text('name_hindi');
  if (hindi !== undefined && !devanagari.test(hindi)) cells.refuse('name_hindi', 'value-malformed');
  if (name === undefined && hindi === undefined) cells.refuse('name', 'name-missing');
  // A Hindi name in the column for Latin letters is a habit, not a mistake.
  return name !== undefined && devanagari.test(name) ? { hi: hindi ?? name } : present({ en: name, hi: hindi });
}

/** @returns nothing when the row is refused; the reasons are then in `cells.refusals` */
export function rowToRecord(cells: Cells, options: SourceOptions): ProfessionalRecord | undefined {
  const council = readCouncil(cells, options.council);
  const registration = council && readRegistration(cells, council);
  const names = readNames(cells);
  const qualifications = readQualifications(cells);
  const work = readWork(cells);
  const gender = cells.read('gender', (text) => Gender.safeParse(text.toLowerCase()).data, 'value-unknown');
  const languages = cells.readList('languages', findLanguage);
  const specialities = council ? cells.readList('speciality', (text) => findSpeciality(text, council.profession)) : [];
  const consents = cells.readList('consents', (text) => (consentable.has(text) ? text : undefined));
  const hprNumber = cells.read('hpr_id', readHprNumber, 'value-malformed');
  const profession = council && findProfession(council.profession);
  if (cells.refusals.length > 0 || !council || !registration || !profession) return undefined;

  const verified = registration.status !== 'unverified';
  const record = ProfessionalRecord.safeParse({
    id: opaqueId(registrationKey(registration)),
    names,
    nameVariants: cells.list('name_variants'),
    profession,
    specialities,
    registrations: [registration],
    qualifications,
    discipline: [],
    badges: {
      identity: { state: 'notStarted' },
      council: verified ? { state: 'verified', by: council.name.en, at: options.retrievedAt } : { state: 'notStarted' },
      work: { state: 'notStarted' },
    },
    provenance: { source: sources.csv, retrievedAt: options.retrievedAt, ...present({ asOf: options.asOf }) },
    work,
    languages,
    consents,
    ...present({
      gender,
      hprNumber,
      fatherName: cells.text('father_name'),
      mobile: cells.text('mobile'),
      email: cells.text('email'),
    }),
  });
  if (!record.success) cells.refuse('name', 'value-malformed');
  return record.data;
}
