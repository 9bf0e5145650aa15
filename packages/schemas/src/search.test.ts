import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countLetters } from './index.ts';

describe('counting letters', () => {
  it.each([
    ['राम', 3],
    ['अली', 3],
    ['ram', 3],
    ['رام', 3],
    ['S. K. Rao', 5],
    ['HN 12', 4],
    ['१२३', 3],
    ['ab', 2],
    ['अ', 1],
    ['श्री', 4],
    ['क्\u200Dष', 3],
    ['😀😀😀', 0],
    ['❤\uFE0F❤\uFE0F❤\uFE0F', 0],
    ['-.,\u202E\u200B ', 0],
  ])('%s has %i', (text, letters) => {
    expect(countLetters(text)).toBe(letters);
  });

  it('is the same for equal Unicode sequences, and no more than there are characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(countLetters(text.normalize('NFD'))).toBe(countLetters(text.normalize('NFC')));
        expect(countLetters(text)).toBeLessThanOrEqual(Array.from(text.normalize('NFC')).length);
      }),
    );
  });
});
