import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { readEnvironment } from './environment.ts';
import type { LogEntry } from './ports.ts';
import { openStore, serve } from './serve.ts';
import { createStore } from './store/create-store.ts';

describe('a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'praman-serve-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers on its port, limits a client, stops, and lets go of its folder', async () => {
    const environment = readEnvironment({ PRAMAN_PORT: '0', PRAMAN_STORE: folder, PRAMAN_RATE_LIMIT: '2' });
    const log: LogEntry[] = [];
    const server = await serve({ environment, log: (entry) => log.push(entry) });
    const address = `http://${server.host}:${server.port}`;
    try {
      expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok', store: 'ok' });
      const statuses = [];
      for (let n = 0; n < 3; n++) statuses.push((await fetch(`${address}/v1/professions`)).status);
      expect(statuses).toEqual([200, 200, 429]);
      await expect(serve({ environment, log: () => undefined })).rejects.toMatchObject({ code: 'folder-in-use' });
    } finally {
      await server.stop();
    }
    expect(log.map(({ route }) => route)).toContain('/health');
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    const store = await openStore(environment);
    expect((await store.state()).source).toBeNull();
    await store.close();
  });

  it('serves a register that is open already, and closes it', async () => {
    const environment = readEnvironment({ PRAMAN_PORT: '0', PRAMAN_STORE: folder });
    const store = await openStore(environment);
    const server = await serve({ environment, store, log: () => undefined });
    expect((await fetch(`http://${server.host}:${server.port}/health`)).status).toBe(200);
    await server.stop();
    await expect(store.state()).rejects.toMatchObject({ code: 'unavailable' });

    const again = await openStore(environment);
    const taken = await serve({ environment, store: again, log: () => undefined });
    const third = await createStore({ kind: 'memory' });
    const environmentTaken = { ...environment, port: taken.port };
    await expect(serve({ environment: environmentTaken, store: third })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(third.state()).rejects.toMatchObject({ code: 'unavailable' });
    await taken.stop();
  });
});
