import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

import { bringWarnings } from '../core/warn-later.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { base } from '../styles/base.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { badge, shownStatus } from './badge.ts';
import { badgeStyles, hostStyles } from './status-badge.styles.ts';

/**
 * Says where a registration stands: an icon, words, and days where they matter. A status that this release does not
 * know is shown as not known, never as valid.
 *
 * @summary The status of a registration, in words and with an icon.
 * @tag praman-status-badge
 * @csspart badge - The frame around icon and words.
 * @csspart meaning - The sentence shown with `explain`.
 * @example
 * ```html
 * <praman-status-badge status="suspended" until="2027-01-31" explain></praman-status-badge>
 * ```
 */
export class PramanStatusBadge extends LitElement {
  static override styles = [tokens, base, badgeStyles, hostStyles];

  /** Language of the words. @default the nearest `lang` around */
  @property() override lang = '';

  /** Colours: `light`, `dark`, or `auto` for the reader's own setting. @default those of the page */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /** One of the ten states of a registration, as `registrations[].status` names them. */
  @property() status = '';

  /** Since when it stands so, `YYYY-MM-DD`. Shown for a suspension without an end and for a removal. */
  @property() since?: string;

  /** Until when a suspension lasts, or a current licence is valid, `YYYY-MM-DD`. */
  @property() until?: string;

  /** For `transferred`: the name of the council that has the person now. */
  @property() detail?: string;

  /** Adds a sentence on what this means for a patient. */
  @property({ type: Boolean }) explain = false;

  readonly #locale = new LocaleController(this, 'results');
  readonly #meanings = new LocaleController(this, 'detail');

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('status') && this.status && shownStatus(this.status) !== this.status) {
      void bringWarnings().then(({ warn }) => warn(`<${this.localName}>: status="${this.status}" is not known.`));
    }
  }

  protected override render(): unknown {
    const { strings } = this.#locale;
    if (!strings) return nothing;
    // only a badge that explains itself brings the sentences
    const meanings = this.explain ? this.#meanings.strings : undefined;
    return html`${badge(this, strings)}${
      meanings
        ? html`<p part="meaning" lang=${meanings.lang}>${meanings.statusMeans[shownStatus(this.status)]}</p>`
        : nothing
    }`;
  }
}
