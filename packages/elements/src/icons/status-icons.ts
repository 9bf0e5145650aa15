/** Drawings that say where things stand. @module */
import { svg } from 'lit';

import { icon } from './icon.ts';

export const tickIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.6" />`);
export const stopIcon = icon(svg`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM8 12h8" />`);
export const clockIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2" />`);
export const askIcon = icon(
  svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.8m0 2.8v.1" />`,
);
