/**
 * The route table as a browser needs it: method, path and the shape of the answer, without a schema library.
 *
 * @module @praman/schemas/wire
 */
export { problemShape, wireRoutes } from './generated.ts';
export { check } from './shape.ts';
export type { Checked, Shape } from './shape.ts';
