import { PramanProfessionalCard } from './professional-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'praman-professional-card': PramanProfessionalCard;
  }
}

// a second copy of this package on the page must not throw
if (!customElements.get('praman-professional-card'))
  customElements.define('praman-professional-card', PramanProfessionalCard);

export { PramanProfessionalCard };
