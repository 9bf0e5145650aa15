/**
 * Writes `packages/schemas/src/wire/generated.ts` from the route table.
 *
 * A construct that the shapes cannot say is an error here, never a field that goes unchecked.
 */
import { Problem, routes } from '@praman/schemas';
import { toJSONSchema } from 'zod';

interface Json {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Json>>;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly anyOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

/** Shapes that occur more than once get a name, by their text: two equal shapes are one. */
const counts = new Map<string, number>();
const names = new Map<string, string>();

const letters: Readonly<Record<string, string>> = { date: '"d"', 'date-time': '"t"', uri: '"w"' };

function shapeOf(json: Json, defs: Readonly<Record<string, Json>>): string {
  if (json.$ref) return shapeOf(defs[json.$ref.replace('#/$defs/', '')] ?? fail(json), defs);
  if (json.const !== undefined) return counted(JSON.stringify(['=', json.const]));
  if (json.enum) return counted(JSON.stringify(['=', ...json.enum]));
  if (json.anyOf) return `["|",${json.anyOf.map((each) => shapeOf(each, defs)).join(',')}]`;
  if (typeof json.type === 'object')
    return `["|",${json.type.map((type) => shapeOf({ ...json, type }, defs)).join(',')}]`;
  switch (json.type) {
    case 'string':
      return (json.format && letters[json.format]) || (json.pattern ? JSON.stringify(['/', json.pattern]) : '"s"');
    case 'number':
      return '"n"';
    case 'integer':
      return '"i"';
    case 'boolean':
      return '"b"';
    case 'null':
      return '"z"';
    case 'array':
      return `["*",${shapeOf(json.items ?? fail(json), defs)}]`;
    case 'object': {
      const fields = Object.entries(json.properties ?? fail(json)).map(
        ([name, field]) =>
          `${JSON.stringify(json.required?.includes(name) ? name : `${name}?`)}:${shapeOf(field, defs)}`,
      );
      return counted(`{${fields.join(',')}}`);
    }
    default:
      return fail(json);
  }
}

function counted(text: string): string {
  counts.set(text, (counts.get(text) ?? 0) + 1);
  if (!names.has(text)) names.set(text, `shape${names.size + 1}`);
  return names.get(text)!;
}

function fail(json: Json): never {
  throw new Error(`No shape can say this: ${JSON.stringify(json)}`);
}

function shape(schema: (typeof routes)[keyof typeof routes]['answer'] | typeof Problem): string {
  const json = toJSONSchema(schema, { io: 'output', reused: 'ref' }) as Json;
  return shapeOf(json, json.$defs ?? {});
}

/** The text of the generated file. */
export function wire(): string {
  const table = Object.entries(routes).map(
    ([name, { method, path, answer }]) => `${name}:{method:'${method}',path:'${path}',answer:${shape(answer)}}`,
  );
  const problem = shape(Problem);
  const shapes = [...names].map(([text, name]) => `const ${name} = ${text} as const;`);
  return `/**
 * Generated from the route table. Do not edit: run \`pnpm generate\`.
 *
 * @module
 */
import type { RouteName } from '../routes.ts';
import type { Shape } from './shape.ts';

${shapes.join('\n')}

/** Shape of every refusal. */
export const problemShape: Shape = ${problem};

/** Method, path and answer of every route. */
export const wireRoutes: Readonly<Record<RouteName, { readonly method: 'GET'; readonly path: string; readonly answer: Shape }>> = {
${table.join(',\n')}
};
`;
}
