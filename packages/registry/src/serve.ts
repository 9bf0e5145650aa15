/**
 * The one file that reads the environment and opens a socket.
 *
 * @module
 */
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';

import { createApp } from './app.ts';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { tokenBucket } from './http/rate-limit.ts';
import type { Log, ProfessionalStore } from './ports.ts';
import { createStore } from './store/create-store.ts';

/** Milliseconds that requests under way have to finish when the server stops. */
const stopPatience = 5000;

/** Opens the register that the environment names. */
export const openStore = (environment: Environment = readEnvironment(process.env)): Promise<ProfessionalStore> =>
  createStore(environment.store);

/** One JSON object a line. */
const logToStandardOutput: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** A server that stands. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** Takes no more requests, finishes those under way, and closes the store. */
  stop(): Promise<void>;
}

/** What a server is started with. */
export interface ServeOptions {
  /** @default read from the environment of the process */
  readonly environment?: Environment;
  /** @default one JSON object a line to the standard output */
  readonly log?: Log;
  /** A register that is open already; it becomes the server's, to be closed with it. @default the environment's is opened */
  readonly store?: ProfessionalStore;
}

/**
 * Opens the store, listens, and stops in an orderly way on SIGINT and SIGTERM.
 *
 * @throws {@link StartError} when it cannot start; nothing is left open then, not even a store that was handed in.
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { environment = readEnvironment(process.env), log = logToStandardOutput } = options;
  const { host, rateLimit, origins, trustedProxies, cursorKey, sites } = environment;
  const store = options.store ?? (await openStore(environment));
  const app = createApp({
    store,
    log,
    origins,
    trustedProxies,
    sites,
    ...(rateLimit > 0 && { rateLimit: tokenBucket({ perMinute: rateLimit }) }),
    ...(cursorKey !== undefined && { cursorKey }),
  });
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const opening = listen({ fetch: app.fetch, hostname: host, port: environment.port }, () => resolve(opening));
    opening.once('error', (error: Error) => void store.close().finally(() => reject(error)));
  });

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), stopPatience);
      await closed;
      clearTimeout(timer);
      await store.close();
    })();
    return stopping;
  };
  const onSignal = (): void => void stop();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);

  return { host, port: (server.address() as AddressInfo).port, stop };
}
