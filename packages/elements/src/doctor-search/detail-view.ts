/** One person in full, in place of the list. Brought when a person is chosen. @module */
import type { Client } from '@praman/client';
import { html, nothing, type TemplateResult } from 'lit';

import { namesFor } from '../core/people.ts';
import type { SearchState } from '../core/search-state.ts';
import { leftIcon } from '../icons/left-icon.ts';
import '../professional-detail/professional-detail.define.ts';

export interface DetailView {
  readonly id: string;
  readonly state: SearchState;
  readonly client: Client | undefined;
  readonly lang: string;
  readonly level: number;
  readonly back: string;
  readonly close: () => void;
}

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
