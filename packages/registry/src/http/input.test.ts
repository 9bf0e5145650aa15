import { ProfessionalQuery, SuggestionQuery } from '@praman/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RegistryProblem } from '../errors.ts';
import { readInput } from './input.ts';

const refusal = (given: Record<string, string[]>): RegistryProblem => {
  try {
    readInput(ProfessionalQuery, given);
  } catch (error) {
    if (error instanceof RegistryProblem) return error;
  }
  throw new Error('should have been refused');
};

describe('reading a query string', () => {
  it('makes numbers, flags and lists of what the schema wants', () => {
    expect(
      readInput(ProfessionalQuery, {
        q: ['12'],
        limit: ['5'],
        facets: ['true'],
        teleconsult: ['false'],
        status: ['active,removed', 'suspended'],
      }),
    ).toEqual({
      q: '12',
      limit: 5,
      facets: true,
      teleconsult: false,
      status: ['active', 'removed', 'suspended'],
    });
  });

  it('drops what nobody asked for', () => {
    expect(readInput(SuggestionQuery, { q: ['su'], utm_source: ['mail'], __proto__: ['x'] })).toEqual({ q: 'su' });
  });

  it.each([
    [{ limit: ['five'] }, 'limit'],
    [{ limit: [''] }, 'limit'],
    [{ limit: ['1e3'] }, 'limit'],
    [{ facets: ['yes'] }, 'facets'],
    [{ q: ['a', 'b'] }, 'q'],
    [{ status: ['active,fine'] }, 'status.1'],
    [{ district: ['x'.repeat(65)] }, 'district'],
    [{ q: ['a\0b'] }, 'q'],
    [{ q: ['\uD800'] }, 'q'],
  ])('refuses %j by name', (given, path) => {
    expect(refusal(given)).toMatchObject({ code: 'invalid-input', fieldErrors: [{ path }] });
  });

  it('tells a text that is too long from other mistakes', () => {
    expect(refusal({ q: ['x'.repeat(101)] }).code).toBe('query-too-long');
    expect(refusal({ q: ['x'.repeat(101)], limit: ['0'] }).code).toBe('invalid-input');
  });

  it('reads or refuses anything, and fails at nothing', () => {
    const value = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 });
    const names = fc.constantFrom(...Object.keys(ProfessionalQuery.shape), 'other', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(names, value), (given) => {
        try {
          readInput(ProfessionalQuery, given);
        } catch (error) {
          expect(error).toBeInstanceOf(RegistryProblem);
        }
      }),
    );
  });
});
