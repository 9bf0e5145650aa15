/**
 * A council's table as CSV: UTF-8, with a header, separated by commas, semicolons or tabs. `docs/guide/import.md` tells
 * the columns.
 *
 * @module
 */
import { finished } from 'node:stream/promises';

import { CsvError, parse } from 'csv-parse';

import { decodeUtf8, NotUtf8 } from '../decode.ts';
import { registrationKey } from '../registration-key.ts';
import { refused, type Bytes, type Row, type SourceOptions } from '../row.ts';
import { Cells } from './cells.ts';
import { readHeader, type Header } from './columns.ts';
import { rowToRecord } from './row-to-record.ts';

/** Longest row that is taken, in bytes: a forgotten quotation mark must not swallow the whole file. */
const maxRowSize = 128_000;

/** The separator that the header uses most. */
function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The first line, and everything from the beginning as it comes. */
async function peekLine(
  pieces: AsyncGenerator<string, void>,
): Promise<{ line: string; all: AsyncGenerator<string, void> }> {
  let seen = '';
  while (!/[\r\n]/.test(seen) && seen.length < maxRowSize) {
    const { value, done } = await pieces.next();
    if (done) break;
    seen += value;
  }
  async function* all(): AsyncGenerator<string, void> {
    yield seen;
    yield* pieces;
  }
  return { line: seen.split(/[\r\n]/, 1)[0] ?? '', all: all() };
}

async function* tableOf(bytes: Bytes): AsyncGenerator<string[], void> {
  const { line, all } = await peekLine(decodeUtf8(bytes));
  let ready: string[][] = [];
  const take = () => {
    const rows = ready;
    ready = [];
    return rows;
  };
  const parser = parse({
    delimiter: separatorOf(line),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: maxRowSize,
    // Rows are taken as they are found: a stream that fails throws away what it still holds.
    on_record: (cells: string[]) => {
      ready.push(cells);
      return null;
    },
  });
  parser.on('error', () => {}).resume();
  try {
    for await (const piece of all) {
      await new Promise<void>((resolve, reject) => {
        parser.write(piece, (error) => (error ? reject(error) : resolve()));
      });
      yield* take();
    }
    await finished(parser.end());
  } catch (error) {
    yield* take();
    throw error;
  }
  yield* take();
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/**
 * Reads a table row by row.
 *
 * @example
 * ```ts
 * for await (const row of readCsv(createReadStream('register.csv'), { retrievedAt })) {
 *   if (row.kind === 'refused') console.log(row.refusals);
 * }
 * ```
 */
export async function* readCsv(bytes: Bytes, options: SourceOptions): AsyncGenerator<Row, void> {
  let header: Header | undefined;
  let row = 0;
  const seen = new Set<string>();
  try {
    for await (const values of tableOf(bytes)) {
      row += 1;
      if (isBlank(values)) continue;
      if (!header) {
        const read = readHeader(values, options.council !== undefined);
        if (read.refusals.length > 0) {
          yield { kind: 'refused', row, refusals: read.refusals };
          return;
        }
        header = read.header;
        continue;
      }
      yield readRow(new Cells(row, header, values), options, seen);
    }
  } catch (error) {
    if (error instanceof NotUtf8) yield refused(row + 1, 'name', 'not-utf8');
    else if (error instanceof CsvError) yield refused(row + 1, 'name', 'file-broken');
    else throw error;
    return;
  }
  if (!header) yield refused(1, 'name', 'file-empty');
}

function readRow(cells: Cells, options: SourceOptions, seen: Set<string>): Row {
  const record = rowToRecord(cells, options);
  if (!record) return { kind: 'refused', row: cells.row, refusals: cells.refusals };
  const key = record.registrations.map(registrationKey).join();
  if (seen.has(key)) return refused(cells.row, 'registration_no', 'duplicate');
  seen.add(key);
  return { kind: 'record', row: cells.row, record };
}
