/**
 * Everything below the box: the count, how the words were read, the cards, the way to more, and troubles. Brought right
 * after the box has been drawn, so that the box can be typed into sooner.
 *
 * @module
 */
import type { Client } from '@praman/client';
import type { ProfessionalSummary } from '@praman/schemas';
import { html, nothing, type TemplateResult } from 'lit';

import { format } from '../core/format.ts';
import { namesFor, speak } from '../core/people.ts';
import type { Answer, SearchState } from '../core/search-state.ts';
import { leftIcon } from '../icons/box-icons.ts';
import type { ResultStrings } from '../locales/strings.ts';
import '../professional-card/professional-card.define.ts';
import type { PramanProfessionalOpenEvent } from '../professional-card/professional-card.events.ts';
import { none, skeleton, troubles } from './notices.ts';
import { paging } from './paging.ts';

export { default as styles } from './results.styles.ts';

export interface ResultsView {
  readonly strings: ResultStrings;
  readonly state: SearchState;
  readonly online: boolean;
  /** Level of a card's heading. */
  readonly level: number;
  readonly numbered: boolean;
  readonly href: (found: ProfessionalSummary) => string | undefined;
  readonly open: (event: PramanProfessionalOpenEvent) => void;
  readonly more: () => void;
  readonly turn: (index: number) => void;
  readonly retry: () => void;
  /** Searches for another spelling. */
  readonly spell: (text: string) => void;
  readonly council: (code: string) => void;
  /** There only while filters are in force. */
  readonly clearFilters: (() => void) | undefined;
}

/** One person in full, in place of the list. */
export interface DetailView {
  readonly id: string;
  readonly state: SearchState;
  readonly client: Client | undefined;
  readonly lang: string;
  readonly level: number;
  readonly back: string;
  readonly close: () => void;
}

const count = ({ page: { total } }: Answer, strings: ResultStrings): string =>
  total === null ? strings.manyResults : strings.results(total);

/** What a screen reader is told of this state. */
export function spoken(state: SearchState, strings: ResultStrings, online: boolean): string {
  const { phase, answer, failure, slow } = state;
  if (!online) return strings.offline;
  if (phase === 'done' && answer)
    return answer.items.length ? count(answer, strings) : strings.none(answer.query.q ?? '');
  if (failure) return strings.failures[failure.kind].title;
  return slow ? strings.slow : '';
}

/** Draws it all. */
export function resultsView(view: ResultsView): TemplateResult {
  const { state } = view;
  const { answer, phase, waiting } = state;
  return html`${troubles(view)} ${phase === 'loading' && waiting && !answer ? skeleton() : nothing}
  ${answer ? found(view, answer) : nothing}`;
}

function found(view: ResultsView, answer: Answer): TemplateResult {
  const { strings, level } = view;
  const { items, page, query } = answer;
  const day = format(strings.lang).date(page.asOf);
  if (!items.length) return html`${understanding(view, answer)} ${none(view, query.q ?? '', day)}`;
  return html`<div id="count" class="title" role="heading" aria-level=${level - 1} tabindex="-1">
      ${count(answer, strings)}
    </div>
    ${understanding(view, answer)} ${list(view, answer)} ${paging(view, answer)}
    <p class="soft">${strings.asOf(day)}</p>`;
}

/** How the words were read, and what the reader may have meant instead. */
function understanding({ strings, spell, council }: ResultsView, { page }: Answer): unknown {
  const { understood, didYouMean } = page;
  const { kind, romanised, councils = [] } = understood;
  const read =
    kind === 'name' ? romanised && strings.readAs(romanised) : kind === 'nothing' ? undefined : strings.readAsNumber;
  if (!read && !didYouMean) return nothing;
  return html`<div part="understood">
    ${read ? html`<p class="soft">${read}</p>` : nothing}
    ${
      councils.length
        ? html`<div role="group" aria-labelledby="which">
            <p id="which">${strings.whichCouncil}</p>
            <p class="choices">
              ${councils.map(({ code, display }) => {
                const said = speak(display, strings.lang);
                return html`<button type="button" class="button" lang=${said.lang} @click=${() => council(code)}>
                  ${said.text}
                </button>`;
              })}
            </p>
          </div>`
        : nothing
    }
    ${
      didYouMean
        ? html`<button type="button" class="button" @click=${() => spell(didYouMean)}>
            ${strings.didYouMean(didYouMean)}
          </button>`
        : nothing
    }
  </div>`;
}

/** The list. Rows that answer an older question are dimmed. */
const list = ({ strings, state, level, href, open }: ResultsView, { items }: Answer): TemplateResult =>
  html`<ol
    part="results"
    class=${state.phase === 'failed' || (state.phase === 'loading' && state.waiting) ? 'list dim' : 'list'}
  >
    ${items.map(
      (person) =>
        html`<li>
          <praman-professional-card
            exportparts="card, name, band"
            .lang=${strings.lang}
            .professional=${person}
            .headingLevel=${level}
            .href=${href(person)}
            @praman-professional-open=${open}
          ></praman-professional-card>
        </li>`,
    )}
  </ol>`;

/** Draws one person in full, with the way back. The name is said at once, from the row that was chosen. */
export function detailView({ id, state, client, lang, level, back, close }: DetailView): TemplateResult {
  const row = state.answer?.items.find((each) => each.id === id);
  return html`<section
    id="detail"
    class="all"
    tabindex="-1"
    aria-label=${(row && namesFor(row.names, lang)[0]?.text) ?? nothing}
  >
    <p><button type="button" class="button bare" @click=${close}>${leftIcon}${back}</button></p>
    <praman-professional-detail
      .lang=${lang}
      .client=${client}
      .professionalId=${id}
      .headingLevel=${level}
    ></praman-professional-detail>
  </section>`;
}
