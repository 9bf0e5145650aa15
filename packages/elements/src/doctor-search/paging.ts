/** The way to more people. Tokens of pages are opaque, so pages can be reached one after the other only. @module */
import { html, nothing } from 'lit';

import type { Answer } from '../core/search-state.ts';
import type { ResultsView } from './results-view.ts';

export function paging({ strings, state, numbered, more, turn }: ResultsView, answer: Answer): unknown {
  const { tokens, index, page } = answer;
  if (!numbered) {
    return page.next
      ? html`<p part="paging" class="paging">
          <button type="button" class="button" ?disabled=${state.phase === 'loading'} @click=${more}>
            ${strings.more}
          </button>
        </p>`
      : nothing;
  }
  if (tokens.length < 2) return nothing;
  const step = (words: string, to: number): unknown =>
    html`<li>
      <button type="button" class="button" ?disabled=${!(to in tokens)} @click=${() => turn(to)}>${words}</button>
    </li>`;
  return html`<nav part="paging" aria-label=${strings.pages}>
    <ul class="paging">
      ${step(strings.previous, index - 1)}
      ${tokens.map(
        (_, at) =>
          html`<li>
            <button
              type="button"
              class=${at === index ? 'button main' : 'button'}
              aria-label=${strings.page(at + 1)}
              aria-current=${at === index ? 'page' : nothing}
              @click=${() => turn(at)}
            >
              ${at + 1}
            </button>
          </li>`,
      )}
      ${step(strings.next, index + 1)}
    </ul>
  </nav>`;
}
