import { describe, expect, it } from 'vitest';

import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      port: 8787,
      host: '127.0.0.1',
      store: { kind: 'folder', folder: '.praman/registry', statementTimeout: 5000 },
      origins: ['*'],
      rateLimit: 300,
      trustedProxies: 0,
      cursorKey: undefined,
      sites: [],
    });
  });

  it('takes an empty variable for a missing one', () => {
    expect(readEnvironment({ PRAMAN_PORT: '', DATABASE_URL: '' })).toEqual(readEnvironment({}));
  });

  it('reads what is set', () => {
    const environment = readEnvironment({
      PRAMAN_PORT: '80',
      PRAMAN_HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://someone@db/register',
      PRAMAN_ORIGINS: 'https://a.example, https://b.example',
      PRAMAN_SITES: '/examples/=examples/dist, /praman/=packages/elements/cdn',
      PRAMAN_RATE_LIMIT: '0',
    });
    expect(environment).toMatchObject({
      port: 80,
      store: { kind: 'postgres', connectionString: 'postgres://someone@db/register', connections: 10 },
      origins: ['https://a.example', 'https://b.example'],
      rateLimit: 0,
      sites: [
        { path: '/examples/', directory: 'examples/dist' },
        { path: '/praman/', directory: 'packages/elements/cdn' },
      ],
    });
  });

  it.each([
    { PRAMAN_PORT: 'eighty' },
    { PRAMAN_PORT: '70000' },
    { DATABASE_URL: 'mysql://secret@db' },
    { PRAMAN_CURSOR_KEY: 'secret' },
    { PRAMAN_SITES: 'examples=secret' },
    { PRAMAN_RATE_LIMIT: '-1' },
  ])('names a variable that is wrong, but not what it holds: %j', (variables) => {
    const [name, value] = Object.entries(variables)[0] ?? ['', ''];
    expect(() => readEnvironment(variables)).toThrow(
      expect.objectContaining({ code: 'environment-invalid', message: expect.stringContaining(name) }),
    );
    expect(() => readEnvironment(variables)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(value) }),
    );
  });
});
