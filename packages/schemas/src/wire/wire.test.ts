import { Problem, routes, type RouteName } from '@praman/schemas';
import { check, problemShape, wireRoutes, type Shape } from '@praman/schemas/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Values that a shape takes. */
function valid(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape) {
    case 's':
      // identifiers are the only strings with a shortest and a longest length
      return fc.string({ minLength: 1, maxLength: 40 });
    case 'n':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'i':
      return fc.maxSafeInteger();
    case 'b':
      return fc.boolean();
    case 'z':
      return fc.constant(null);
    case 'd':
      return fc.constant('2026-03-09');
    case 't':
      return fc.constant('2026-03-09T10:00:00Z');
    case 'w':
      return fc.constantFrom('https://example.org', 'https://example.org/order?no=1');
  }
  if (shape instanceof Array) {
    const [kind, ...rest] = shape as readonly [string, ...unknown[]];
    if (kind === '=') return fc.constantFrom(...rest);
    if (kind === '/') return fc.stringMatching(new RegExp(rest[0] as string));
    if (kind === '*') return fc.array(valid(rest[0] as Shape), { maxLength: 3 });
    return fc.oneof(...rest.map((each) => valid(each as Shape)));
  }
  const fields = Object.entries(shape as Record<string, Shape>);
  const required = fields.filter(([key]) => !key.endsWith('?')).map(([key]) => key);
  return fc.record(Object.fromEntries(fields.map(([key, field]) => [key.replace('?', ''), valid(field)])), {
    requiredKeys: required,
  });
}

/** Puts junk somewhere into a value. */
function spoilt(value: unknown, junk: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || at === 0) return junk;
  const keys = Object.keys(value);
  const key = keys[at % keys.length];
  if (key === undefined) return junk;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...(value as unknown[])] as never) : { ...value };
  if (junk === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = spoilt(copy[key], junk, Math.floor(at / keys.length));
  return copy;
}

const shapes: [string, Shape, { safeParse(value: unknown): { success: boolean; data?: unknown } }][] = [
  ...(Object.keys(routes) as RouteName[]).map((name): (typeof shapes)[number] => [
    name,
    wireRoutes[name].answer,
    routes[name].answer,
  ]),
  ['a problem', problemShape, Problem],
];

describe('the shapes that a browser carries', () => {
  it('name the method and path of every route', () => {
    for (const name of Object.keys(routes) as RouteName[]) {
      expect(wireRoutes[name]).toMatchObject({ method: routes[name].method, path: routes[name].path });
    }
  });

  it.each(shapes)('let through what the schema of %s lets through, and nothing else', (_, shape, schema) => {
    fc.assert(
      fc.property(
        valid(shape),
        fc.option(fc.oneof(fc.constantFrom(undefined, null, 0, 1.5, '', 'javascript:alert(1)', [], {}, true, NaN)), {
          nil: 'left alone',
        }),
        fc.nat(500),
        (value, junk, at) => {
          const tried = junk === 'left alone' ? value : spoilt(value, junk, at);
          const parsed = schema.safeParse(tried);
          const { paths, value: kept } = check(shape, tried);
          // an empty identifier and a professional without any name are refused by the server alone
          const text = JSON.stringify([tried]);
          if (text.includes('""') || text.includes('"names":{}')) return;
          expect({ ok: paths.length === 0, tried }).toEqual({ ok: parsed.success, tried });
          if (parsed.success) expect(kept).toEqual(parsed.data);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuse an address that is not https', () => {
    expect(check('w', 'javascript:alert(1)').paths).toEqual(['']);
    expect(check('w', 'http://example.org').paths).toEqual(['']);
  });

  it('say where something is wrong, and never what it was', () => {
    const { paths } = check(wireRoutes.listCouncils.answer, { items: [{ code: 1, secret: 'x' }] });
    expect(paths).toContain('items.0.code');
    expect(paths.join()).not.toContain('x');
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void check(wireRoutes.searchProfessionals.answer, anything)));
  });
});
