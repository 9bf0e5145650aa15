/**
 * How records travel: a typed client for a Praman registry.
 *
 * @module @praman/client
 */
export { createClient } from './create-client.ts';
export type { Client, ClientOptions } from './create-client.ts';
export {
  AnswerInvalidError,
  ClientError,
  isClientError,
  OptionInvalidError,
  RefusedError,
  TimedOutError,
  UnreachableError,
} from './errors.ts';
export type { AnyClientError, CalledRoute, ClientErrorCode } from './errors.ts';
export type { Councils } from './resources/councils.ts';
export type { Places } from './resources/places.ts';
export type { Professionals } from './resources/professionals.ts';
export type { Professions } from './resources/professions.ts';
export type { Service } from './resources/service.ts';
export type { Specialities } from './resources/specialities.ts';
export type { CallOptions } from './transport.ts';
