/** An end to waiting. @module */
import type { MiddlewareHandler } from 'hono';

import { RegistryProblem } from '../errors.ts';
import type { Variables } from './variables.ts';

/**
 * Answers `timeout` when a request takes longer.
 *
 * The store ends its statement by itself; this is for everything else, such as a queue before it.
 */
export function endInTime(milliseconds: number): MiddlewareHandler<Variables> {
  return async (_context, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new RegistryProblem('timeout')), milliseconds);
    });
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
