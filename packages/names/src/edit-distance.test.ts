import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { soundSimilarity } from './edit-distance.ts';
import { soundsOf } from './sounds.ts';

const alike = (a: string, b: string): number => soundSimilarity(soundsOf(a), soundsOf(b));

describe('soundSimilarity', () => {
  it('charges little for what Latin spellings do at will', () => {
    for (const [a, b] of [
      ['vikas', 'wikas'],
      ['suneeta', 'sunita'],
      ['sunitha', 'sunita'],
      ['pooja', 'puja'],
      ['zakir', 'jakir'],
      ['farid', 'phareed'],
      ['laxmi', 'lakshmi'],
      ['siddharth', 'sidharth'],
      ['jai', 'jay'],
    ] as const) {
      expect(alike(a, b), `${a} ${b}`).toBeGreaterThan(0.9);
    }
  });

  it('charges much for what parts names', () => {
    for (const [a, b] of [
      ['ramesh', 'rakesh'],
      ['surendra', 'narendra'],
      ['gurpreet', 'harpreet'],
      ['ram', 'raj'],
      ['amit', 'anit'],
      ['sita', 'gita'],
    ] as const) {
      expect(alike(a, b), `${a} ${b}`).toBeLessThan(0.74);
    }
  });

  it('takes a diphthong for its two letters', () => {
    expect(alike('विजय', 'Vijai')).toBeGreaterThan(0.9);
    expect(alike('मायरा', 'Maira')).toBeGreaterThan(0.9);
  });

  it('forgives a schwa, and a word of any length', () => {
    expect(alike('कृष्ण', 'Krishna')).toBeGreaterThan(0.97);
    expect(alike('राम', 'Ram')).toBeGreaterThan(0.95);
    expect(soundSimilarity('k'.repeat(500), 'k'.repeat(499))).toBeGreaterThan(0.9);
  });

  it('is symmetric and within bounds', () => {
    const sounds = fc.string({
      unit: fc.constantFrom(...Array.from('aAiIuUeEoOw@&567kKgGcCjJtTdDpPbBmnMyrlLvSshfzXQ123')),
    });
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        const value = soundSimilarity(a, b);
        expect(soundSimilarity(b, a)).toBeCloseTo(value, 9);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
