/**
 * Asks the register, one question at a time: a new one ends the one before, and no answer overtakes a newer one.
 *
 * @module
 */
import type { Client } from '@praman/client';
import type { ProfessionalQuery } from '@praman/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { failureOf, notConfigured } from '../core/failure.ts';
import { answered, asked, failed, idle, type Joining, type SearchState } from '../core/search-state.ts';

/** Milliseconds until something is drawn, and until the wait is explained. */
const drawAfter = 200;
const explainAfter = 4000;

/** What the controller needs from around it. */
export interface SearchPorts {
  readonly client: () => Client | undefined;
  /** Told after every change. */
  readonly changed: (state: SearchState) => void;
}

type Timer = ReturnType<typeof setTimeout>;

export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ports: SearchPorts;
  #state = idle;
  #abort: AbortController | undefined;
  #timers: Timer[] = [];
  #last: { readonly query: ProfessionalQuery; readonly joining: Joining } | undefined;

  constructor(host: ReactiveControllerHost, ports: SearchPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Asks, and keeps the rows on show until the answer is there. Never rejects: a failure is a state. */
  async ask(query: ProfessionalQuery, joining: Joining = 'fresh'): Promise<void> {
    this.#stop();
    this.#last = { query, joining };
    const abort = new AbortController();
    this.#abort = abort;
    this.#set(asked(this.#state, query));
    this.#timers = [
      setTimeout(() => this.#set({ ...this.#state, waiting: true }), drawAfter),
      setTimeout(() => this.#set({ ...this.#state, slow: true }), explainAfter),
    ];
    const client = this.#ports.client();
    let next: SearchState;
    try {
      const page = await client?.professionals.search(query, { signal: abort.signal });
      const first = { ...query };
      // what is on show is the search, whichever of its pages came
      delete first.next;
      next = page ? answered(this.#state, first, page, new Date(), joining) : failed(this.#state, notConfigured);
    } catch (error) {
      next = failed(this.#state, failureOf(error));
    }
    // a question asked in the meantime has taken over
    if (this.#abort !== abort) return;
    this.#stop();
    this.#set(next);
    if (next.pause) this.#countDown();
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#last) void this.ask(this.#last.query, this.#last.joining);
  }

  /** Further rows below those on show. */
  more(): Promise<void> {
    const { answer } = this.#state;
    const next = answer?.tokens.at(-1);
    return answer && next ? this.ask({ ...answer.query, next }, 'append') : Promise.resolve();
  }

  /** Another page, among those whose token is known. */
  turn(index: number): Promise<void> {
    const { answer } = this.#state;
    if (!answer) return Promise.resolve();
    const next = answer.tokens[index];
    return this.ask(next ? { ...answer.query, next } : answer.query, { index });
  }

  /** Ends what is under way; the rows on show stay. */
  cancel(): void {
    this.#stop();
    if (this.#state.phase === 'loading') this.#set({ ...this.#state, phase: this.#state.answer ? 'done' : 'idle' });
  }

  /** Forgets everything. */
  reset(): void {
    this.#stop();
    this.#last = undefined;
    this.#set(idle);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  #countDown(): void {
    this.#timers = [
      setTimeout(() => {
        const pause = this.#state.pause - 1;
        this.#set({ ...this.#state, pause });
        if (pause > 0) this.#countDown();
        else this.retry();
      }, 1000),
    ];
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#timers.forEach(clearTimeout);
  }

  #set(state: SearchState): void {
    this.#state = state;
    this.#ports.changed(state);
    this.#host.requestUpdate();
  }
}
