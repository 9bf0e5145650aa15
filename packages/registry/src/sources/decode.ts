/** From bytes to text, strictly: a wrong byte is told, never replaced by a question mark. @module */
import type { Bytes } from './row.ts';

/** The bytes are not UTF-8. Stays inside this folder: sources turn it into a refusal. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/**
 * Decodes piece by piece; a byte-order mark at the start is dropped.
 *
 * @throws {NotUtf8}
 */
export async function* decodeUtf8(bytes: Bytes): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new NotUtf8('not UTF-8', { cause });
    }
  };
  for await (const piece of bytes) {
    const text = decode(piece);
    if (text) yield text;
  }
  const rest = decode();
  if (rest) yield rest;
}

/** Lines without their ends, `\n` or `\r\n`. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  // Pieces of one long line are joined once, at its end: a Bundle may be a single line of many megabytes.
  let open: string[] = [];
  const close = () => {
    const line = open.join('');
    open = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    open.push(first);
    for (const line of others) {
      yield close();
      open.push(line);
    }
  }
  const last = close();
  if (last) yield last;
}
