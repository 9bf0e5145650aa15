/**
 * How a call travels: the only file that knows ky.
 *
 * @module
 */
import type { Problem, RouteAnswer, RouteName, RouteParams, RouteQuery } from '@praman/schemas';
import { check, problemShape, wireRoutes } from '@praman/schemas/wire';
import ky, { HTTPError, type KyInstance } from 'ky';

import { AnswerInvalidError, RefusedError, TimedOutError, UnreachableError, type CalledRoute } from './errors.ts';

/** What every call takes. */
export interface CallOptions {
  /** Ends the call. Its reason is what the call rejects with. */
  readonly signal?: AbortSignal | undefined;
}

/** Settings of a transport, checked and with their defaults filled in. */
export interface TransportOptions {
  /** Address of the registry, ending in a slash. */
  readonly base: string;
  readonly locale: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one try. */
  readonly timeout: number;
  /** Further tries. */
  readonly retry: number;
}

type Input<Name extends RouteName> = {
  readonly params?: RouteParams<Name>;
  readonly query?: RouteQuery<Name>;
};

/** Longest wait that a registry may ask for before we tell the caller instead. */
const longestPause = 10_000;

/** Calls routes of the table and checks what comes back. */
export class Transport {
  readonly #ky: KyInstance;
  /** Milliseconds for a call with all its tries, pauses and the reading of the answer. */
  readonly #patience: number;

  constructor({ base, locale, fetch, timeout, retry }: TransportOptions) {
    this.#patience = timeout * (retry + 1) + longestPause;
    this.#ky = ky.create({
      prefixUrl: base,
      // looked up at each call, so that a page may replace `fetch` after the client was made
      fetch: (input, init) => fetch(input, init),
      timeout,
      // a register answers everyone alike: no cookie goes along, and none is taken
      credentials: 'omit',
      headers: locale ? { 'accept-language': locale } : {},
      retry: {
        limit: retry,
        methods: ['get'],
        statusCodes: [408, 429, 500, 502, 503, 504],
        afterStatusCodes: [429, 503],
        maxRetryAfter: longestPause,
        backoffLimit: 4_000,
        // between half and the whole of the pause: spread out, yet never at once
        jitter: (pause) => pause * (0.5 + Math.random() / 2),
      },
    });
  }

  /**
   * Calls one route.
   *
   * @throws {@link RefusedError} when the registry says no
   * @throws {@link UnreachableError} when no answer comes
   * @throws {@link TimedOutError} when none comes in time
   * @throws {@link AnswerInvalidError} when the answer is not one of this contract
   */
  async call<Name extends RouteName>(
    name: Name,
    { params, query }: Input<Name>,
    { signal }: CallOptions = {},
  ): Promise<RouteAnswer<Name>> {
    const { method, path, answer } = wireRoutes[name];
    const route: CalledRoute = { method, path };
    // ky's own timeout ends with the headers; a body that never ends is ended by this
    const end = AbortSignal.timeout(this.#patience);
    let body: unknown;
    try {
      body = await this.#ky(fill(path, params as Readonly<Record<string, string>> | undefined), {
        method,
        searchParams: searchParams(query as object | undefined),
        signal: signal ? AbortSignal.any([signal, end]) : end,
      }).json();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof HTTPError) throw await refusal(error.response, route);
      if (error instanceof SyntaxError) throw new AnswerInvalidError(route);
      if (error instanceof Error && error.name === 'TimeoutError') throw new TimedOutError(route);
      // ky's own error spells out the address, so it is not passed on as a cause
      throw new UnreachableError(route);
    }
    const { value, paths } = check(answer, body);
    if (paths.length) throw new AnswerInvalidError(route, paths);
    return value as RouteAnswer<Name>;
  }
}

/** A proxy between us and the registry may refuse with HTML; then the status is all we know. */
async function refusal(response: Response, route: CalledRoute): Promise<RefusedError> {
  const { status } = response;
  const { value, paths } = check(problemShape, await response.json().catch(() => undefined));
  if (!paths.length) return new RefusedError(value as Problem, route);
  const code =
    status === 404 ? 'not-found' : status === 429 ? 'rate-limited' : status < 500 ? 'invalid-input' : 'unavailable';
  return new RefusedError({ type: 'about:blank', title: 'No reason was given', status, code, requestId: '' }, route);
}

function fill(path: string, params: Readonly<Record<string, string>> | undefined): string {
  return path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
}

/** Lists go as repeated parameters; what is undefined does not go at all. */
function searchParams(query: object | undefined): string[][] {
  return Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined).map((each) => [name, String(each)]),
  );
}
