/**
 * What most searches do without: troubles, an empty answer, numbered pages. Brought when the page has come to rest, so
 * that it is here when the connection goes; until then the box has a plain word of its own.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';

import { indian } from '../core/format.ts';
import type { Answer, SearchState } from '../core/search-state.ts';
import { warnIcon } from '../icons/box-icons.ts';
import { askIcon, clockIcon } from '../icons/status-icons.ts';
import type { TroubleStrings } from '../locales/strings.ts';
import { notice } from './notice.ts';
import type { ResultsModel } from './results-model.ts';

export { default as styles } from './rare.styles.ts';

/** `10:42 am`, in the reader's own time. */
const timeOf = (moment: Date, lang: string): string =>
  moment.toLocaleTimeString(indian(lang), { hour: 'numeric', minute: '2-digit' });

/** What a screen reader is told besides counts. */
export function spokenTrouble(
  { phase, answer, failure, slow }: SearchState,
  words: TroubleStrings,
  online: boolean,
): string | undefined {
  if (!online) return words.offline;
  if (failure) return words.failures[failure.kind].title;
  if (slow) return words.slow;
  return phase === 'done' && answer?.items.length === 0 ? words.none(answer.query.q ?? '') : undefined;
}

/** What stands in the way just now, if anything. */
export function troubles({ state, online, retry }: ResultsModel, words: TroubleStrings): unknown {
  const { failure, answer, pause, slow, phase } = state;
  const dated = answer
    ? html`<p>${words.resultsFrom(timeOf(answer.at, words.lang), answer.query.q ?? '')}</p>`
    : nothing;
  if (!online)
    return notice(
      warnIcon,
      html`<p>${words.offline}</p>
        ${dated}`,
      'offline',
    );
  if (phase === 'loading' && slow) return notice(clockIcon, html`<p>${words.slow}</p>`, 'notice', '');
  if (!failure) return nothing;
  const { title, advice } = words.failures[failure.kind];
  return notice(
    warnIcon,
    html`<p><strong>${title}</strong></p>
      <p>${advice}</p>
      ${dated} ${pause ? html`<p>${words.retryIn(pause)}</p>` : nothing}
      ${failure.retryable ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
      ${failure.requestId ? html`<p class="soft">${words.reference(failure.requestId)}</p>` : nothing}`,
    'error',
  );
}

/** No one was found: what that means, and what to do next. It never says that someone is not genuine. */
export const none = (
  { strings, clearFilters }: ResultsModel,
  words: TroubleStrings,
  typed: string,
  day: string,
): TemplateResult =>
  html`<div part="empty" class="none">
    <p class="title">${askIcon} ${words.none(typed)}</p>
    <p>${words.noneMeans(day)}</p>
    <ul>
      ${words.noneSteps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${
      clearFilters
        ? html`<button type="button" class="button" @click=${clearFilters}>${strings.removeFilters}</button>`
        : nothing
    }
    <slot name="empty"></slot>
  </div>`;

/** Pages by number. Tokens of pages are opaque, so only pages already seen and the next one can be reached. */
export function pages({ turn }: ResultsModel, words: TroubleStrings, { tokens, index }: Answer): unknown {
  if (tokens.length < 2) return nothing;
  const step = (name: string, to: number): unknown =>
    html`<li>
      <button type="button" class="button" ?disabled=${!(to in tokens)} @click=${() => turn(to)}>${name}</button>
    </li>`;
  return html`<nav part="paging" aria-label=${words.pages}>
    <ul class="choices">
      ${step(words.previous, index - 1)}
      ${tokens.map(
        (_, at) =>
          html`<li>
            <button
              type="button"
              class=${at === index ? 'button main' : 'button'}
              aria-label=${words.page(at + 1)}
              aria-current=${at === index ? 'page' : nothing}
              @click=${() => turn(at)}
            >
              ${at + 1}
            </button>
          </li>`,
      )}
      ${step(words.next, index + 1)}
    </ul>
  </nav>`;
}
