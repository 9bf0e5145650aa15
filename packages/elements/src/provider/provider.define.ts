import { PramanProvider } from './provider.ts';

declare global {
  interface HTMLElementTagNameMap {
    'praman-provider': PramanProvider;
  }
}

// a second copy of this package on the page must not throw
if (!customElements.get('praman-provider')) customElements.define('praman-provider', PramanProvider);

export { PramanProvider };
