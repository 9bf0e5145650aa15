/**
 * Who answers: a registry server on PostgreSQL, embedded or real.
 *
 * @module @praman/registry
 */
export { createApp } from './app.ts';
export type { Ports } from './app.ts';
export { readEnvironment } from './environment.ts';
export type { Environment } from './environment.ts';
export { RegistryProblem, StartError } from './errors.ts';
export type { StartErrorCode } from './errors.ts';
export { tokenBucket } from './http/rate-limit.ts';
export type { TokenBucketOptions } from './http/rate-limit.ts';
export type { Site } from './http/sites.ts';
export type { App } from './http/variables.ts';
export { describeApi } from './openapi/describe-api.ts';
export type {
  Asked,
  Findings,
  Found,
  Log,
  LogEntry,
  ProfessionalStore,
  ProfessionalWriter,
  Question,
  RateLimit,
} from './ports.ts';
export { openStore, serve } from './serve.ts';
export type { RunningServer, ServeOptions } from './serve.ts';
export type { StoreOptions } from './store/connection.ts';
export { createStore } from './store/create-store.ts';
export { visible, visibleSummary } from './visible.ts';
