/** Defines `<praman-status-badge>`. Its only export is the class. @module */
export { PramanStatusBadge } from '../status-badge/status-badge.define.ts';
