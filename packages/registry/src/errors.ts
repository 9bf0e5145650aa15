/**
 * Everything this package throws on purpose, with a stable `code`.
 *
 * @module
 */
import type { FieldError, ProblemCode } from '@praman/schemas';

/** Codes of the failures that have no place in an HTTP answer: they stop a start or an import. */
export type StartErrorCode =
  | 'environment-invalid'
  /** The database does not let the server in: its user, password or name is wrong. */
  | 'database-refused'
  /** No database answers, or the embedded one does not start. */
  | 'database-unreachable'
  | 'folder-in-use'
  | 'migration-failed'
  | 'record-invalid';

/** A refusal that a caller is told about as an RFC 9457 problem. */
export class RegistryProblem extends Error {
  override readonly name = 'RegistryProblem';
  readonly code: ProblemCode;
  readonly fieldErrors: readonly FieldError[] | undefined;
  /** Seconds until another try makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    details: {
      readonly fieldErrors?: readonly FieldError[];
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.fieldErrors = details.fieldErrors;
    this.retryAfter = details.retryAfter;
  }
}

/** The registry could not start, or a load was refused whole. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** SQLSTATE of a failure of PostgreSQL, or the `code` of a socket's failure. */
function codeOfCause(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Failures of `pg` itself, which carry no code. */
const lostConnection =
  /^(connection terminated|client has encountered a connection error|cannot use a pool after|driver has already been destroyed)/i;
const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/**
 * Names what went wrong in the store.
 *
 * The cause stays inside for a debugger; nothing of it is answered or logged, because PostgreSQL repeats values in
 * its messages.
 */
export function storeProblem(error: unknown): RegistryProblem {
  if (error instanceof RegistryProblem) return error;
  const code = codeOfCause(error);
  const message = error instanceof Error ? error.message : '';
  if (code === '57014' || code === '55P03') return new RegistryProblem('timeout', { cause: error });
  // a NUL byte or a broken surrogate in a value: the caller's doing
  if (code === '22021' || code === '22P05') return new RegistryProblem('invalid-input', { cause: error });
  if (/^timeout exceeded when trying to connect/.test(message)) return new RegistryProblem('timeout', { cause: error });
  if (socketCodes.has(code) || /^(08|57P|53)/.test(code) || lostConnection.test(message)) {
    return new RegistryProblem('unavailable', { retryAfter: 5, cause: error });
  }
  return new RegistryProblem('internal', { cause: error });
}

/** SQLSTATEs of a database that is there, but not for us: authorisation, and a name that it does not know. */
const refusal = /^(28|3D000)/;

/**
 * Names why the first statement failed, for whoever starts a server.
 *
 * @param embedded whether the database runs in this process
 */
export function connectProblem(error: unknown, embedded: boolean): StartError {
  if (embedded) return new StartError('database-unreachable', 'The embedded database does not start', { cause: error });
  if (refusal.test(codeOfCause(error)))
    return new StartError('database-refused', 'The database refuses the user, the password or the name it was given', {
      cause: error,
    });
  return new StartError('database-unreachable', 'The database cannot be reached', { cause: error });
}

/** What nobody foresaw becomes `internal`; its message stays inside, because it may repeat what was asked. */
export function asProblem(error: unknown): RegistryProblem {
  return error instanceof RegistryProblem ? error : new RegistryProblem('internal', { cause: error });
}
