import type { Client } from '@praman/client';
import type { Professional } from '@praman/schemas';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

import { onServer } from '../core/environment.ts';
import { ClientController } from '../controllers/client-controller.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { failureOf, type Failure } from '../core/failure.ts';
import { PramanErrorEvent } from '../events/error.ts';
import type { DetailStrings } from '../locales/strings.ts';
import { badgeStyles } from '../status-badge/status-badge.styles.ts';
import { base } from '../styles/base.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { discipline, head, practice, qualifications, registrations, source } from './detail-view.ts';
import styles from './professional-detail.styles.ts';

/**
 * Shows everything that a register makes public of one professional: registrations with their days, orders of the
 * council, qualifications, workplace, and what was verified by whom.
 *
 * @summary One professional, in full.
 * @tag praman-professional-detail
 * @slot report - Replaces the line on reporting a mistake.
 * @slot footer - Below everything, say a link to check a certificate.
 * @fires {PramanErrorEvent} praman-error - The entry could not be read; the reader has been told.
 * @csspart entry - The whole entry.
 * @csspart name - The heading with the name.
 * @csspart status - The frame around a registration's status.
 * @csspart disclaimer - What all this does not say.
 * @csspart loading - What stands there while waiting.
 * @csspart error - What is said when something went wrong.
 * @cssprop [--praman-color-surface=#fff] - Ground of the entry.
 * @cssprop [--praman-radius=12px] - Roundness of corners.
 * @example
 * ```html
 * <praman-professional-detail registry="https://registry.example.in" professional-id="k3x9"></praman-professional-detail>
 * ```
 */
export class PramanProfessionalDetail extends LitElement {
  static override styles = [tokens, base, badgeStyles, styles];

  /** Address of the register. @default that of the provider around */
  @property() registry?: string;

  /** A client made by the page, in place of `registry`. */
  @property({ attribute: false }) client?: Client;

  /** `test` shows invented people without a network. */
  @property() mode?: 'test';

  /** Language of the words. @default the nearest `lang` around */
  @property() override lang = '';

  /** Colours: `light`, `dark`, or `auto` for the reader's own setting. @default those of the page */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /** Whose entry to read. */
  @property({ attribute: 'professional-id' }) professionalId?: string;

  /** An entry that the page already has; then nothing is asked. */
  @property({ attribute: false }) professional?: Professional;

  /** Level of the name as a heading, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private found: Professional | undefined;
  @state() private failure: Failure | undefined;
  @state() private copied = false;

  readonly #words = new LocaleController(this, 'results');
  readonly #locale = new LocaleController(this, 'detail');
  readonly #troubles = new LocaleController(this, 'troubles');
  readonly #clients = new ClientController(this);
  #abort: AbortController | undefined;
  #asked: readonly [Client, string] | undefined;

  /** Reads the entry again. */
  async reload(): Promise<void> {
    const { client } = this.#clients;
    const id = this.professionalId;
    this.#abort?.abort();
    this.failure = undefined;
    if (!client || !id) return;
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const found = await client.professionals.get(id, { signal: abort.signal });
      if (this.#abort === abort) this.found = found;
    } catch (error) {
      if (this.#abort === abort) this.#fail(failureOf(error));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.professional) this.found = this.professional;
    if (this.professional || onServer) return;
    const { client, failure } = this.#clients;
    const id = this.professionalId;
    if (changed.has('professionalId')) this.found = undefined;
    if (!id) return;
    if (failure) {
      this.#clients.warn();
      this.failure ??= failure;
    } else if (client && (this.#asked?.[0] !== client || this.#asked[1] !== id)) {
      this.#asked = [client, id];
      void this.reload();
    }
  }

  protected override render(): unknown {
    const strings = this.#locale.strings;
    const words = this.#words.strings;
    if (!strings || !words) return nothing;
    const professional = this.found;
    if (this.failure) return this.#renderFailure(this.failure);
    if (!professional) {
      return this.professionalId
        ? html`<div part="loading" class="state" role="status" lang=${strings.lang}>${strings.loading}</div>`
        : nothing;
    }
    const view = { professional, words, strings, level: this.headingLevel };
    return html`<article part="entry" lang=${strings.lang}>
      ${head(view)} ${registrations(view)} ${discipline(view)} ${qualifications(view)} ${practice(view)} ${source(view)}
      <section>
        <slot name="report"><p>${strings.report}</p></slot>
        ${this.#renderTools(strings)}
        <slot name="footer"></slot>
      </section>
    </article>`;
  }

  #renderTools(strings: DetailStrings): unknown {
    return html`<p class="tools">
      <button type="button" class="button" @click=${() => void this.#copy()}>
        ${this.copied ? strings.copied : strings.copy}
      </button>
      <button type="button" class="button" @click=${() => print()}>${strings.print}</button>
      <span class="hidden" role="status">${this.copied ? strings.copied : ''}</span>
    </p>`;
  }

  #renderFailure(failure: Failure): unknown {
    const words = this.#troubles.strings;
    if (!words) return nothing;
    const { title, advice } = words.failures[failure.kind];
    return html`<div part="error" class="state" role="alert" lang=${words.lang}>
      <p class="strong">${title}</p>
      <p>${advice}</p>
      ${
        failure.retryable
          ? html`<button type="button" class="button" @click=${() => void this.reload()}>${words.retry}</button>`
          : nothing
      }
      ${failure.requestId ? html`<p class="soft">${words.reference(failure.requestId)}</p>` : nothing}
    </div>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.copied = true;
    } catch {
      // the page may not write to the clipboard: then the address bar is still there
      this.copied = false;
    }
  }

  #fail(failure: Failure): void {
    this.failure = failure;
    this.dispatchEvent(new PramanErrorEvent(failure, 'detail'));
  }
}
