/**
 * JSON Schema of everything that `@praman/schemas` names.
 *
 * @module
 */
import * as schemas from '@praman/schemas';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Json = Readonly<Record<string, unknown>>;

/** Held by servers only; nobody outside ever sends or gets one. */
const inside = new Set(['ProfessionalRecord']);

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value;

const named = z.registry<{ readonly id: string }>();
for (const [id, value] of Object.entries(schemas)) if (isSchema(value) && !inside.has(id)) named.add(value, { id });

const link = (id: string): string => `#/components/schemas/${id}`;

/** OpenAPI keeps its schemas in one place, so each loses what marks a document of its own. */
function bare(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}

/** All named schemas, referring to one another. */
export function namedSchemas(): Json {
  const { schemas: written } = z.toJSONSchema(named, { uri: link });
  return Object.fromEntries(Object.entries(written).map(([id, schema]) => [id, bare(schema)]));
}

/** One schema: a reference when it has a name. */
export function jsonSchemaOf(schema: Schema): Readonly<Record<string, unknown>> {
  const id = named.get(schema)?.id;
  return id === undefined ? bare(z.toJSONSchema(schema)) : { $ref: link(id) };
}
