/**
 * Colours, sizes and type that every element reads, and the short list of properties a page may set.
 *
 * A page sets `--praman-…`; the elements read `--_…`. Colours follow the page's `color-scheme`; where a browser does not
 * know `light-dark()` they stay light.
 *
 * @module
 */
import { css, unsafeCSS } from 'lit';

/** Own name, public name, light, dark. Pairs of text and ground have a contrast of 4.5 or more. */
const colours = [
  ['ink', 'text', '#17252b', '#e9efed'],
  ['soft', 'text-muted', '#4b5b62', '#a9b8b7'],
  ['ground', 'surface', '#ffffff', '#172124'],
  ['sunken', 'surface-muted', '#f2f6f5', '#202c2f'],
  ['line', 'border', '#cbd6d4', '#3a4a4d'],
  ['edge', 'border-strong', '#6f8285', '#7f9294'],
  ['primary', 'primary', '#075e63', '#7dd5d0'],
  ['on-primary', 'on-primary', '#ffffff', '#06292b'],
  ['good', 'good', '#12603a', '#8fdcae'],
  ['good-ground', 'good-surface', '#e4f4ea', '#123524'],
  ['care', 'caution', '#704700', '#f3c777'],
  ['care-ground', 'caution-surface', '#fdf1d8', '#3b2a0c'],
  ['stop', 'stop', '#9c1420', '#ffb0ae'],
  ['stop-ground', 'stop-surface', '#fdeaea', '#451a1d'],
] as const;

const rules = (value: (light: string, dark: string) => string): string =>
  colours.map(([own, open, light, dark]) => `--_${own}:var(--praman-color-${open},${value(light, dark)});`).join('');

export const tokens = css`
  :host {
    ${unsafeCSS(rules((light) => light))}
    --_radius: var(--praman-radius, 12px);
    --_space: calc(var(--praman-space, 1rem) * var(--praman-density, 1));
    display: block;
    font: 400 var(--praman-font-size, 1rem) / 1.6
      var(--praman-font, system-ui, 'Noto Sans', 'Noto Sans Devanagari', sans-serif);
    color: var(--_ink);
    overflow-wrap: anywhere;
    text-align: start;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${unsafeCSS(rules((light, dark) => `light-dark(${light},${dark})`))}
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_edge: var(--_ink);
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
`;
