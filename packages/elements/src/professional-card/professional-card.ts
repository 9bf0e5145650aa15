import type { ProfessionalSummary, Registration } from '@praman/schemas';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { LocaleController } from '../controllers/locale-controller.ts';
import { format } from '../core/format.ts';
import { namesFor, speak, statusOf, stops } from '../core/people.ts';
import { legs } from './legs.ts';
import { codes, initial, place } from './words.ts';
import { stopIcon } from '../icons/status-icons.ts';
import type { ResultStrings } from '../locales/strings.ts';
import { badge, badgeOf } from '../status-badge/badge.ts';
import { badgeStyles } from '../status-badge/status-badge.styles.ts';
import { base } from '../styles/base.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { PramanProfessionalOpenEvent } from './professional-card.events.ts';
import styles from './professional-card.styles.ts';

/**
 * Shows one professional as a row of a search: who it is, with which council and number, and whether they may practise.
 * Suspended and removed people are unmistakable, by words and by form.
 *
 * @summary One professional, short.
 * @tag praman-professional-card
 * @slot actions - What a page offers beside the entry: an appointment, a map.
 * @fires {PramanProfessionalOpenEvent} praman-professional-open - The reader asked to see the entry in full.
 * @csspart card - The whole card.
 * @csspart band - The band across a card whose person must not practise.
 * @csspart name - The heading with the name.
 * @csspart facts - Council and number, workplace, languages.
 * @csspart foot - What was verified, when and by whom.
 * @cssprop [--praman-color-surface=#fff] - Ground of the card.
 * @cssprop [--praman-radius=12px] - Roundness of corners.
 * @example
 * ```html
 * <praman-professional-card heading-level="3"></praman-professional-card>
 * <script type="module">
 *   document.querySelector('praman-professional-card').professional = page.items[0];
 * </script>
 * ```
 */
export class PramanProfessionalCard extends LitElement {
  static override styles = [tokens, base, badgeStyles, styles];

  /** Language of the words. @default the nearest `lang` around */
  @property() override lang = '';

  /** Colours: `light`, `dark`, or `auto` for the reader's own setting. @default those of the page */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /** Whom to show: one item of a search. */
  @property({ attribute: false }) professional?: ProfessionalSummary;

  /** Level of the name as a heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Address of the full entry. Without it the name is a button, and only the event is sent. */
  @property() href?: string;

  readonly #locale = new LocaleController(this, 'results');

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus(options);
  }

  protected override render(): unknown {
    const strings = this.#locale.strings;
    const { professional } = this;
    if (!strings || !professional) return nothing;
    const { registrations, badges, provenance, match } = professional;
    const stopped = registrations.filter((each) => stops(statusOf(each)));
    const matched = match ? strings.matches[match.reason] : '';
    return html`<article part="card" class=${stopped.length ? 'card stopped' : 'card'} lang=${strings.lang}>
      ${
        stopped.length
          ? html`<p part="band" class="band">
              ${stopIcon}${stopped.length === registrations.length ? strings.stopped : strings.stoppedInPart}
            </p>`
          : nothing
      }
      <div class="top">
        ${this.#head(strings, professional)}
        <div>${registrations.map((each) => this.#registration(strings, each))}</div>
      </div>
      ${this.#facts(strings, professional)}
      <slot name="actions"></slot>
      <div part="foot" class="foot soft">
        ${legs(badges, strings)}
        <p>
          ${matched ? html`${matched} · ` : nothing}${strings.checked(
            format(strings.lang).date(provenance.asOf ?? provenance.retrievedAt),
            speak(provenance.source.display, strings.lang).text,
          )}
        </p>
      </div>
    </article>`;
  }

  #head({ lang }: ResultStrings, { names, photo, profession, specialities }: ProfessionalSummary): unknown {
    const [name, other] = namesFor(names, lang);
    const words = html`<bdi lang=${name?.lang ?? lang}>${name?.text}</bdi>`;
    return html`<header class="head">
      ${
        photo
          ? html`<img class="face" src=${photo} alt="" loading="lazy" decoding="async" width="52" height="52" />`
          : html`<span class="face" aria-hidden="true" lang=${name?.lang ?? lang}>${initial(name?.text)}</span>`
      }
      <div class="who">
        <div part="name" class="name" role="heading" aria-level=${this.headingLevel}>
          ${
            this.href === undefined
              ? html`<button type="button" class="open" @click=${this.#open}>${words}</button>`
              : html`<a class="open" href=${this.href} @click=${this.#open}>${words}</a>`
          }
        </div>
        ${other ? html`<p class="soft"><bdi lang=${other.lang}>${other.text}</bdi></p>` : nothing}
        <p>${codes([profession], lang)}${specialities.length ? html` · ${codes(specialities, lang)}` : nothing}</p>
      </div>
    </header>`;
  }

  #registration(strings: ResultStrings, registration: Registration): unknown {
    const { council, conditions, number } = registration;
    const { lang } = strings;
    return html`<div class="registration">
      <p>${badge(badgeOf(registration, lang), strings)}</p>
      <p>
        ${codes([council], lang)} ·
        <span class="hidden">${strings.number}</span>
        <bdi class="number">${number}</bdi>
      </p>
      ${conditions ? html`<p class="soft"><bdi>${conditions}</bdi></p>` : nothing}
    </div>`;
  }

  #facts(strings: ResultStrings, { work, languages }: ProfessionalSummary): unknown {
    if (!work.length && !languages.length) return nothing;
    const { lang } = strings;
    return html`<dl part="facts">
      ${
        work.length
          ? html`<div>
              <dt>${strings.worksAt}</dt>
              ${work.slice(0, 2).map((each) => html`<dd>${place(each, lang)}</dd>`)}
            </div>`
          : nothing
      }
      ${
        languages.length
          ? html`<div>
              <dt>${strings.speaks}</dt>
              <dd>${codes(languages, lang)}</dd>
            </div>`
          : nothing
      }
    </dl>`;
  }

  readonly #open = (event: MouseEvent): void => {
    const { professional } = this;
    // a reader who wants a new tab gets one
    if (!professional || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!this.dispatchEvent(new PramanProfessionalOpenEvent(professional))) event.preventDefault();
  };
}
