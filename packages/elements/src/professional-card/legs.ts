/** The three legs of verification, each with its own word: a single tick would say more than anyone checked. @module */
import type { Badges } from '@praman/schemas';
import { html, type TemplateResult } from 'lit';

import { clockIcon, stopIcon, tickIcon } from '../icons/status-icons.ts';
import type { ResultStrings } from '../locales/strings.ts';

export const legs = (badges: Badges, strings: ResultStrings): TemplateResult =>
  html`<ul class="legs" aria-label=${strings.checks}>
    ${(['identity', 'council', 'work'] as const).map((name) => {
      const { state } = badges[name];
      return html`<li class=${state}>
        ${state === 'verified' ? tickIcon : state === 'rejected' ? stopIcon : clockIcon} ${strings.legs[name]}:
        ${strings.legStates[state]}
      </li>`;
    })}
  </ul>`;
