import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../.config/browsers.mjs';

const root = join(import.meta.dirname, '../..');

/** The sandbox as `npm start` serves it, on a port and a store of its own. It can be stopped and started again. */
export class ServedSite {
  readonly #store = mkdtempSync(join(tmpdir(), 'praman-site-'));
  #port = 0;
  #process: ChildProcess | undefined;

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    this.#process = spawn(process.execPath, ['.ci/start.mjs', '--professionals', '2000'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        DATABASE_URL: '',
        PRAMAN_PORT: String(this.#port),
        PRAMAN_RATE_LIMIT: '0',
        PRAMAN_STORE: join(this.#store, 'data'),
      },
    });
    for (let tries = 0; tries < 600; tries += 1) {
      const response = await fetch(`${this.origin}/health`).catch(() => undefined);
      if (response?.ok) return;
      if (this.#process.exitCode !== null) throw new Error(`The registry ended with code ${this.#process.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The registry did not come up');
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    rmSync(this.#store, { recursive: true, force: true });
  }
}
