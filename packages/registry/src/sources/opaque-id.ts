/** Identifiers that tell nothing and cannot be counted through. @module */
import { createHash } from 'node:crypto';

/** Crockford's letters: none that can be mistaken for another when read aloud. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twenty letters from a hash: the same for the same words, so that a second import meets the first one's record. */
export function opaqueId(words: string): string {
  const hash = createHash('sha256').update(words).digest();
  let id = '';
  for (let at = 0; at < 20; at++) id += letters[(hash[at] ?? 0) & 31] ?? '';
  return id;
}
