/**
 * The "socket" that `pg` speaks through when PostgreSQL is embedded.
 *
 * Because the bytes are PostgreSQL's own, types, dates, arrays and errors behave as they do with a real server.
 *
 * @module
 */
import { Duplex } from 'node:stream';

import type { EmbeddedEngine } from './embedded-engine.ts';

/** What `pg` hands to whoever waits: SQLSTATE 57014, as PostgreSQL answers when `statement_timeout` runs out. */
const canceled = (): Error =>
  Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });

/** Whether an answer ends with `ReadyForQuery`: the engine waits for the next question. */
function isReady(bytes: Uint8Array): boolean {
  const at = bytes.length - 6;
  return at >= 0 && bytes[at] === 0x5a && bytes[at + 4] === 5;
}

/** How long the engine may brood over one statement. Shared, because a load lifts it for a while. */
export interface Patience {
  /** Milliseconds; `Infinity` for no end. */
  statementTimeout: number;
}

export class EmbeddedStream extends Duplex {
  readonly #engine: EmbeddedEngine;
  readonly #patience: Patience;
  #send: ((bytes: Uint8Array) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(engine: EmbeddedEngine, patience: Patience) {
    super();
    this.#engine = engine;
    this.#patience = patience;
  }

  /** Called by `pg` in place of a socket's `connect`. */
  connect(): void {
    this.#engine
      .open(
        (bytes) => this.#receive(bytes),
        (reason) => this.destroy(reason),
      )
      .then(
        (send) => {
          this.#send = send;
          this.emit('connect');
        },
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error('Connection terminated')),
      );
  }

  // what `pg` asks of a socket, and a thread has no use for
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#forward(chunk);
    done();
  }

  override _writev(chunks: readonly { readonly chunk: Uint8Array }[], done: () => void): void {
    this.#forward(Buffer.concat(chunks.map(({ chunk }) => chunk)));
    done();
  }

  override _final(done: () => void): void {
    done();
    this.push(null);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    if (this.#send) void this.#engine.hangUp();
    done(error);
  }

  #forward(bytes: Uint8Array): void {
    this.#send?.(bytes);
    const { statementTimeout } = this.#patience;
    if (!this.#engine.durable || !Number.isFinite(statementTimeout)) return;
    // the engine is WebAssembly and hears no signal: the only way to stop a query is to end its thread
    this.#timer ??= setTimeout(() => {
      void this.#engine.abort();
      this.destroy(canceled());
    }, statementTimeout);
  }

  #receive(bytes: Uint8Array): void {
    if (isReady(bytes)) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    if (bytes.length > 0) this.push(bytes);
  }
}
