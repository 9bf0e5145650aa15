/** A framed word to the reader. @module */
import { html, type TemplateResult } from 'lit';

export const notice = (icon: TemplateResult, words: unknown, part = 'notice', tone = 'care'): TemplateResult =>
  html`<div part=${part} class="notice ${tone}">
    ${icon}
    <div>${words}</div>
  </div>`;
