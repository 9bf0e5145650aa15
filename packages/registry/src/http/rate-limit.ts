/**
 * How often one address may ask.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Context } from 'hono';

import { RegistryProblem } from '../errors.ts';
import type { RateLimit } from '../ports.ts';
import type { Variables } from './variables.ts';

/** Buckets that are remembered; the longest unused go first. */
const maxClients = 10_000;

export interface TokenBucketOptions {
  /** Requests a minute, in the long run; as many may come at once. */
  readonly perMinute: number;
  /** Milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** A token bucket for each client, in the memory of this process. Copies behind a balancer each count for themselves. */
export function tokenBucket({ perMinute, now = Date.now }: TokenBucketOptions): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(client) {
      const at = now();
      const before = buckets.get(client) ?? { tokens: perMinute, at };
      const tokens = Math.min(perMinute, before.tokens + ((at - before.at) / 60_000) * perMinute);
      // taken out and put in again, the map keeps the longest unused in front
      buckets.delete(client);
      buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
      const [oldest] = buckets.keys();
      if (buckets.size > maxClients && oldest !== undefined) buckets.delete(oldest);
      // to the millisecond first, or a fraction of one becomes a second
      return tokens >= 1 ? 0 : Math.ceil(Math.round(((1 - tokens) / perMinute) * 60_000) / 1000);
    },
  };
}

/**
 * The address a request comes from.
 *
 * @param trustedProxies how many proxies of our own stand before this server; each has added one entry to
 *   `x-forwarded-for`, and anything before those is the caller's invention.
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const claimed = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  const bindings = context.env as
    { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  return claimed || (bindings?.incoming?.socket?.remoteAddress ?? 'unknown');
}

/** @throws {@link RegistryProblem} `rate-limited` */
export function limitRate(limit: RateLimit, trustedProxies: number): MiddlewareHandler<Variables> {
  return async (context, next) => {
    const retryAfter = await limit.take(clientAddress(context, trustedProxies));
    if (retryAfter > 0) throw new RegistryProblem('rate-limited', { retryAfter });
    await next();
  };
}
