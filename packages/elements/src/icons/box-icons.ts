/** Drawings that the box needs. @module */
import { svg } from 'lit';

import { icon } from './icon.ts';

export const searchIcon = icon(svg`<path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM20 20l-4.7-4.7" />`);
export const crossIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const warnIcon = icon(svg`<path d="M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.7v.1" />`);
export const filterIcon = icon(svg`<path d="M4 7h16M7 12h10m-7 5h4" />`);
