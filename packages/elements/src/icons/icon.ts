/** Line drawings of 24 by 24, hidden from screen readers: words always stand beside them. @module */
import { html, type TemplateResult } from 'lit';

export const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
