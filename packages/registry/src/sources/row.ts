/**
 * What a source makes of a file, piece by piece.
 *
 * @module
 */
import type { Instant, IsoDate, ProfessionalRecord, Text } from '@praman/schemas';

import { notes, reasons, type NoteCode, type RefusalCode } from './reasons.ts';

/**
 * Why a row was not taken. Neither `column` nor `reason` repeats anything that stood in the row.
 *
 * `row` is the spreadsheet's row (the header is 1), the line of an NDJSON file or the place of an entry in a Bundle.
 */
export interface Refusal {
  readonly row: number;
  /** Name of a column or path of a field; `#7` for a column whose heading is not one of ours. */
  readonly column: string;
  readonly code: RefusalCode;
  readonly reason: Text;
}

/** One piece of a file: someone to store, a row refused for one or more reasons, or something passed over. */
export type Row =
  | { readonly kind: 'record'; readonly row: number; readonly record: ProfessionalRecord }
  | { readonly kind: 'refused'; readonly row: number; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'note'; readonly row: number; readonly code: NoteCode; readonly text: Text };

export interface SourceOptions {
  /** When the file was fetched or handed in. */
  readonly retrievedAt: Instant;
  /** The day the file speaks of. */
  readonly asOf?: IsoDate;
  /** Code of the council for rows that name none. */
  readonly council?: string;
}

/** Bytes of a file, in pieces of any size. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads a file. It never throws for what stands in it: bad rows are answers. Failures to read the bytes pass through. */
export type Source = (bytes: Bytes, options: SourceOptions) => AsyncGenerator<Row, void>;

export const refusal = (row: number, column: string, code: RefusalCode): Refusal => ({
  row,
  column,
  code,
  reason: reasons[code],
});

export const refused = (row: number, column: string, code: RefusalCode): Row => ({
  kind: 'refused',
  row,
  refusals: [refusal(row, column, code)],
});

export const note = (row: number, code: NoteCode): Row => ({ kind: 'note', row, code, text: notes[code] });
