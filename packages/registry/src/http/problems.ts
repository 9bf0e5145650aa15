/**
 * Every refusal as RFC 9457: one shape, one place.
 *
 * @module
 */
import { problems } from '@praman/schemas';
import type { Problem } from '@praman/schemas';
import type { Context } from 'hono';

import type { RegistryProblem } from '../errors.ts';
import type { Variables } from './variables.ts';

/** Writes the answer. It repeats nothing that was asked. */
export function answerProblem(context: Context<Variables>, problem: RegistryProblem): Response {
  const { code, fieldErrors, retryAfter } = problem;
  const { status, title } = problems[code];
  const body: Problem = {
    // RFC 9457 section 4.2.1: without a page of its own, a problem's type is `about:blank`
    type: 'about:blank',
    title,
    status,
    code,
    requestId: context.get('requestId'),
    ...(fieldErrors && { fieldErrors: [...fieldErrors] }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  context.set('code', code);
  context.header('cache-control', 'no-store');
  if (retryAfter !== undefined) context.header('retry-after', String(retryAfter));
  return context.body(JSON.stringify(body), status as 400, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}
