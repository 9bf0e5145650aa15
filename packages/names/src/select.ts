/**
 * Choosing the best of many without sorting them.
 *
 * @module
 */

const STEPS = 1024;

/**
 * The items with the highest scores, in no order: all above an edge, and of those on it as many as are needed.
 *
 * Scores are counted in steps, so that a hundred thousand items cost one look at each score.
 *
 * @param highest - Scores above this count as this.
 * @param ties - Whether to keep all on the edge, even more than wanted. Default: false.
 */
export function selectBest(
  items: readonly number[],
  scores: Float32Array,
  highest: number,
  wanted: number,
  ties = false,
): readonly number[] {
  if (items.length <= wanted) return items;
  const steps = new Uint16Array(items.length);
  const counts = new Int32Array(STEPS);
  const scale = (STEPS - 1) / highest;
  items.forEach((item, at) => {
    const step = Math.max(0, Math.min(STEPS - 1, Math.floor((scores[item] ?? 0) * scale)));
    steps[at] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  });
  let edge = STEPS - 1;
  let above = 0;
  while (edge > 0 && above + (counts[edge] ?? 0) < wanted) above += counts[edge--] ?? 0;
  let room = ties ? items.length : wanted - above;
  return items.filter((_, at) => {
    const step = steps[at] ?? 0;
    return step > edge || (step === edge && room-- > 0);
  });
}
