/**
 * Words for developers, fetched only when there is something to say.
 *
 * A function of a module, because TypeScript 6 does not rewrite the extension of an `import()` inside a class with
 * decorators.
 *
 * @module
 */
export const bringWarnings = () => import('./warn.ts');
