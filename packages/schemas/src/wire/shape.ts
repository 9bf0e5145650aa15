/**
 * Checking an answer without carrying a schema library into the browser.
 *
 * The shapes themselves are generated from the route table (`generated.ts`), so nothing is said twice. Checked are:
 * the type of every field, that required ones are there, values of enumerations, patterns, and the form of dates and
 * web addresses. Lengths are left to the server, which checks with the full schemas before it sends.
 *
 * @module
 */

/**
 * A shape.
 *
 * - a letter: `s` string, `n` number, `i` integer, `b` boolean, `z` null, `d` day, `t` moment, `w` https address
 * - `['=', …]` one of these values, `['|', …]` one of these shapes, `['*', shape]` a list, `['/', pattern]` a string
 *   that matches
 * - an object: its fields; a name ending in `?` may be absent; fields not named are dropped
 */
export type Shape =
  | 's'
  | 'n'
  | 'i'
  | 'b'
  | 'z'
  | 'd'
  | 't'
  | 'w'
  | readonly ['=', ...(string | number)[]]
  | readonly ['|', ...Shape[]]
  | readonly ['*', Shape]
  | readonly ['/', string]
  | { readonly [name: string]: Shape };

/** What a check found: the value with unknown fields dropped, and the paths at which it is not as it should be. */
export interface Checked {
  readonly value: unknown;
  readonly paths: readonly string[];
}

const forms = {
  d: /^\d{4}-\d\d-\d\d$/,
  t: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/,
  w: /^https:\/\/[^\s/]+/,
};

/** Checks a value against a shape. Never throws. */
export function check(shape: Shape, value: unknown): Checked {
  const paths: string[] = [];
  return { value: visit(shape, value, '', paths), paths };
}

function visit(shape: Shape, value: unknown, path: string, paths: string[]): unknown {
  const wrong = (): null => {
    paths.push(path);
    return null;
  };
  if (typeof shape === 'string') return hasType(shape, value) ? value : wrong();
  if (!isList(shape)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong();
    const kept: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(shape)) {
      const name = key.replace('?', '');
      const found = (value as Record<string, unknown>)[name];
      if (found === undefined && name !== key) continue;
      kept[name] = visit(field, found, path ? `${path}.${name}` : name, paths);
    }
    return kept;
  }
  const [kind, ...rest] = shape;
  if (kind === '=') return (rest as unknown[]).includes(value) ? value : wrong();
  if (kind === '/')
    return typeof value === 'string' && new RegExp(rest[0] as string, 'u').test(value) ? value : wrong();
  if (kind === '*') {
    if (!Array.isArray(value)) return wrong();
    return value.map((item, index) => visit(rest[0] as Shape, item, `${path}.${index}`, paths));
  }
  for (const choice of rest as Shape[]) {
    const tried = check(choice, value);
    if (!tried.paths.length) return tried.value;
  }
  return wrong();
}

// `Array.isArray` does not narrow readonly arrays
const isList = (shape: Shape): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

function hasType(letter: Extract<Shape, string>, value: unknown): boolean {
  if (letter === 'z') return value === null;
  if (letter === 'b') return typeof value === 'boolean';
  if (letter === 'n') return Number.isFinite(value);
  if (letter === 'i') return Number.isSafeInteger(value);
  return typeof value === 'string' && (letter === 's' || forms[letter].test(value));
}
