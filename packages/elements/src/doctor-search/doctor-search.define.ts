import { PramanDoctorSearch } from './doctor-search.ts';

declare global {
  interface HTMLElementTagNameMap {
    'praman-doctor-search': PramanDoctorSearch;
  }
}

// a second copy of this package on the page must not throw
if (!customElements.get('praman-doctor-search')) customElements.define('praman-doctor-search', PramanDoctorSearch);

export { PramanDoctorSearch };
