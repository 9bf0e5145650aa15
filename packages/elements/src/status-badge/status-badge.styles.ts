import { css } from 'lit';

/** A word in a coloured frame; the icon and the frame say the same without colour. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    padding: 0.2em 0.75em 0.2em 0.55em;
    border: 1.5px solid currentColor;
    border-radius: 2em;
    font-weight: 650;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_soft);
    background: var(--_sunken);
  }
  .good {
    color: var(--_good);
    background: var(--_good-ground);
  }
  .care {
    color: var(--_care);
    background: var(--_care-ground);
  }
  .stop {
    color: var(--_stop);
    background: var(--_stop-ground);
    border-width: 2px;
  }
  .days {
    font-weight: 450;
  }
`;

/** The element around it. */
export const hostStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
  }
  p {
    margin: 0.35em 0 0;
  }
`;
