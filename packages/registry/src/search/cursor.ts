/**
 * Page tokens: opaque, signed, short-lived, and good for one search only.
 *
 * @module
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { maxSearchRows } from '@praman/schemas';
import type { ProfessionalQuery } from '@praman/schemas';

import { RegistryProblem } from '../errors.ts';

/** Milliseconds that a token holds at least. */
const lifetime = 15 * 60_000;
/** Ends of life fall on full minutes of this many milliseconds, so that the same page gives the same token and ETag. */
const grain = 5 * 60_000;

// offset (2 bytes), end of life in grains (4), hash of the search (16), signature (16)
const sizes = { offset: 2, end: 4, search: 16, signature: 16 } as const;
const signedSize = sizes.offset + sizes.end + sizes.search;

/** Parameters that may differ from page to page of one search. */
const mayChange: ReadonlySet<string> = new Set<keyof ProfessionalQuery>(['next', 'limit', 'facets']);

/** What must stay the same from page to page. */
function hashOf(query: ProfessionalQuery): Buffer {
  const stable = JSON.stringify(
    Object.entries(query)
      .filter(([name, value]) => value !== undefined && !mayChange.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return createHash('sha256').update(stable).digest().subarray(0, sizes.search);
}

const sign = (key: string | Buffer, bytes: Buffer): Buffer =>
  createHmac('sha256', key).update(bytes).digest().subarray(0, sizes.signature);

/** Writes the token for the rows from `offset` on. */
export function writeCursor(key: string | Buffer, query: ProfessionalQuery, offset: number, now: number): string {
  const bytes = Buffer.alloc(signedSize);
  bytes.writeUInt16BE(offset, 0);
  bytes.writeUInt32BE(Math.ceil((now + lifetime) / grain), sizes.offset);
  hashOf(query).copy(bytes, sizes.offset + sizes.end);
  return Buffer.concat([bytes, sign(key, bytes)]).toString('base64url');
}

/**
 * Reads a token back.
 *
 * @returns the offset
 * @throws {@link RegistryProblem} `cursor-invalid` for anything that is not a token of this search under this key,
 *   `cursor-expired`, or `too-many-pages`.
 */
export function readCursor(key: string | Buffer, query: ProfessionalQuery, token: string, now: number): number {
  const bytes = Buffer.from(token, 'base64url');
  const signed = bytes.subarray(0, signedSize);
  const signature = bytes.subarray(signedSize);
  // base64url has many spellings of one value; only ours is a token
  const ours = bytes.length === signedSize + sizes.signature && bytes.toString('base64url') === token;
  if (!ours || !timingSafeEqual(signature, sign(key, signed))) throw new RegistryProblem('cursor-invalid');
  if (!timingSafeEqual(signed.subarray(sizes.offset + sizes.end), hashOf(query)))
    throw new RegistryProblem('cursor-invalid');
  if (signed.readUInt32BE(sizes.offset) * grain < now) throw new RegistryProblem('cursor-expired');
  const offset = signed.readUInt16BE(0);
  if (offset >= maxSearchRows) throw new RegistryProblem('too-many-pages');
  return offset;
}
