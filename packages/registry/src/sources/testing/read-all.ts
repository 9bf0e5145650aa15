/** Reads a whole text or file through a source, for tests. @module */
import type { ProfessionalRecord } from '@praman/schemas';

import type { Refusal, Row, Source, SourceOptions } from '../row.ts';

const retrievedAt = '2026-11-01T00:00:00Z';

export async function rowsOf(
  source: Source,
  content: string | Uint8Array,
  options: Partial<SourceOptions> = {},
  pieceSize = 1_000,
): Promise<Row[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize) pieces.push(bytes.subarray(at, at + pieceSize));
  const rows: Row[] = [];
  for await (const row of source(pieces, { retrievedAt, ...options })) rows.push(row);
  return rows;
}

export const recordsOf = (rows: readonly Row[]): ProfessionalRecord[] =>
  rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));

export const refusalsOf = (rows: readonly Row[]): Refusal[] =>
  rows.flatMap((row) => (row.kind === 'refused' ? row.refusals : []));

/** `row column code`, for comparing at a glance. */
export const briefly = (rows: readonly Row[]): string[] =>
  refusalsOf(rows).map((one) => `${one.row} ${one.column} ${one.code}`);
