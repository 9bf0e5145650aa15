/**
 * Colours, sizes and type that every element reads, and the short list of properties a page may set.
 *
 * A page sets `--praman-…`; the elements read `--_…`. Colours follow the page's `color-scheme`; where a browser does not
 * know `light-dark()` they stay light.
 *
 * @module
 */
import { css } from 'lit';

/* Pairs of text and ground have a contrast of 4.5 or more, in the light and in the dark. */
export const tokens = css`
  :host {
    --_ink: var(--praman-color-text, #17252b);
    --_soft: var(--praman-color-text-muted, #4b5b62);
    --_ground: var(--praman-color-surface, #ffffff);
    --_sunken: var(--praman-color-surface-muted, #f2f6f5);
    --_line: var(--praman-color-border, #cbd6d4);
    --_edge: var(--praman-color-border-strong, #6f8285);
    --_primary: var(--praman-color-primary, #075e63);
    --_on-primary: var(--praman-color-on-primary, #ffffff);
    --_good: var(--praman-color-good, #12603a);
    --_good-ground: var(--praman-color-good-surface, #e4f4ea);
    --_care: var(--praman-color-caution, #704700);
    --_care-ground: var(--praman-color-caution-surface, #fdf1d8);
    --_stop: var(--praman-color-stop, #9c1420);
    --_stop-ground: var(--praman-color-stop-surface, #fdeaea);
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
      --_ink: var(--praman-color-text, light-dark(#17252b, #e9efed));
      --_soft: var(--praman-color-text-muted, light-dark(#4b5b62, #a9b8b7));
      --_ground: var(--praman-color-surface, light-dark(#ffffff, #172124));
      --_sunken: var(--praman-color-surface-muted, light-dark(#f2f6f5, #202c2f));
      --_line: var(--praman-color-border, light-dark(#cbd6d4, #3a4a4d));
      --_edge: var(--praman-color-border-strong, light-dark(#6f8285, #7f9294));
      --_primary: var(--praman-color-primary, light-dark(#075e63, #7dd5d0));
      --_on-primary: var(--praman-color-on-primary, light-dark(#ffffff, #06292b));
      --_good: var(--praman-color-good, light-dark(#12603a, #8fdcae));
      --_good-ground: var(--praman-color-good-surface, light-dark(#e4f4ea, #123524));
      --_care: var(--praman-color-caution, light-dark(#704700, #f3c777));
      --_care-ground: var(--praman-color-caution-surface, light-dark(#fdf1d8, #3b2a0c));
      --_stop: var(--praman-color-stop, light-dark(#9c1420, #ffb0ae));
      --_stop-ground: var(--praman-color-stop-surface, light-dark(#fdeaea, #451a1d));
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
