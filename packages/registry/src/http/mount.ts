/**
 * Hangs an operation of the route table into the application.
 *
 * @module
 */
import { routes } from '@praman/schemas';
import type { Route, RouteAnswer, RouteName, Routes } from '@praman/schemas';
import type { Hono } from 'hono';
import type * as z from 'zod/mini';

import { readInput } from './input.ts';
import type { Variables } from './variables.ts';

type Read<Name extends RouteName, Key extends string> =
  Routes[Name] extends Record<Key, infer Schema extends z.ZodMiniType> ? z.output<Schema> : undefined;

/** Answers one operation. What it returns is cut to the answer's schema before it leaves. */
export type Handler<Name extends RouteName> = (input: {
  readonly params: Read<Name, 'params'>;
  readonly query: Read<Name, 'query'>;
}) => Promise<RouteAnswer<Name>> | RouteAnswer<Name>;

/** `/v1/professionals/{id}` as the router writes it. */
const pathOf = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1');

/** Mounts `handler` under the path of the table, reading and writing as the table says. */
export function mount<Name extends RouteName>(app: Hono<Variables>, name: Name, handler: Handler<Name>): void {
  const route: Route = routes[name];
  app.get(pathOf(route), async (context) => {
    context.set('route', route.path);
    const given: Readonly<Record<string, string>> = context.req.param();
    const params = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, [value]]));
    const input = {
      params: route.params && readInput(route.params, params),
      query: route.query && readInput(route.query, context.req.queries()),
    };
    // the table ties each name to its schemas; within this one function the tie is lost on the compiler
    const answer = await handler(input as Parameters<Handler<Name>>[0]);
    context.header('cache-control', route.maxAge > 0 ? `public, max-age=${route.maxAge}` : 'no-cache');
    return context.json(route.answer.parse(answer) as object);
  });
}
