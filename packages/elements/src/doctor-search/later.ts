/**
 * What the first drawing does not need, brought when it is.
 *
 * These stand apart from the class because TypeScript 6 does not rewrite the extension of an `import()` inside a class
 * with decorators.
 *
 * @module
 */
export const bringResults = () => import('./results-view.ts');
export const bringFilters = () => import('./filters.ts');
export const bringDetail = () => import('../professional-detail/professional-detail.define.ts');
