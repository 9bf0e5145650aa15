import type { Client } from '@praman/client';
import type { FilterName, ProfessionalSummary } from '@praman/schemas';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

import { onServer } from '../core/environment.ts';
import { Announcer } from '../controllers/announcer.ts';
import { ClientController } from '../controllers/client-controller.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { OnlineController } from '../controllers/online-controller.ts';
import { SessionController, type Hint } from '../controllers/session-controller.ts';
import { setState } from '../core/custom-state.ts';
import { cut, filterNames, filtersToShow, maxQueryLength } from '../core/query.ts';
import { filterIcon, warnIcon } from '../icons/box-icons.ts';
import type { SearchStrings } from '../locales/strings.ts';
import { PramanProfessionalOpenEvent } from '../professional-card/professional-card.events.ts';
import { base } from '../styles/base.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import styles from './doctor-search.styles.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { LaterParts } from './later.ts';
import { notice, plainTrouble } from './notice.ts';
import { scriptOf, searchBox } from './search-box.ts';

/** Milliseconds after which the page is taken to have come to rest. */
const restAfter = 3000;

const split = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/**
 * Finds a doctor, nurse or other health professional in a register and tells whether they may practise today.
 *
 * One box takes a name in any Indian script or a registration number; filters come second. Suspended and removed people
 * are found and flagged. What stands inside the element shows until its script has come, so put a plain form there.
 *
 * @summary A search of a health-professional register.
 * @tag praman-doctor-search
 * @slot - What shows before the script has come: a plain form or link.
 * @slot heading - Replaces the heading.
 * @slot help - Stands below the box: where a reader can ask a person.
 * @slot empty - Added to what is said when no one was found.
 * @slot footer - Below everything.
 * @fires {PramanSearchEvent} praman-search - A search is about to go out; can be cancelled.
 * @fires {PramanResultsEvent} praman-results - A page of results is on show.
 * @fires {PramanProfessionalOpenEvent} praman-professional-open - A person was chosen; cancel it to show them your own way.
 * @fires {PramanErrorEvent} praman-error - Something went wrong; the reader has been told.
 * @csspart heading - The heading.
 * @csspart form - Label, box and hint.
 * @csspart input - The field.
 * @csspart submit - The search button.
 * @csspart suggestions - The list of completions.
 * @csspart filters - The panel of filters.
 * @csspart chips - The filters in force.
 * @csspart understood - How the words were read.
 * @csspart results - The list of people.
 * @csspart card - Each card.
 * @csspart name - The name on each card.
 * @csspart band - The band on a card whose person must not practise.
 * @csspart paging - The way to more people.
 * @csspart empty - What is said when no one was found.
 * @csspart error - What is said when something went wrong.
 * @csspart offline - What is said without a connection.
 * @csspart loading - Grey shapes while waiting.
 * @csspart notice - Any other framed word.
 * @cssprop [--praman-color-primary=#075e63] - Buttons, links and focus.
 * @cssprop [--praman-color-surface=#fff] - Ground of box and cards.
 * @cssprop [--praman-color-text=#17252b] - Text.
 * @cssprop [--praman-color-border=#cbd6d4] - Fine lines.
 * @cssprop [--praman-radius=12px] - Roundness of corners.
 * @cssprop [--praman-space=1rem] - Measure of all gaps.
 * @cssprop [--praman-density=1] - Multiplies the gaps; 0.75 is compact.
 * @cssprop [--praman-font] - Font family; `inherit` takes that of the page.
 * @cssprop [--praman-font-size=1rem] - Size of plain text.
 * @cssstate loading - A search is under way.
 * @cssstate empty - No one was found.
 * @cssstate error - The last search failed.
 * @cssstate offline - The device is offline.
 * @example
 * ```html
 * <praman-doctor-search registry="https://registry.example.in" lang="hi" url-state></praman-doctor-search>
 * ```
 */
export class PramanDoctorSearch extends LitElement {
  static override styles = [tokens, base, styles];

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

  /** What to search for at first. */
  @property() q?: string;

  /** Preset filters, each a code of the register's lists. */
  @property() profession?: string;
  @property() speciality?: string;
  @property() state?: string;
  @property() district?: string;
  @property() pin?: string;
  @property() council?: string;
  @property() language?: string;
  @property() gender?: string;
  /** One status or several, with commas between. @default all, so that suspended people are found */
  @property() status?: string;
  @property({ type: Boolean }) teleconsult = false;

  /** Names of preset filters that a reader cannot change, with spaces between. */
  @property() locked = '';

  /** Names of the filters to offer, with spaces between; `none` offers none. @default all that the register can do */
  @property() filters = '';

  /** People on a page, 1 to 20. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** `more` adds people below; `numbered` shows one page at a time. */
  @property() paging: 'more' | 'numbered' = 'more';

  /** Keeps the search in the page's address, each name with this before it. @default the address is left alone */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  /** Address of a person's own page, with `{id}` in it. @default people are shown in place */
  @property({ attribute: 'detail-href' }) detailHref?: string;

  /** Level of the element's heading, 1 to 5; names stand one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private panelOpen = false;
  @state() private rested = false;

  readonly #internals = onServer ? undefined : this.attachInternals();
  readonly #locale = new LocaleController(this, 'search');
  readonly #words = new LocaleController(this, 'results');
  readonly #troubleWords = new LocaleController(this, 'troubles');
  readonly #filterWords = new LocaleController(this, 'filters');
  readonly #clients = new ClientController(this);
  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this, () => this.#clients.client);
  readonly #online = new OnlineController(this, () => {
    this.#session.resume();
    this.requestUpdate();
  });

  readonly #parts = new LaterParts(this, (failure, step) => this.#session.tell(failure, step));
  readonly #keeper = new FocusKeeper(this);

  get lockedFilters(): readonly string[] {
    return split(this.locked);
  }

  /** Searches for a text, as if the reader had typed it and pressed the button. */
  search(text?: string): void {
    this.#session.submit(text);
  }

  /** Empties the box and the filters, except locked ones. */
  clear(): void {
    this.#session.clearText();
    this.#session.clearFilters();
  }

  override focus(options?: FocusOptions): void {
    this.#keeper.find('#q')?.focus(options);
  }

  protected override firstUpdated(): void {
    // by then the box is drawn and the first answer, if one was asked for, is on its way
    setTimeout(() => (this.rested = true), restAfter);
    if (this.#clients.failure) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const session = this.#session;
    const presets = filterNames.filter((name) => changed.has(name));
    if (changed.has('q') && this.q !== undefined) session.text = cut(this.q);
    for (const name of presets) session.preset(name, this[name] === true ? '1' : this[name] || '');
    if (onServer) return;
    if (!this.hasUpdated) void session.begin(() => this.#keeper.begin(session.shownId));
    if (!session.follow() && (changed.has('q') || presets.length)) session.later(0);
    if (this.#clients.failure) this.#clients.warn();
    if (this.panelOpen) session.wantFacets();
  }

  protected override updated(): void {
    const { phase, answer } = this.#session.search.state;
    setState(this.#internals, 'loading', phase === 'loading');
    setState(this.#internals, 'error', phase === 'failed');
    setState(this.#internals, 'empty', phase === 'done' && !answer?.items.length);
    setState(this.#internals, 'offline', !this.#online.online);
    this.#keeper.move(this.#session.shownId, phase !== 'loading', answer?.items.map(({ id }) => id) ?? []);
    const { strings } = this.#locale;
    if (strings) this.#announce(strings);
    void this.#parts.bring({
      client: this.#clients.client,
      rare: this.#rareWanted,
      filters: this.#filtersWanted,
      detail: this.#session.shownId !== undefined,
    });
  }

  protected override render(): unknown {
    const strings = this.#locale.strings;
    if (!strings) return html`<slot></slot>${this.#announcer.render()}`;
    const { capabilities, search, suggestions, text, hint, shownId } = this.#session;
    return html`<div class="all" lang=${strings.lang}>
      ${this.#announcer.render()}
      ${
        shownId === undefined
          ? nothing
          : this.#parts.detail?.detailView({
              id: shownId,
              state: search.state,
              client: this.#clients.client,
              lang: strings.lang,
              level: this.headingLevel,
              back: strings.back,
              close: () => this.#session.close(),
            })
      }
      <div class="all" ?hidden=${shownId !== undefined}>
        <slot name="heading">
          <div part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>${strings.heading}</div>
        </slot>
        ${capabilities?.sample ? notice(warnIcon, strings.sample) : nothing}
        ${capabilities?.status === false ? notice(warnIcon, strings.statusNotTold) : nothing}
        <div>
          ${searchBox({
            strings,
            text,
            name: `${this.urlState ?? ''}q`,
            suggestions,
            typed: (typed) => this.#session.typed(typed),
            submitted: () => this.#session.submit(),
            chosen: (suggestion) => this.#session.choose(suggestion, scriptOf(text)),
            cleared: () => {
              this.#session.clearText();
              this.focus();
            },
          })}
          ${hint === 'none' ? nothing : html`<p part="hint" class="said">${hintWords(hint, strings, this.#session.least)}</p>`}
        </div>
        ${this.#renderFilters(strings)}
        <slot name="help"></slot>
        ${this.#renderResults(strings)}
        <slot name="footer"></slot>
      </div>
    </div>`;
  }

  #renderFilters(strings: SearchStrings): unknown {
    const shown = this.#freeFilters;
    // a server cannot tell whether a register can be asked, and the first drawing here must be like the one there
    if (!shown.length || (this.hasUpdated && this.#clients.failure)) return nothing;
    const { filters, search } = this.#session;
    const { filters: panel, lists } = this.#parts;
    const words = this.#words.strings;
    const own = this.#filtersWanted ? this.#filterWords.strings : undefined;
    const model = panel &&
      lists &&
      words &&
      own && {
        strings: own,
        words,
        lists,
        shown,
        filters,
        facets: search.state.answer?.page.facets,
        change: (name: FilterName, value: string) => this.#session.filter(name, value),
      };
    return html`<div>
      <div class="choices">
        <button
          type="button"
          class="button"
          aria-expanded=${this.panelOpen}
          aria-controls="filters"
          @click=${() => (this.panelOpen = !this.panelOpen)}
        >
          ${filterIcon}${strings.filters(this.#filterCount)}
        </button>
        ${model ? panel.filterChips(model, () => this.#session.clearFilters()) : nothing}
      </div>
      <div
        id="filters"
        part="filters"
        class="panel"
        role="group"
        aria-label=${strings.filters(0)}
        ?hidden=${!this.panelOpen}
      >
        ${model && this.panelOpen ? panel.filterPanel(model) : nothing}
      </div>
    </div>`;
  }

  #renderResults(plain: SearchStrings): unknown {
    const { search } = this.#session;
    const { state } = search;
    const { phase, waiting, answer } = state;
    const strings = this.#words.strings;
    const view = strings && {
      strings,
      plain,
      rare: this.#parts.rare,
      troubles: this.#rareWanted ? this.#troubleWords.strings : undefined,
      state,
      online: this.#online.online,
      level: Math.min(6, this.headingLevel + 2),
      numbered: this.paging === 'numbered',
      href: ({ id }: ProfessionalSummary) =>
        this.detailHref?.replace('{id}', encodeURIComponent(id)) ?? this.#session.hrefOf(id),
      open: (event: PramanProfessionalOpenEvent) => this.#open(event),
      more: () => {
        this.#keeper.later(() => this.#keeper.card(answer?.items.length ?? 0));
        void search.more();
      },
      turn: (index: number) => {
        this.#keeper.later(() => this.#keeper.find('#count'));
        void search.turn(index);
      },
      retry: () => search.retry(),
      spell: (text: string) => this.#session.submit(text),
      council: (code: string) => this.#session.filter('council', code),
      clearFilters: this.#filterCount ? () => this.#session.clearFilters() : undefined,
    };
    return html`<section class="results" aria-busy=${phase === 'loading'}>
      ${
        view && this.#parts.results
          ? this.#parts.results.resultsView(view)
          : phase === 'failed'
            ? plainTrouble(plain, () => search.retry())
            : waiting
              ? plain.searching
              : nothing
      }
    </section>`;
  }

  /** Whether the rarer cases are to be drawn, or the page has come to rest and they may be brought. */
  get #rareWanted(): boolean {
    const { phase, slow, answer } = this.#session.search.state;
    // once there is an answer, what is said of troubles must be here before the connection goes
    return phase === 'failed' || slow || !!answer || !this.#online.online || this.paging === 'numbered' || this.rested;
  }

  /** Filters that a reader may change, of those that the register offers. */
  get #freeFilters(): readonly FilterName[] {
    return filtersToShow(this.#session.capabilities, split(this.filters), this.lockedFilters);
  }

  get #filterCount(): number {
    return this.#freeFilters.filter((name) => this.#session.filters[name]).length;
  }

  get #filtersWanted(): boolean {
    return this.panelOpen || this.#filterCount > 0;
  }

  #open(event: PramanProfessionalOpenEvent): void {
    // told again from here, so that the page hears it before anything is done
    event.stopPropagation();
    const wanted = this.dispatchEvent(new PramanProfessionalOpenEvent(event.professional));
    if (wanted && this.detailHref) return;
    event.preventDefault();
    if (!wanted) return;
    this.#keeper.leave();
    this.#session.open(event.professional);
  }

  #announce(strings: SearchStrings): void {
    const { search, suggestions, hint, least } = this.#session;
    const words = this.#words.strings;
    const { results, rare } = this.#parts;
    const troubles = this.#rareWanted ? this.#troubleWords.strings : undefined;
    this.#announcer.say(
      [
        hint === 'none' ? '' : hintWords(hint, strings, least),
        search.state.waiting ? strings.searching : '',
        (rare && troubles ? rare.spokenTrouble(search.state, troubles, this.#online.online) : undefined) ??
          (results && words ? results.spoken(search.state, words) : ''),
        suggestions.open ? strings.suggestionCount(suggestions.items.length) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
}

const hintWords = (hint: Exclude<Hint, 'none'>, strings: SearchStrings, least: number): string =>
  hint === 'short' ? strings.tooShort(least) : hint === 'cut' ? strings.cut(maxQueryLength) : strings.needMore;
