import { createClient } from '@praman/client';
import { describe, expect, it } from 'vitest';

describe('createClient', () => {
  it.each(['', 'not an address', 'ftp://example.org', 'javascript:alert(1)', 'https://user:secret@example.org'])(
    'refuses %j as a registry, without repeating it',
    (registry) => {
      const make = () => createClient({ registry });
      expect(make).toThrow(expect.objectContaining({ code: 'option-invalid', retryable: false }) as Error);
      expect(make).not.toThrow(/secret/);
    },
  );

  it.each([{ timeout: 0 }, { timeout: NaN }, { retry: -1 }, { retry: 1.5 }])('refuses %j', (options) => {
    expect(() => createClient({ registry: 'https://registry.example.in', ...options })).toThrow(
      expect.objectContaining({ code: 'option-invalid' }) as Error,
    );
  });
});
