/**
 * One line in the log for each request.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono';

import type { Log } from '../ports.ts';
import type { Variables } from './variables.ts';

/** Templates and figures only: queries, names, identifiers and addresses have no place in {@link Log}. */
export function observe(log: Log): MiddlewareHandler<Variables> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { status } = context.res;
    const code = context.get('code');
    log({
      level: status >= 500 ? 'error' : 'info',
      requestId: context.get('requestId'),
      method: context.req.method,
      route: context.get('route') ?? 'unknown',
      status,
      duration: Math.round((performance.now() - start) * 10) / 10,
      ...(code && { code }),
    });
  };
}
