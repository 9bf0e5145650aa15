/** The way back. @module */
import { svg } from 'lit';

import { icon } from './icon.ts';

export const leftIcon = icon(svg`<path d="M20 12H4m6-6-6 6 6 6" />`);
