/** From an error of the client to what a reader is told. @module */
import { isClientError } from '@praman/client';

/** What a reader can tell apart, and what they can do about it. */
export type FailureKind =
  | 'unreachable'
  | 'timed-out'
  | 'busy'
  | 'not-working'
  | 'answer-invalid'
  | 'query-too-short'
  | 'refused'
  | 'expired'
  | 'not-found'
  | 'not-configured';

/** A failure, without anything a person typed. */
export interface Failure {
  readonly kind: FailureKind;
  /** The client's or the registry's own code. */
  readonly code: string;
  /** Where it went wrong. */
  readonly source: 'element' | 'network' | 'registry';
  readonly retryable: boolean;
  /** Names the call in the registry's log; empty when there was none. */
  readonly requestId: string;
  /** Seconds that the registry asks to wait. */
  readonly retryAfter: number;
  /** Path of the field that was refused, when the registry named one. */
  readonly field: string | undefined;
}

const base = { requestId: '', retryAfter: 0, field: undefined } as const;

/** No register was named, or its address cannot be used. */
export const notConfigured: Failure = {
  ...base,
  kind: 'not-configured',
  code: 'not-configured',
  source: 'element',
  retryable: false,
};

const byProblem: Readonly<Record<string, FailureKind>> = {
  'query-too-short': 'query-too-short',
  'cursor-invalid': 'expired',
  'cursor-expired': 'expired',
  'not-found': 'not-found',
  timeout: 'timed-out',
};

/** Reads any error. One that is not the client's own is a mistake of ours, and shown as a register out of order. */
export function failureOf(error: unknown): Failure {
  if (!isClientError(error))
    return { ...base, kind: 'not-working', code: 'internal', source: 'element', retryable: true };
  const { code, retryable } = error;
  if (code === 'option-invalid') return notConfigured;
  if (code === 'answer-invalid') return { ...base, kind: code, code, source: 'registry', retryable: true };
  if (code !== 'refused') return { ...base, kind: code, code, source: 'network', retryable };
  const { problem, status } = error;
  // a 404 that no registry has written: there is none at this address
  const nobody = status === 404 && !problem.requestId;
  return {
    kind: nobody
      ? 'not-configured'
      : (byProblem[problem.code] ?? (status === 429 ? 'busy' : status >= 500 ? 'not-working' : 'refused')),
    code: problem.code,
    source: 'registry',
    retryable: retryable || byProblem[problem.code] === 'expired',
    requestId: problem.requestId,
    retryAfter: problem.retryAfter ?? (status === 429 ? 30 : 0),
    field: problem.fieldErrors?.[0]?.path,
  };
}
