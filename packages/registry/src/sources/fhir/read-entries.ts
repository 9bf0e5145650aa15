/** From bytes to resources: a Bundle, one resource alone, or one to a line (NDJSON). @module */
import { decodeUtf8, linesOf, NotUtf8 } from '../decode.ts';
import { refused, type Bytes, type Row } from '../row.ts';
import { Bundle } from './resources.ts';

/** One resource as it came, not yet looked into. */
export interface Entry {
  readonly row: number;
  readonly fullUrl?: string;
  readonly resource: unknown;
}

/** The whole of a file that is one JSON text; `undefined` when it is not. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const isBundle = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'resourceType' in value && value.resourceType === 'Bundle';

function entriesOf(value: unknown): Entry[] | Row {
  if (!isBundle(value)) return [{ row: 1, resource: value }];
  const bundle = Bundle.safeParse(value);
  if (!bundle.success) return refused(1, 'Bundle.entry', 'value-malformed');
  return (bundle.data.entry ?? []).map(({ fullUrl, resource }, at) => ({
    row: at + 1,
    resource,
    ...(fullUrl !== undefined && { fullUrl }),
  }));
}

/**
 * A file whose first line is a whole JSON text, with more lines to follow, is NDJSON; any other file is one JSON text.
 *
 * Roles may stand before the people they speak of, so all of it is read before anything is joined.
 */
export async function readEntries(bytes: Bytes): Promise<{ entries: Entry[]; refusals: Row[] }> {
  const lines: string[] = [];
  try {
    for await (const line of linesOf(decodeUtf8(bytes))) lines.push(line);
  } catch (error) {
    if (error instanceof NotUtf8) return { entries: [], refusals: [refused(lines.length + 1, '', 'not-utf8')] };
    throw error;
  }
  const filled = lines.filter((line) => line.trim() !== '').length;
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined) return { entries: [], refusals: [refused(1, '', 'file-empty')] };
  if (filled > 1 && parseJson(first)) return readLines(lines);
  const whole = parseJson(lines.join('\n'));
  const entries = whole ? entriesOf(whole.value) : refused(1, '', 'file-broken');
  return Array.isArray(entries) ? { entries, refusals: [] } : { entries: [], refusals: [entries] };
}

function readLines(lines: readonly string[]): { entries: Entry[]; refusals: Row[] } {
  const entries: Entry[] = [];
  const refusals: Row[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const parsed = parseJson(line);
    if (parsed) entries.push({ row: at + 1, resource: parsed.value });
    else refusals.push(refused(at + 1, '', 'line-broken'));
  });
  return { entries, refusals };
}
