/**
 * Turns the route table into an OpenAPI 3.1 document. Pure.
 *
 * @module
 */
import { problems, routes } from '@praman/schemas';
import type { ProblemCode, Route } from '@praman/schemas';

import { jsonSchemaOf, namedSchemas } from './json-schemas.ts';

/** Any value that JSON can write. */
type Json = Readonly<Record<string, unknown>>;

const headers = {
  'x-request-id': {
    description: 'Names the request, for support. A well-formed one that was sent is kept.',
    schema: { type: 'string' },
  },
};

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function parameters(route: Route): Json[] {
  const of = (place: 'path' | 'query', schema: Route['query']): Json[] =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => {
      const { type, description, ...rest } = jsonSchemaOf(field);
      return {
        name,
        in: place,
        required: place === 'path' || !schema?._zod.def.shape[name]?._zod.optin,
        ...(description !== undefined && { description }),
        // a list is written once with commas, or repeated
        ...(type === 'array' && { style: 'form', explode: false }),
        schema: { type, ...rest },
      };
    });
  return [...of('path', route.params), ...of('query', route.query)];
}

/** Refusals by status: several codes may share one. */
function refusals(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => problems[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => problems[code].status === status)
          .map((code) => `\`${code}\`: ${problems[code].title}`)
          .join('\n\n'),
        headers,
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}

function operation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    parameters: parameters(route),
    responses: {
      200: { description: 'OK', headers, content: { 'application/json': { schema: jsonSchemaOf(route.answer) } } },
      ...refusals(route.problems),
    },
  };
}

/** The whole document. */
export function describeApi(): Json {
  const all: [string, Route][] = Object.entries(routes);
  const paths = [...new Set(all.map(([, { path }]) => path))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Praman registry',
      version: '1',
      description:
        'Who a health professional is, and whether they may practise today. Everything here is public and read-only.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(all.map(([, { tag }]) => tag))].map((name) => ({ name })),
    security: [],
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(
          all
            .filter(([, route]) => route.path === path)
            .map(([name, route]) => [route.method.toLowerCase(), operation(name, route)]),
        ),
      ]),
    ),
    components: { schemas: namedSchemas() },
  };
}
