/**
 * Choosing the best of many without sorting them.
 *
 * @module
 */

const STEPS = 1024;

/**
 * The items with the highest scores, in no order: all above an edge, and of those on it as many as are needed.
 *
 * Scores are counted in steps, so that a hundred thousand items cost two passes.
 *
 * @param highest - Scores above this count as this.
 */
export function selectBest(items: readonly number[], scores: Float32Array, highest: number, wanted: number): number[] {
  const step = (item: number): number => {
    const at = ((scores[item] ?? 0) / highest) * (STEPS - 1);
    return at <= 0 ? 0 : at >= STEPS ? STEPS - 1 : Math.floor(at);
  };
  const counts = new Int32Array(STEPS);
  for (const item of items) {
    const at = step(item);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let edge = STEPS - 1;
  let above = 0;
  while (edge > 0 && above + (counts[edge] ?? 0) < wanted) above += counts[edge--] ?? 0;
  let room = wanted - above;
  return items.filter((item) => {
    const at = step(item);
    return at > edge || (at === edge && room-- > 0);
  });
}
