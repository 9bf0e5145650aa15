/** What is said besides results: waiting, failing, being offline, finding no one. @module */
import { html, nothing, type TemplateResult } from 'lit';

import { warnIcon } from '../icons/box-icons.ts';
import { format } from '../core/format.ts';
import { askIcon, clockIcon } from '../icons/status-icons.ts';
import { notice } from './notice.ts';
import type { ResultsView } from './results-view.ts';

/** What stands in the way just now, if anything. */
export function troubles({ strings, state, online, retry }: ResultsView): unknown {
  const { failure, answer, pause, slow, phase } = state;
  const dated = answer
    ? html`<p>${strings.resultsFrom(format(strings.lang).time(answer.at), answer.query.q ?? '')}</p>`
    : nothing;
  if (!online)
    return notice(
      warnIcon,
      html`<p>${strings.offline}</p>
        ${dated}`,
      'offline',
    );
  if (phase === 'loading' && slow) return notice(clockIcon, html`<p>${strings.slow}</p>`, 'notice', '');
  if (!failure) return nothing;
  const { title, advice } = strings.failures[failure.kind];
  return notice(
    warnIcon,
    html`<p><strong>${title}</strong></p>
      <p>${advice}</p>
      ${dated} ${pause ? html`<p>${strings.retryIn(pause)}</p>` : nothing}
      ${failure.retryable ? html`<button type="button" class="button" @click=${retry}>${strings.retry}</button>` : nothing}
      ${failure.requestId ? html`<p class="soft">${strings.reference(failure.requestId)}</p>` : nothing}`,
    'error',
  );
}

/** Grey shapes where cards will stand. */
export const skeleton = (): TemplateResult =>
  html`<div part="loading" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div class="bone"><i></i><i></i><i></i></div>`)}
  </div>`;

/** No one was found: what that means, and what to do next. It never says that someone is not genuine. */
export const none = ({ strings, clearFilters }: ResultsView, typed: string, day: string): TemplateResult =>
  html`<div part="empty" class="none">
    <p class="title">${askIcon} ${strings.none(typed)}</p>
    <p>${strings.noneMeans(day)}</p>
    <ul>
      ${strings.noneSteps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${
      clearFilters
        ? html`<button type="button" class="button" @click=${clearFilters}>${strings.removeFilters}</button>`
        : nothing
    }
    <slot name="empty"></slot>
  </div>`;
