/** What buttons, boxes, icons and hidden words look like everywhere. @module */
import { css } from 'lit';

export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  svg {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    min-width: 44px;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_ground);
    color: var(--_primary);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_primary);
    background: var(--_sunken);
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .main {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .main:hover {
    filter: brightness(0.9);
    background: var(--_primary);
  }
  .bare {
    border-color: transparent;
    background: none;
    padding-inline: 0.5em;
  }
  :focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .soft {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
