/** The type of the application, and what travels with a request inside it. @module */
import type { ProblemCode } from '@praman/schemas';
import type { Hono } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';

export interface Variables {
  Variables: RequestIdVariables & {
    /** Code of the refusal, for the log. */
    code: ProblemCode | undefined;
    /** Template of the route that took the request, for the log. */
    route: string | undefined;
  };
}

/** An application to ask: `app.request('/v1/councils')`, or `app.fetch` for a server. */
export type App = Hono<Variables>;
