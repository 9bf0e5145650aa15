/**
 * One reader's search: what is typed and chosen, when it goes out, what is told, and where it is kept.
 *
 * @module
 */
import type { Client } from '@praman/client';
import type { Capabilities, FilterName, ProfessionalSummary, Suggestion } from '@praman/schemas';
import type { LitElement, ReactiveController } from 'lit';

import type { Kept } from '../core/address.ts';
import { failureOf, type Failure } from '../core/failure.ts';
import { cut, maxQueryLength, minQueryLetters, queryOf, saysEnough, withFilter, type Filters } from '../core/query.ts';
import type { SearchState } from '../core/search-state.ts';
import { PramanResultsEvent, PramanSearchEvent } from '../doctor-search/doctor-search.events.ts';
import { PramanErrorEvent, type Step } from '../events/error.ts';
import { SearchController } from './search-controller.ts';
import { SuggestionsController } from './suggestions-controller.ts';
import type { UrlStateController } from './url-state-controller.ts';

/** Milliseconds of quiet before a search goes out while the reader types. */
const typingPause = 300;

/** The element whose search this is. */
export interface SessionHost extends LitElement {
  readonly urlState: string | null;
  readonly pageSize: number;
  /** Filters that a reader cannot change. */
  readonly lockedFilters: readonly string[];
}

/** What is said below the box. */
export type Hint = 'none' | 'short' | 'more' | 'cut';

export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #client: () => Client | undefined;
  readonly search: SearchController;
  readonly suggestions: SuggestionsController;
  #url: UrlStateController | undefined;
  #asked: Client | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = false;

  text = '';
  filters: Filters = {};
  hint: Hint = 'none';
  /** Whether counts beside the filters are wanted. */
  facets = false;
  /** The person shown in full. */
  shownId: string | undefined;
  capabilities: Capabilities | undefined;

  constructor(host: SessionHost, client: () => Client | undefined) {
    this.#host = host;
    this.#client = client;
    this.search = new SearchController(host, { client, changed: (state) => this.#told(state) });
    this.suggestions = new SuggestionsController(
      host,
      () => (this.capabilities?.search.suggestions === false ? undefined : client()),
      (failure) => this.tell(failure, 'suggestions'),
    );
    host.addController(this);
  }

  /** Fewest letters that the register searches. */
  get least(): number {
    return this.capabilities?.search.minLetters ?? minQueryLetters;
  }

  /**
   * Takes up what the address holds, when the page has lent it.
   *
   * @param restored - told after a search was taken up
   */
  async begin(restored: () => void): Promise<void> {
    if (this.#host.urlState === null) return;
    try {
      const { UrlStateController } = await import('./url-state-controller.ts');
      this.#url = new UrlStateController(this.#host, (kept) => {
        this.#take(kept);
        this.#go(false);
      });
    } catch (error) {
      // without it the search works, and the address stays as it is
      this.tell(failureOf(error), 'resources');
      return;
    }
    const kept = this.#url.read();
    if (kept.text || kept.id || Object.keys(kept.filters).length) {
      this.#take(kept);
      restored();
    }
    this.#go(false);
  }

  /** Looks whether there is another client, and if so begins with it anew. Returns whether it did. */
  follow(): boolean {
    const client = this.#client();
    if (client === this.#asked) return false;
    this.#asked = client;
    this.capabilities = undefined;
    this.search.reset();
    if (client) {
      void this.#askCapabilities(client);
      this.later(0);
    }
    return true;
  }

  /** Sets a filter that the page has preset. */
  preset(name: FilterName, value: string): void {
    this.filters = withFilter(this.filters, name, value);
  }

  typed(text: string): void {
    this.text = cut(text);
    this.suggestions.typed(this.text);
    const short = this.text.trim() !== '' && !saysEnough(this.text, this.filters, this.least);
    this.hint = text.length > maxQueryLength ? 'cut' : short ? 'short' : 'none';
    this.later(typingPause);
    this.#host.requestUpdate();
  }

  /** Searches now, and says what is missing when that cannot be. */
  submit(text = this.text): void {
    this.text = cut(text);
    this.suggestions.close();
    this.hint = saysEnough(this.text, this.filters, this.least) ? 'none' : 'more';
    this.#go(true);
  }

  choose({ kind, code, text }: Suggestion, script: string): void {
    if (kind === 'name' || code === undefined) {
      this.submit(script === 'hi' ? (text.hi ?? text.en) : text.en);
    } else {
      // what was typed has become the filter
      this.text = '';
      this.filter(kind, code);
    }
  }

  filter(name: FilterName, value: string): void {
    this.filters = withFilter(this.filters, name, value);
    this.submit();
  }

  /** Takes away every filter that is not locked. */
  clearFilters(): void {
    const kept = Object.entries(this.filters).filter(([name]) => this.#host.lockedFilters.includes(name));
    this.filters = Object.fromEntries(kept);
    this.hint = 'none';
    this.#go(true);
  }

  clearText(): void {
    this.text = '';
    this.hint = 'none';
    this.suggestions.typed('');
    this.#go(true);
  }

  /** Searches after a pause. */
  later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go(false), pause);
  }

  /** Counts beside the filters, from now on. */
  wantFacets(): void {
    if (this.facets || !this.capabilities?.search.facets) return;
    this.facets = true;
    if (this.search.state.answer) this.later(0);
  }

  open({ id }: ProfessionalSummary): void {
    this.shownId = id;
    this.#opened = true;
    this.#keep(true);
  }

  /** Back to the list. A step that we put into the history is taken back; one from a shared link is written over. */
  close(): void {
    if (this.#opened && this.#url) history.back();
    else {
      this.shownId = undefined;
      this.#keep(false);
    }
    this.#opened = false;
  }

  /** The address at which a person is on show, when addresses are used. */
  hrefOf(id: string): string | undefined {
    return this.#url?.href({ text: this.text, filters: this.filters, id });
  }

  tell(failure: Failure, step: Step): void {
    this.#host.dispatchEvent(new PramanErrorEvent(failure, step));
  }

  /** The connection is back: a search that it had cut off goes out again. */
  resume(): void {
    const { failure } = this.search.state;
    if (failure?.source === 'network') this.search.retry();
    if (this.#asked && !this.capabilities) void this.#askCapabilities(this.#asked);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #go(step: boolean): void {
    clearTimeout(this.#timer);
    this.#keep(step);
    this.#host.requestUpdate();
    const { text, filters, search } = this;
    // an answer to other words must not stand below these
    if (!saysEnough(text, filters, this.least)) {
      search.reset();
      return;
    }
    const limit = Math.min(20, Math.max(1, Math.trunc(this.#host.pageSize) || 20));
    const query = queryOf(text, filters, { limit, ...(this.facets && { facets: true }) });
    const { query: last, phase } = search.state;
    if (phase !== 'failed' && JSON.stringify(last) === JSON.stringify(query)) return;
    if (this.#host.dispatchEvent(new PramanSearchEvent(query))) void search.ask(query);
  }

  #keep(step: boolean): void {
    this.#url?.write({ text: this.text, filters: this.filters, id: this.shownId }, step);
    this.#host.requestUpdate();
  }

  #take({ text, filters, id }: Kept): void {
    const locked = Object.entries(this.filters).filter(([name]) => this.#host.lockedFilters.includes(name));
    this.text = text;
    this.filters = { ...filters, ...Object.fromEntries(locked) };
    this.shownId = id;
    this.hint = 'none';
  }

  #told({ phase, answer, failure, pause }: SearchState): void {
    if (failure?.kind === 'query-too-short') {
      // a register may want more than we do; that is no trouble, only a word below the box
      this.hint = 'more';
      this.search.reset();
      return;
    }
    if (phase === 'done' && answer) this.#host.dispatchEvent(new PramanResultsEvent(answer.query, answer.page));
    // a count-down passes here every second; the failure is told once
    if (phase === 'failed' && failure && pause === failure.retryAfter) this.tell(failure, 'search');
  }

  async #askCapabilities(client: Client): Promise<void> {
    try {
      const capabilities = await client.service.capabilities();
      if (client === this.#asked) this.capabilities = capabilities;
      this.#host.requestUpdate();
    } catch (error) {
      // the search itself will tell the reader; until then everything is offered
      if (client === this.#asked) this.tell(failureOf(error), 'capabilities');
    }
  }
}
