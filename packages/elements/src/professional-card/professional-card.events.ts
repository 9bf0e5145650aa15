import type { ProfessionalSummary } from '@praman/schemas';

/**
 * The reader asked to see a professional in full. Cancel it to go there by the page's own way.
 */
export class PramanProfessionalOpenEvent extends Event {
  readonly professional: ProfessionalSummary;

  constructor(professional: ProfessionalSummary) {
    super('praman-professional-open', { bubbles: true, composed: true, cancelable: true });
    this.professional = professional;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praman-professional-open': PramanProfessionalOpenEvent;
  }
}
