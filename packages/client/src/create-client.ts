/** Making a client. @module */
import { OptionInvalidError } from './errors.ts';
import { Councils } from './resources/councils.ts';
import { Places } from './resources/places.ts';
import { Professionals } from './resources/professionals.ts';
import { Professions } from './resources/professions.ts';
import { Service } from './resources/service.ts';
import { Specialities } from './resources/specialities.ts';
import { Transport } from './transport.ts';

export interface ClientOptions {
  /** Address of the registry: `https://registry.example.in`, with or without a path. In a page it may be relative. */
  readonly registry: string | URL;
  /** Language for messages of the registry, as a BCP 47 tag. @default the runtime's own */
  readonly locale?: string | undefined;
  /** Stands in for `fetch`, for tests and unusual runtimes. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds that one try may take. @default 10_000 */
  readonly timeout?: number | undefined;
  /** Further tries when the registry is busy or out of reach. Only reads are tried again. @default 2 */
  readonly retry?: number | undefined;
}

/** A client of one registry. Holds no state but its settings, so one may serve a whole page. */
export interface Client {
  readonly professionals: Professionals;
  readonly councils: Councils;
  readonly professions: Professions;
  readonly specialities: Specialities;
  readonly places: Places;
  readonly service: Service;
}

/**
 * Makes a client.
 *
 * @example
 * ```ts
 * const client = createClient({ registry: 'https://registry.example.in' });
 * const { items } = await client.professionals.search({ q: 'sunita sharma' });
 * ```
 * @throws {@link OptionInvalidError} when an option cannot be used
 */
export function createClient({ registry, locale, fetch, timeout = 10_000, retry = 2 }: ClientOptions): Client {
  if (!(timeout > 0)) throw new OptionInvalidError('timeout must be a number of milliseconds above 0');
  if (!Number.isInteger(retry) || retry < 0) throw new OptionInvalidError('retry must be a whole number, 0 or more');
  const transport = new Transport({
    base: baseOf(registry),
    locale,
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout,
    retry,
  });
  return {
    professionals: new Professionals(transport),
    councils: new Councils(transport),
    professions: new Professions(transport),
    specialities: new Specialities(transport),
    places: new Places(transport),
    service: new Service(transport),
  };
}

/** The address with a closing slash and without query or fragment; relative ones are resolved against the page. */
function baseOf(registry: string | URL): string {
  let base: URL;
  try {
    base = new URL(registry, typeof document === 'undefined' ? undefined : document.baseURI);
  } catch {
    throw new OptionInvalidError('registry must be an address');
  }
  if (!/^https?:$/.test(base.protocol) || base.username)
    throw new OptionInvalidError('registry must be an http(s) address');
  return base.origin + base.pathname.replace(/\/*$/, '/');
}
