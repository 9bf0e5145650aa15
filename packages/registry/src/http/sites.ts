/**
 * Serves folders of files beside the data: example sites, the bundle of the elements.
 *
 * @module
 */
import { resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

import { withOwnScripts } from './security.ts';
import type { Variables } from './variables.ts';

/** One folder and where it is served. */
export interface Site {
  /** Begins and ends with a slash: `/examples/`. */
  readonly path: string;
  readonly directory: string;
}

/** Serves a site with a strict policy. A folder's address ends with a slash, so that its links hold. */
export function mountSite(app: Hono<Variables>, { path, directory }: Site): void {
  const files = serveStatic({ root: resolve(directory), rewriteRequestPath: (asked) => asked.slice(path.length - 1) });
  app.use(`${path}*`, withOwnScripts, async (context, next) => {
    context.set('route', `${path}*`);
    const { pathname, search } = new URL(context.req.url);
    if (!pathname.endsWith('/') && !/\.[^/]+$/.test(pathname)) return context.redirect(`${pathname}/${search}`, 308);
    context.header('cache-control', 'no-cache');
    return files(context, next);
  });
}
