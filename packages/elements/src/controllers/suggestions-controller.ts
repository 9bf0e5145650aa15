/** Completions of what is being typed: asked for after a short pause, and never shown late. @module */
import type { Client } from '@praman/client';
import type { Suggestion } from '@praman/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { failureOf, type Failure } from '../core/failure.ts';
import { letters } from '../core/query.ts';

/** Milliseconds of quiet before a question, and how many completions fit a small screen. */
const pause = 150;
const limit = 6;

export class SuggestionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client | undefined;
  readonly #failed: (failure: Failure) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  items: readonly Suggestion[] = [];
  open = false;
  /** Place of the option that the arrow keys are on; -1 while they are not used. */
  active = -1;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined, failed: (failure: Failure) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
    host.addController(this);
  }

  /** Asks for completions of a text that was just typed. */
  typed(text: string): void {
    this.#stop();
    this.active = -1;
    if (letters(text) < 2) {
      this.items = [];
      this.close();
      return;
    }
    this.#timer = setTimeout(() => void this.#ask(text.trim()), pause);
  }

  /** Opens what is there. */
  show(): void {
    this.open = this.items.length > 0;
    this.#host.requestUpdate();
  }

  /** Shuts the list, and keeps a late answer from opening it. */
  close(): void {
    this.#stop();
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Moves among the options, round and round. */
  move(by: 1 | -1): void {
    if (!this.items.length) return;
    this.open = true;
    const { length } = this.items;
    this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
    this.#host.requestUpdate();
  }

  /** Takes the arrow keys off the options, so that typing goes on. */
  leave(): void {
    this.active = -1;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  async #ask(text: string): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const list = await this.#client()?.professionals.suggest(text, { signal: abort.signal, limit });
      if (this.#abort !== abort) return;
      this.items = list?.items ?? [];
      this.show();
    } catch (error) {
      // completions are a courtesy: without them the search works as well
      if (this.#abort === abort) this.#failed(failureOf(error));
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
