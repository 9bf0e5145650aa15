import { PramanStatusBadge } from './status-badge.ts';

declare global {
  interface HTMLElementTagNameMap {
    'praman-status-badge': PramanStatusBadge;
  }
}

// a second copy of this package on the page must not throw
if (!customElements.get('praman-status-badge')) customElements.define('praman-status-badge', PramanStatusBadge);

export { PramanStatusBadge };
