import type { Failure } from '../core/failure.ts';

/** What an element was doing when something went wrong. */
export type Step = 'search' | 'suggestions' | 'filters' | 'detail' | 'capabilities' | 'resources';

/**
 * Something went wrong. The element has already told the reader; this is for the page's own log. It holds no address,
 * no token and nothing a person typed.
 */
export class PramanErrorEvent extends Event {
  /** Stable code of the client or the registry. */
  readonly code: string;
  readonly source: Failure['source'];
  readonly step: Step;
  /** Path of the field that was refused, when one was named. */
  readonly field: string | undefined;
  /** Names the call in the registry's log; empty when no call was answered. */
  readonly requestId: string;
  /** Whether the same may succeed later, unchanged. */
  readonly retryable: boolean;

  constructor({ code, source, field, requestId, retryable }: Failure, step: Step) {
    super('praman-error', { bubbles: true, composed: true });
    this.code = code;
    this.source = source;
    this.step = step;
    this.field = field;
    this.requestId = requestId;
    this.retryable = retryable;
  }

  /** Where the code is explained. */
  get docs(): string {
    return `https://praman.dev/docs/errors#${this.code}`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praman-error': PramanErrorEvent;
  }
}
