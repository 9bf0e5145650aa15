import { PramanProfessionalDetail } from './professional-detail.ts';

declare global {
  interface HTMLElementTagNameMap {
    'praman-professional-detail': PramanProfessionalDetail;
  }
}

// a second copy of this package on the page must not throw
if (!customElements.get('praman-professional-detail'))
  customElements.define('praman-professional-detail', PramanProfessionalDetail);

export { PramanProfessionalDetail };
