/**
 * Starts, feeds and stops the thread of the embedded engine.
 *
 * @module
 */
import { Worker } from 'node:worker_threads';

import type { FromWorker, ToWorker, WorkerSettings } from './embedded-messages.ts';

// TypeScript rewrites the names in imports, not the one here
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js',
  import.meta.url,
);

/** Milliseconds that a clean stop may take before the thread is ended. */
const closePatience = 4000;

/** One PGlite in a thread. It can be started again after {@link EmbeddedEngine.abort}, unless it lives in memory. */
export class EmbeddedEngine {
  readonly #settings: WorkerSettings;
  /** Started, or starting. */
  #worker: Promise<Worker> | undefined;
  /** The thread whose word counts: one that was given up may still speak. */
  #running: Worker | undefined;
  #receive: ((bytes: Uint8Array) => void) | undefined;
  #lost: ((reason: Error) => void) | undefined;
  #ending: Promise<void> = Promise.resolve();
  #session = 0;
  #closed = false;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** Whether the data outlive the thread. */
  get durable(): boolean {
    return this.#settings.folder !== undefined;
  }

  /**
   * Opens the one session, starting the thread when it is not there.
   *
   * @returns sends bytes of this session
   */
  async open(
    receive: (bytes: Uint8Array) => void,
    lost: (reason: Error) => void,
  ): Promise<(bytes: Uint8Array) => void> {
    if (this.#closed) throw new Error('Connection terminated: the store is closed');
    this.#worker ??= this.#ending.then(() => this.#start());
    const worker = await this.#worker;
    const session = ++this.#session;
    this.#receive = receive;
    this.#lost = lost;
    return (bytes) => {
      if (session === this.#session) post(worker, { kind: 'bytes', session, bytes });
    };
  }

  /** Ends the session; what it left open is rolled back. */
  async hangUp(): Promise<void> {
    this.#session++;
    const worker = await this.#worker?.catch(() => undefined);
    if (worker) post(worker, { kind: 'hang-up' });
  }

  /** Ends the thread in mid-query. The next session starts a new one, which recovers as after a power cut. */
  abort(): Promise<void> {
    const worker = this.#worker;
    this.#session++;
    this.#lost = undefined;
    this.#running = undefined;
    // the next thread waits for the end of this one: they share a folder
    const ended = (worker ?? Promise.resolve()).then((thread) => thread?.terminate());
    this.#ending = ended.then(
      () => undefined,
      () => undefined,
    );
    this.#worker = undefined;
    return this.#ending;
  }

  /** Writes everything down and ends the thread. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = await this.#worker?.catch(() => undefined);
    if (!worker) return;
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, closePatience);
      worker.on('message', (message: FromWorker) => {
        if (message.kind !== 'closed') return;
        clearTimeout(timer);
        resolve();
      });
    });
    post(worker, { kind: 'close' });
    await done;
    this.#worker = undefined;
    await worker.terminate();
  }

  #start(): Promise<Worker> {
    const worker = new Worker(workerFile, { workerData: this.#settings, name: 'praman-store' });
    this.#running = worker;
    const started = new Promise<Worker>((resolve, reject) => {
      const fail = (what: string, cause?: unknown): void => {
        const reason = new Error(`Connection terminated: the embedded engine ${what}`, { cause });
        reject(reason);
        // a session of a later thread is none of this one's business
        if (this.#running !== worker) return;
        this.#lost?.(reason);
        if (!this.#closed) void this.abort();
      };
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready') resolve(worker);
        else if (message.kind === 'bytes' && message.session === this.#session) this.#receive?.(message.bytes);
        else if (message.kind === 'failed') fail('failed');
      });
      worker.on('error', (error) => fail('stopped', error));
      worker.on('exit', () => fail('ended'));
    });
    // whoever waits hears of it; a failure with nobody waiting must not end the process
    started.catch(() => undefined);
    return started;
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
