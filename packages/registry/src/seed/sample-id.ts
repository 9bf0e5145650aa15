/** Identifiers of sample records. @module */
import { createHash } from 'node:crypto';

/** Crockford's letters: none that can be mistaken for another when read aloud. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twenty letters from a hash: the same for the same words, and no step from one to the next. */
export function sampleId(words: string): string {
  const hash = createHash('sha256').update(words).digest();
  let id = '';
  for (let at = 0; at < 20; at++) id += letters[(hash[at] ?? 0) & 31] ?? '';
  return id;
}
