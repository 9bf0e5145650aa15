import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { clientAddress, tokenBucket } from './rate-limit.ts';

describe('a token bucket', () => {
  it('lets a burst through, then makes the client wait as long as a token takes', () => {
    let now = 0;
    const bucket = tokenBucket({ perMinute: 3, now: () => now });
    expect([1, 2, 3].map(() => bucket.take('a'))).toEqual([0, 0, 0]);
    expect(bucket.take('a')).toBe(20);
    expect(bucket.take('b')).toBe(0);
    now += 19_000;
    expect(bucket.take('a')).toBe(1);
    now += 1000;
    expect(bucket.take('a')).toBe(0);
    expect(bucket.take('a')).toBe(20);
  });

  it('forgets the longest unused client first when there are too many', () => {
    const bucket = tokenBucket({ perMinute: 1, now: () => 0 });
    void bucket.take('first');
    for (let n = 0; n < 9_999; n++) void bucket.take(`client ${n}`);
    expect(bucket.take('first')).toBe(60);
    void bucket.take('one more');
    expect(bucket.take('client 0')).toBe(0);
    expect(bucket.take('first')).toBe(60);
  });
});

describe("a client's address", () => {
  const addressOf = async (trusted: number, forwarded?: string): Promise<string> => {
    const app = new Hono();
    app.get('/', (context) => context.text(clientAddress(context, trusted)));
    const socket = { incoming: { socket: { remoteAddress: '10.0.0.9' } } };
    return (
      await app.request('/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }, socket)
    ).text();
  };

  it('is that of the socket unless a proxy of ours stands before it', async () => {
    expect(await addressOf(0, '1.1.1.1')).toBe('10.0.0.9');
    expect(await addressOf(1)).toBe('10.0.0.9');
    expect(await addressOf(1, '6.6.6.6, 1.1.1.1')).toBe('1.1.1.1');
    expect(await addressOf(2, '6.6.6.6, 1.1.1.1, 10.0.0.8')).toBe('1.1.1.1');
  });
});
