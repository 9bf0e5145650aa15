/**
 * The application: everything it needs is handed in, so that it runs on a socket, in a test, or inside another server.
 *
 * @module
 */
import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';

import { asProblem, RegistryProblem } from './errors.ts';
import { observe } from './http/observe.ts';
import { answerProblem } from './http/problems.ts';
import { limitRate } from './http/rate-limit.ts';
import { withoutScripts } from './http/security.ts';
import { mountSite } from './http/sites.ts';
import type { Site } from './http/sites.ts';
import { endInTime } from './http/timeout.ts';
import type { App, Variables } from './http/variables.ts';
import type { Log, ProfessionalStore, RateLimit } from './ports.ts';
import { mountCapabilities } from './routes/capabilities.ts';
import { mountCouncils } from './routes/councils.ts';
import { mountHealth } from './routes/health.ts';
import { mountOpenApi } from './routes/openapi.ts';
import { mountPlaces } from './routes/places.ts';
import { mountProfessionals } from './routes/professionals.ts';
import { mountProfessions } from './routes/professions.ts';
import { mountReference } from './routes/reference.ts';
import { mountSearchPage } from './routes/search-page.ts';
import { mountSpecialities } from './routes/specialities.ts';
import { mountStyles } from './routes/styles.ts';
import { mountSuggestions } from './routes/suggestions.ts';

/** What the application is made of. */
export interface Ports {
  readonly store: ProfessionalStore;
  /** @default nothing is logged */
  readonly log?: Log;
  /** Origins whose pages may read answers; `*` for all, since everything answered is public. @default ['*'] */
  readonly origins?: readonly string[];
  /** @default no limit */
  readonly rateLimit?: RateLimit;
  /** Proxies of our own before this server, for telling a caller's address. @default 0 */
  readonly trustedProxies?: number;
  /** Signs page tokens; copies of one server must share it. @default random, so that tokens end with the process */
  readonly cursorKey?: string | Buffer;
  /** Milliseconds after which a request is given up. @default 10000 */
  readonly timeout?: number;
  /** Folders served beside the data. @default none */
  readonly sites?: readonly Site[];
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/**
 * Builds the application.
 *
 * @example
 * ```ts
 * const app = createApp({ store: await createStore({ kind: 'memory' }) });
 * const answer = await app.request('/v1/professionals?q=sunita');
 * ```
 */
export function createApp(ports: Ports): App {
  const { store, origins = ['*'], now = Date.now } = ports;
  const search = { store, now, cursorKey: ports.cursorKey ?? randomBytes(32) };
  const app = new Hono<Variables>();

  app.use(requestId({ limitLength: 64 }));
  if (ports.log) app.use(observe(ports.log));
  for (const site of ports.sites ?? []) mountSite(app, site);

  app.use(withoutScripts);
  app.use(
    cors({
      origin: origins.includes('*') ? '*' : [...origins],
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
      maxAge: 3600,
    }),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        context.header('allow', methods.join(', '));
        return answerProblem(context, new RegistryProblem('method-not-allowed'));
      },
    }),
  );
  // hashed here and now: handing a few kilobytes to another thread takes longer than hashing them
  app.use(
    etag({
      generateDigest: (body) => Uint8Array.from(createHash('sha256').update(body).digest().subarray(0, 16)).buffer,
    }),
  );
  if (ports.rateLimit) {
    for (const path of ['/v1/*', '/search']) app.use(path, limitRate(ports.rateLimit, ports.trustedProxies ?? 0));
  }
  app.use(endInTime(ports.timeout ?? 10_000));

  mountSuggestions(app, store);
  mountProfessionals(app, search);
  mountCouncils(app);
  mountProfessions(app);
  mountSpecialities(app);
  mountPlaces(app);
  mountCapabilities(app, store);
  mountHealth(app, store);
  mountOpenApi(app);
  mountReference(app);
  mountSearchPage(app, search);
  mountStyles(app);

  app.notFound((context) => answerProblem(context, new RegistryProblem('not-found')));
  app.onError((error, context) => answerProblem(context, asProblem(error)));
  return app;
}
