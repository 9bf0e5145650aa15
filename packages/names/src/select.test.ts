import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { selectBest } from './select.ts';

it('keeps the highest, and all ties where asked', () => {
  const scores = Float32Array.from([0.1, 0.9, 0.5, 0.9, 0.5]);
  expect(selectBest([0, 1, 2, 3, 4], scores, 1, 2)).toEqual([1, 3]);
  expect(selectBest([0, 1, 2, 3, 4], scores, 1, 3)).toEqual([1, 2, 3]);
  expect(selectBest([0, 1, 2, 3, 4], scores, 1, 3, true)).toEqual([1, 2, 3, 4]);
});

it('never leaves out a score a step above one it keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -1, max: 3, noNaN: true })), fc.nat({ max: 20 }), (list, wanted) => {
      const items = list.map((_, at) => at);
      const kept = new Set(selectBest(items, Float32Array.from(list), 2, wanted));
      expect(kept.size).toBe(Math.min(wanted, list.length));
      const least = Math.min(...[...kept].map((at) => list[at] ?? 0), 2);
      for (const at of items)
        if (!kept.has(at) && kept.size > 0)
          expect(Math.min(list[at] ?? 0, 2)).toBeLessThanOrEqual(Math.max(least, 0) + 2 / 1023);
    }),
  );
});
