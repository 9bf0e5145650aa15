/**
 * Everything below the box: the count, how the words were read, the cards, the way to more, and troubles. Brought right
 * after the box has been drawn, so that the box can be typed into sooner.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';

import { format } from '../core/format.ts';
import { speak } from '../core/people.ts';
import type { Answer, SearchState } from '../core/search-state.ts';
import type { ResultStrings, TroubleStrings } from '../locales/strings.ts';
import '../professional-card/professional-card.define.ts';

import { plainTrouble } from './notice.ts';
import type { ResultsModel } from './results-model.ts';

export { default as styles } from './results.styles.ts';

/** What it is drawn from, with the rarer drawings once they are here. */
export interface ResultsView extends ResultsModel {
  readonly troubles: TroubleStrings | undefined;
  readonly rare: typeof import('./rare-view.ts') | undefined;
}

const count = ({ page: { total } }: Answer, strings: ResultStrings): string =>
  total === null ? strings.manyResults : strings.results(total);

/** What a screen reader is told of an answer. */
export const spoken = ({ phase, answer }: SearchState, strings: ResultStrings): string =>
  phase === 'done' && answer ? count(answer, strings) : '';

/** Draws it all. */
export function resultsView(view: ResultsView): TemplateResult {
  const { state, rare, troubles, plain, retry } = view;
  const { answer, phase, waiting } = state;
  return html`${
    rare && troubles ? rare.troubles(view, troubles) : phase === 'failed' ? plainTrouble(plain, retry) : nothing
  }
  ${phase === 'loading' && waiting && !answer ? skeleton() : nothing} ${answer ? found(view, answer) : nothing}`;
}

/** Grey shapes where cards will stand. */
const skeleton = (): TemplateResult =>
  html`<div part="loading" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div class="bone"><i></i><i></i><i></i></div>`)}
  </div>`;

function found(view: ResultsView, answer: Answer): TemplateResult {
  const { strings, level, rare, troubles } = view;
  const { items, page, query } = answer;
  const day = format(strings.lang).date(page.asOf);
  if (!items.length && rare && troubles)
    return html`${understanding(view, answer)} ${rare.none(view, troubles, query.q ?? '', day)}`;
  return html`<div id="count" class="title" role="heading" aria-level=${level - 1} tabindex="-1">
      ${count(answer, strings)}
    </div>
    ${understanding(view, answer)} ${items.length ? list(view, answer) : nothing} ${paging(view, answer)}
    <p class="soft">${strings.asOf(day)}</p>`;
}

/** The way to more people. */
function paging(view: ResultsView, answer: Answer): unknown {
  const { strings, state, numbered, more, rare, troubles } = view;
  if (numbered) return rare && troubles ? rare.pages(view, troubles, answer) : nothing;
  return answer.page.next
    ? html`<p part="paging">
        <button type="button" class="button" ?disabled=${state.phase === 'loading'} @click=${more}>
          ${strings.more}
        </button>
      </p>`
    : nothing;
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
