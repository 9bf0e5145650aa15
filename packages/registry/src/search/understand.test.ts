import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { understand } from './understand.ts';

describe('what a text is taken for', () => {
  it.each([
    ['Sunita Sharma', 'name'],
    ['राम', 'name'],
    ['DMC/R/24970', 'registration-number'],
    ['२७७७६', 'registration-number'],
    ['71-1234-5678-9012', 'hpr-number'],
    ['71 1234 5678 9012', 'hpr-number'],
    ['   ', 'nothing'],
    ['😀 --', 'nothing'],
    [undefined, 'nothing'],
  ])('%s: %s', (text, kind) => {
    expect(understand(text).kind).toBe(kind);
  });

  it('takes words before a number for a council when they name one', () => {
    expect(understand('Delhi Medical Council 24970')).toEqual({
      kind: 'registration-number',
      keys: ['DELHIMEDICALCOUNCIL24970', '24970', '~24970'],
      councils: ['DL-MEDICAL'],
    });
    expect(understand('Sharma 24970')).toEqual({ kind: 'registration-number', keys: ['SHARMA24970'] });
  });

  it('understands anything without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(['nothing', 'name', 'registration-number', 'hpr-number']).toContain(understand(text).kind);
      }),
    );
  });
});
