/** Framed words to the reader. @module */
import { html, type TemplateResult } from 'lit';

import { warnIcon } from '../icons/box-icons.ts';
import type { SearchStrings } from '../locales/strings.ts';

export const notice = (icon: TemplateResult, words: unknown, part = 'notice', tone = 'care'): TemplateResult =>
  html`<div part=${part} class="notice ${tone}">
    ${icon}
    <div>${words}</div>
  </div>`;

/** The word of the box itself, for when nothing further could be brought. */
export const plainTrouble = ({ unreached, retry }: SearchStrings, again: () => void): TemplateResult =>
  notice(
    warnIcon,
    html`<p>${unreached}</p>
      <button type="button" class="button" @click=${again}>${retry}</button>`,
    'error',
  );
