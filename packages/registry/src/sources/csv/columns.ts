/** The columns of a council's table, and what its header must be like. @module */
import { namesAadhaar } from '../aadhaar.ts';
import { refusal, type Refusal } from '../row.ts';

export const columns = [
  'name',
  'name_hindi',
  'name_variants',
  'council_code',
  'register',
  'registration_no',
  'national_no',
  'registration_date',
  'valid_from',
  'valid_upto',
  'status',
  'status_since',
  'status_until',
  'conditions',
  'transferred_to',
  'profession',
  'speciality',
  'qualification',
  'college',
  'university',
  'year',
  'facility_hfr_id',
  'facility_name',
  'facility_name_hindi',
  'district',
  'state',
  'pin',
  'gender',
  'languages',
  'hpr_id',
  'father_name',
  'mobile',
  'email',
  'consents',
] as const;
export type Column = (typeof columns)[number];

const known = new Set<string>(columns);
const isColumn = (heading: string): heading is Column => known.has(heading);

/** What stands in each place of a row: a column, or nothing we look at. */
export type Header = readonly (Column | undefined)[];

const plain = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * Reads the first row.
 *
 * An unknown heading is told by its place only: in a file without a header it would be someone's name.
 */
export function readHeader(cells: readonly string[], defaultCouncil: boolean): { header: Header; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const header = cells.map((cell, at) => {
    const heading = plain(cell);
    const place = `#${at + 1}`;
    if (namesAadhaar(cell) || namesAadhaar(heading)) refusals.push(refusal(1, place, 'aadhaar-column'));
    else if (isColumn(heading)) return heading;
    else if (heading !== '') refusals.push(refusal(1, place, 'column-unknown'));
    return undefined;
  });
  header.forEach((column, at) => {
    if (column !== undefined && header.indexOf(column) !== at) refusals.push(refusal(1, column, 'column-twice'));
  });
  if (!header.includes('name') && !header.includes('name_hindi')) refusals.push(refusal(1, 'name', 'column-missing'));
  if (!header.includes('council_code') && !defaultCouncil) refusals.push(refusal(1, 'council_code', 'column-missing'));
  if (!header.includes('registration_no')) refusals.push(refusal(1, 'registration_no', 'column-missing'));
  return { header, refusals };
}
