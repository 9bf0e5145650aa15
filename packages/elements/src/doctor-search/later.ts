/**
 * What the first drawing does not need, brought when it is: results, filters, a full entry.
 *
 * These stand apart from the element because TypeScript 6 does not rewrite the extension of an `import()` inside a class
 * with decorators.
 *
 * @module
 */
import type { Client } from '@praman/client';
import type { CSSResult, LitElement } from 'lit';

import { failureOf, type Failure } from '../core/failure.ts';
import type { Step } from '../events/error.ts';
import type { FilterLists } from './filters.ts';

/** What is wanted now. */
export interface Wanted {
  readonly client: Client | undefined;
  /** Troubles, an empty answer or numbered pages are to be drawn. */
  readonly rare: boolean;
  readonly filters: boolean;
  readonly detail: boolean;
}

export class LaterParts {
  readonly #host: LitElement;
  readonly #tell: (failure: Failure, step: Step) => void;
  #listsOf: Client | undefined;

  results: typeof import('./results-view.ts') | undefined;
  rare: typeof import('./rare-view.ts') | undefined;
  filters: typeof import('./filters.ts') | undefined;
  detail: typeof import('./detail-view.ts') | undefined;
  lists: FilterLists | undefined;

  constructor(host: LitElement, tell: (failure: Failure, step: Step) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Brings what is wanted and not here yet. What could not come is tried again at the next call. Never rejects. */
  async bring({ client, rare, filters, detail }: Wanted): Promise<void> {
    try {
      this.results ??= this.#dressed(await import('./results-view.ts'));
      if (rare) this.rare ??= this.#dressed(await import('./rare-view.ts'));
      if (detail && !this.detail) {
        this.detail = await import('./detail-view.ts');
        this.#host.requestUpdate();
      }
      if (!filters || !client || this.#listsOf === client) return;
      this.filters ??= this.#dressed(await import('./filters.ts'));
      this.#listsOf = client;
      this.lists = new this.filters.FilterLists(
        client,
        () => this.#host.requestUpdate(),
        (error) => this.#tell(failureOf(error), 'filters'),
      );
      this.#host.requestUpdate();
    } catch (error) {
      this.#tell(failureOf(error), 'resources');
    }
  }

  /** Puts on the style sheet that a part brings along. */
  #dressed<Part extends { readonly styles: CSSResult }>(part: Part): Part {
    const root = this.#host.shadowRoot;
    const { styleSheet } = part.styles;
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#host.requestUpdate();
    return part;
  }
}
