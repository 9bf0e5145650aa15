import { ContextConsumer, ContextProvider } from '@lit/context';
import { createClient, type Client } from '@praman/client';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

import { bringWarnings } from '../core/warn-later.ts';
import { clientContext } from '../context.ts';

/**
 * Hands one client, one language and one choice of colours to every element below it. Providers may stand inside one
 * another: what the inner one does not say comes from the outer.
 *
 * @summary One register, language and theme for many elements.
 * @tag praman-provider
 * @slot - The elements, and anything else.
 * @example
 * ```html
 * <praman-provider registry="https://registry.example.in" lang="hi" theme="auto">
 *   <praman-doctor-search></praman-doctor-search>
 * </praman-provider>
 * ```
 */
export class PramanProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([theme='auto']) {
      color-scheme: light dark;
    }
  `;

  /** Address of the register for everything below. */
  @property() registry?: string;

  /** A client made by the page, in place of `registry`. */
  @property({ attribute: false }) client?: Client;

  /** Language of everything below that does not say its own. */
  @property() override lang = '';

  /** Colours of everything below: `light`, `dark`, or `auto` for the reader's own setting. @default those of the page */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  readonly #outer = new ContextConsumer(this, { context: clientContext, subscribe: true });
  readonly #context = new ContextProvider(this, { context: clientContext });
  #made: Client | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('registry')) this.#made = this.registry ? this.#make(this.registry) : undefined;
    this.#context.setValue(this.client ?? this.#made ?? this.#outer.value);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #make(registry: string): Client | undefined {
    try {
      return createClient({ registry });
    } catch {
      void bringWarnings().then(({ warn }) =>
        warn(`<praman-provider>: registry="${registry}" is not an http(s) address.`),
      );
      return undefined;
    }
  }
}
