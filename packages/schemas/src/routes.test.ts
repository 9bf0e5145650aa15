import { ProblemCode, problems, routes, type Route } from '@praman/schemas';
import { describe, expect, it } from 'vitest';

const table: [string, Route][] = Object.entries(routes);

describe('the route table', () => {
  it('has no two routes for one address', () => {
    const addresses = table.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(table)('%s has a schema for every parameter of its path', (_, { path, params }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {})).toEqual(named);
  });

  it('gives every problem code a status and a title', () => {
    for (const code of ProblemCode.options) expect(problems[code].status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(problems).sort()).toEqual([...ProblemCode.options].sort());
  });
});
