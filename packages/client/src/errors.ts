/**
 * Everything the client throws, in one file, each with a stable `code`.
 *
 * A call that its own `signal` aborted rejects with the signal's reason, as `fetch` does; that is not a failure and so
 * not in this family. A message names the route by its template, never the address, the query or the identifier.
 *
 * @module
 */
import type { Problem } from '@praman/schemas';

/** Codes are API: added in a minor release, removed only in a major one. */
export type ClientErrorCode = 'refused' | 'unreachable' | 'timed-out' | 'answer-invalid' | 'option-invalid';

/** Enough to find the call in a log. */
export interface CalledRoute {
  readonly method: string;
  /** Path with its parameters unfilled: `/v1/professionals/{id}`. */
  readonly path: string;
}

const spoken = (route: CalledRoute | undefined): string => (route ? `: ${route.method} ${route.path}` : '');

/** Base of every error this package throws. Prefer switching on `code` to `instanceof`. */
export abstract class ClientError extends Error {
  abstract readonly code: ClientErrorCode;
  /** Whether the same call may succeed later, unchanged. */
  abstract readonly retryable: boolean;
  /** The call that failed; absent when nothing was called. */
  readonly route: CalledRoute | undefined;

  constructor(message: string, route?: CalledRoute, options?: ErrorOptions) {
    super(message + spoken(route), options);
    this.route = route;
  }
}

/** The registry answered, and the answer was no. `problem.code` says why. */
export class RefusedError extends ClientError {
  override readonly name = 'RefusedError';
  override readonly code = 'refused';
  override readonly retryable: boolean;
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem, route: CalledRoute) {
    super(`The registry refused the request (${problem.status} ${problem.code})`, route);
    this.status = problem.status;
    this.problem = problem;
    this.retryable = problem.status === 429 || problem.status >= 500;
  }
}

/** No answer came: offline, no such host, connection cut, or the registry does not allow this page's origin. */
export class UnreachableError extends ClientError {
  override readonly name = 'UnreachableError';
  override readonly code = 'unreachable';
  override readonly retryable = true;

  constructor(route: CalledRoute) {
    super('The registry could not be reached', route);
  }
}

/** No answer came in time, over all tries. */
export class TimedOutError extends ClientError {
  override readonly name = 'TimedOutError';
  override readonly code = 'timed-out';
  override readonly retryable = true;

  constructor(route: CalledRoute) {
    super('The registry did not answer in time', route);
  }
}

/** Something came that is not an answer of this contract: a login page, broken JSON, a field of another type. */
export class AnswerInvalidError extends ClientError {
  override readonly name = 'AnswerInvalidError';
  override readonly code = 'answer-invalid';
  override readonly retryable = false;
  /** Paths of the fields that were not as the contract says, never their values. Empty when it was not JSON at all. */
  readonly paths: readonly string[];

  constructor(route: CalledRoute, paths: readonly string[] = []) {
    super('The registry sent something that is not an answer', route);
    this.paths = paths;
  }
}

/** An option of `createClient` cannot be used. A mistake of the programmer, so it is thrown at once. */
export class OptionInvalidError extends ClientError {
  override readonly name = 'OptionInvalidError';
  override readonly code = 'option-invalid';
  override readonly retryable = false;
}

/** Every concrete error, as a union that `switch (error.code)` narrows. */
export type AnyClientError = RefusedError | UnreachableError | TimedOutError | AnswerInvalidError | OptionInvalidError;

/**
 * Tells our errors from others. By name and code, not by `instanceof`, so that two copies of this package on one page
 * know each other's errors.
 */
export function isClientError(error: unknown): error is AnyClientError {
  return error instanceof Error && 'retryable' in error && 'code' in error && 'route' in error;
}
