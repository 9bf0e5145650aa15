/**
 * What a refusal says: RFC 9457 with a stable code.
 *
 * A message never holds an address, a token or anything a person typed.
 *
 * @module
 */
import * as z from 'zod/mini';

/** Codes are API: added in a minor release, removed only in a major one. */
export const ProblemCode = z.enum([
  'invalid-input',
  'query-too-short',
  'query-too-long',
  'cursor-invalid',
  'cursor-expired',
  'too-many-pages',
  'not-found',
  'method-not-allowed',
  'rate-limited',
  'timeout',
  'unavailable',
  'internal',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One field that was refused, by its path (`district`, `registrations.0.number`) and why. */
export const FieldError = z.object({ path: z.string(), code: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** Body of every failure, `application/problem+json` (RFC 9457 section 3). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A newer server may know codes that this release does not, so any string is taken. */
  code: z.string(),
  requestId: z.string(),
  fieldErrors: z.optional(z.array(FieldError)),
  /** Seconds until another try makes sense. */
  retryAfter: z.optional(z.int()),
});
export type Problem = z.infer<typeof Problem>;

/** HTTP status and English title of every code: the one table the server answers from. */
export const problems: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  'invalid-input': { status: 400, title: 'Something in the request is not as it should be' },
  'query-too-short': { status: 400, title: 'The search needs more to go on' },
  'query-too-long': { status: 400, title: 'The search text is too long' },
  'cursor-invalid': { status: 400, title: 'This page token is not one of ours' },
  'cursor-expired': { status: 410, title: 'This page token is too old; search again' },
  'too-many-pages': { status: 400, title: 'A search gives 200 rows at most' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here' },
  'rate-limited': { status: 429, title: 'Too many requests; wait a little' },
  timeout: { status: 504, title: 'The register took too long' },
  unavailable: { status: 503, title: 'The register cannot be reached' },
  internal: { status: 500, title: 'Something went wrong on our side' },
};
