import { canonicalNumber, registrationNumberPattern } from '@praman/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('canonicalNumber', () => {
  it.each([
    ['DMC/R/24970', 'DMCR24970'],
    ['dmc r 24970', 'DMCR24970'],
    ['G-27776', 'G27776'],
    ['２４９７０', '24970'],
    ['007', '007'],
  ])('reads %s as %s', (printed, canonical) => expect(canonicalNumber(printed)).toBe(canonical));

  it('leaves its own answer as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = canonicalNumber(text);
        expect(canonicalNumber(once)).toBe(once);
      }),
    );
  });
});

describe('registrationNumberPattern', () => {
  it.each(['DMC/R/24970', 'TSMC/FMR/15376', 'A-10482', 'HN 012345', '2011/05/1234', 'राज/1234'])('takes %s', (number) =>
    expect(registrationNumberPattern.test(number)).toBe(true),
  );

  it.each(['', ' 12', "1' OR 1=1 --", '1;2', 'x'.repeat(31)])('refuses %s', (number) =>
    expect(registrationNumberPattern.test(number)).toBe(false),
  );
});
