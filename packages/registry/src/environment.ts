/**
 * Settings, read once from the environment. Pure: `serve.ts` hands the variables in.
 *
 * @module
 */
import * as z from 'zod/mini';

import { StartError } from './errors.ts';
import type { Site } from './http/sites.ts';
import type { StoreOptions } from './store/connection.ts';

/** The settings of a server. The README has the table of variables. */
export interface Environment {
  /** @default 8787 */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly host: string;
  readonly store: StoreOptions;
  /** @default ['*'] */
  readonly origins: readonly string[];
  /** Requests a minute from one address; 0 for no limit. @default 300 */
  readonly rateLimit: number;
  /** @default 0 */
  readonly trustedProxies: number;
  /** @default random for each process */
  readonly cursorKey: string | undefined;
  /** @default none */
  readonly sites: readonly Site[];
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const whole = (min: number, max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
    z.int().check(z.minimum(min), z.maximum(max)),
  );

const Variables = z.object({
  PRAMAN_PORT: z._default(whole(0, 65_535), 8787),
  PRAMAN_HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//))),
  PRAMAN_CONNECTIONS: z._default(whole(1, 1000), 10),
  PRAMAN_STORE: z._default(z.string().check(z.minLength(1)), '.praman/registry'),
  PRAMAN_STATEMENT_TIMEOUT: z._default(whole(1, 600_000), 5000),
  PRAMAN_ORIGINS: z.optional(z.string()),
  PRAMAN_RATE_LIMIT: z._default(whole(0, 1_000_000), 300),
  PRAMAN_TRUSTED_PROXIES: z._default(whole(0, 10), 0),
  PRAMAN_CURSOR_KEY: z.optional(z.string().check(z.minLength(32))),
  PRAMAN_SITES: z.optional(z.string().check(z.regex(/^\s*(\/([\w-]+\/)*=[^,]+\s*(,\s*|$))*$/))),
});

/**
 * Reads the settings.
 *
 * @throws {@link StartError} `environment-invalid`, naming the variables but not what they hold.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  // an empty variable is how compose files and shells leave one out
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = Variables.safeParse(given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new StartError('environment-invalid', `These variables are not as they should be: ${names}`);
  }
  const { data } = result;
  const statementTimeout = data.PRAMAN_STATEMENT_TIMEOUT;
  return {
    port: data.PRAMAN_PORT,
    host: data.PRAMAN_HOST,
    store:
      data.DATABASE_URL === undefined
        ? { kind: 'folder', folder: data.PRAMAN_STORE, statementTimeout }
        : {
            kind: 'postgres',
            connectionString: data.DATABASE_URL,
            connections: data.PRAMAN_CONNECTIONS,
            statementTimeout,
          },
    origins: data.PRAMAN_ORIGINS === undefined ? ['*'] : list(data.PRAMAN_ORIGINS),
    rateLimit: data.PRAMAN_RATE_LIMIT,
    trustedProxies: data.PRAMAN_TRUSTED_PROXIES,
    cursorKey: data.PRAMAN_CURSOR_KEY,
    sites: list(data.PRAMAN_SITES).map((pair) => {
      const at = pair.indexOf('=');
      return { path: pair.slice(0, at), directory: pair.slice(at + 1) };
    }),
  };
}
