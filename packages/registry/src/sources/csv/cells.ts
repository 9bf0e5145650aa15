/** One row's cells by column, and everything that was found wrong with them. @module */
import type { IsoDate } from '@praman/schemas';

import { holdsAadhaarNumber } from '../aadhaar.ts';
import type { RefusalCode } from '../reasons.ts';
import { refusal, type Refusal } from '../row.ts';
import { isStorable, readDate } from '../values.ts';
import type { Column, Header } from './columns.ts';

/** Longest cell that is taken, in characters. */
const maxLength = 500;

/** Columns in which twelve digits are nothing strange. */
const numeric = new Set<Column | undefined>(['registration_no', 'national_no']);

const isPhone = (column: Column | undefined, text: string) => column === 'mobile' && /^\+?91/.test(text);

/** Reads cells and gathers every complaint, so that a row need not be mended one mistake at a time. */
export class Cells {
  readonly row: number;
  readonly refusals: Refusal[] = [];
  readonly #cells = new Map<Column, string>();

  constructor(row: number, header: Header, values: readonly string[]) {
    this.row = row;
    values.forEach((value, at) => {
      const column = header[at];
      const text = value.trim();
      if (text === '') return;
      if (at >= header.length) this.#refuse(`#${at + 1}`, 'too-many-cells');
      if (!numeric.has(column) && !isPhone(column, text) && holdsAadhaarNumber(text)) {
        this.#refuse(column ?? `#${at + 1}`, 'aadhaar-value');
      } else if (!isStorable(text)) this.#refuse(column ?? `#${at + 1}`, 'value-malformed');
      else if (text.length > maxLength) this.#refuse(column ?? `#${at + 1}`, 'value-too-long');
      else if (column !== undefined) this.#cells.set(column, text);
    });
  }

  /** The first complaint about a column is the one to mend; the rest follow from it. */
  #refuse(column: string, code: RefusalCode): void {
    if (!this.refusals.some((one) => one.column === column)) this.refusals.push(refusal(this.row, column, code));
  }

  refuse(column: Column, code: RefusalCode): void {
    this.#refuse(column, code);
  }

  text(column: Column): string | undefined {
    return this.#cells.get(column);
  }

  /** Values with `|` or `;` between them. */
  list(column: Column): string[] {
    const cell = this.text(column) ?? '';
    return cell
      .split(/[|;]/)
      .map((one) => one.trim())
      .filter(Boolean);
  }

  date(column: Column): IsoDate | undefined {
    return this.read(column, readDate, 'date-malformed');
  }

  /** The cell as `reader` understands it; refused with `code` when it does not. */
  read<Value>(column: Column, reader: (text: string) => Value | undefined, code: RefusalCode): Value | undefined {
    const cell = this.text(column);
    const value = cell === undefined ? undefined : reader(cell);
    if (cell !== undefined && value === undefined) this.#refuse(column, code);
    return value;
  }

  /** Every value of a list as `reader` understands it; refused once when one is not understood. */
  readList<Value>(column: Column, reader: (text: string) => Value | undefined): Value[] {
    const values = this.list(column).map(reader);
    if (values.includes(undefined)) this.refuse(column, 'value-unknown');
    return values.filter((value) => value !== undefined);
  }
}
