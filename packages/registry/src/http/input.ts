/**
 * Reads what came in a URL as its schema says.
 *
 * A query string holds text only; which of it is a number, a flag or a list, the schema knows.
 *
 * @module
 */
import type { FieldError } from '@praman/schemas';
import type * as z from 'zod/mini';

import { RegistryProblem } from '../errors.ts';

type Kind = 'text' | 'number' | 'flag' | 'list';

/** What a field wants, beneath `optional` and `default`. */
function kindOf(schema: z.core.$ZodType): Kind {
  const { def } = schema._zod;
  if ('innerType' in def) return kindOf(def.innerType as z.core.$ZodType);
  if (def.type === 'number' || def.type === 'int') return 'number';
  if (def.type === 'boolean') return 'flag';
  return def.type === 'array' ? 'list' : 'text';
}

const flags: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Text that is no such value stays text, so that the schema refuses it by name. */
function valueOf(kind: Kind, given: readonly string[]): unknown {
  const [first = ''] = given;
  if (kind === 'list') return given.flatMap((text) => text.split(',')).filter((text) => text !== '');
  if (given.length > 1) return given;
  if (kind === 'number') return first.trim() === '' ? first : Number(first);
  if (kind === 'flag') return flags[first] ?? first;
  return first;
}

/** PostgreSQL stores neither half a surrogate pair nor a NUL. */
const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

function refuse(fieldErrors: readonly FieldError[]): never {
  throw new RegistryProblem('invalid-input', { fieldErrors });
}

/**
 * Reads parameters.
 *
 * @param given every value of every name, as `URLSearchParams` has them
 * @throws {@link RegistryProblem} `invalid-input` with `fieldErrors`, or `query-too-long` when only the text is too long.
 */
export function readInput<Schema extends z.ZodMiniObject>(
  schema: Schema,
  given: Readonly<Record<string, readonly string[]>>,
): z.output<Schema> {
  const wanted = Object.entries(schema.shape).filter(([name]) => given[name] !== undefined && given[name].length > 0);
  const unstorable = wanted.filter(([name]) => !given[name]?.every(isStorable));
  if (unstorable.length > 0) refuse(unstorable.map(([path]) => ({ path, code: 'not-text' })));
  const values = wanted.map(([name, field]) => [name, valueOf(kindOf(field), given[name] ?? [])] as const);
  const result = schema.safeParse(Object.fromEntries(values));
  if (result.success) return result.data;
  const { issues } = result.error;
  if (issues.every(({ path, code }) => path[0] === 'q' && code === 'too_big'))
    throw new RegistryProblem('query-too-long');
  return refuse(issues.map(({ path, code }) => ({ path: path.join('.'), code: code.replaceAll('_', '-') })));
}
