import { css } from 'lit';

/** A quiet card. One that must stop a reader has a thick edge and a band of words besides its colour. */
export default css`
  :host {
    container-type: inline-size;
  }
  .card {
    --_pad: calc(var(--_space) * 1.15);
    overflow: clip;
    padding: var(--_pad);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_ground);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .stopped {
    border: 2px solid var(--_stop);
    border-inline-start-width: 8px;
  }
  .band {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: calc(var(--_pad) * -1);
    margin-block-end: 0;
    padding: 0.5em var(--_pad);
    background: var(--_stop-ground);
    color: var(--_stop);
    font-weight: 700;
  }
  .top {
    display: grid;
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 1.5);
  }
  .head {
    display: flex;
    gap: calc(var(--_space) * 0.9);
    min-width: 0;
  }
  .face {
    flex: none;
    width: 3.25rem;
    height: 3.25rem;
    border-radius: 50%;
    display: grid;
    place-items: center;
    object-fit: cover;
    background: var(--_sunken);
    color: var(--_primary);
    font-size: 1.35em;
    line-height: 1;
  }
  .who {
    min-width: 0;
    flex: 1;
  }
  .name {
    font-size: 1.3em;
    font-weight: 680;
    line-height: 1.4;
  }
  .open {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    margin-block: -7px -4px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .open:hover {
    text-decoration-thickness: 3px;
  }
  .registration + .registration {
    margin-block-start: 0.8em;
  }
  .number {
    font-weight: 680;
    font-variant-numeric: tabular-nums;
  }
  dl {
    display: grid;
    gap: 0.25em;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  dt {
    color: var(--_soft);
    flex: none;
    min-width: 5.5em;
  }
  dd {
    flex: 1 1 9em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    justify-content: space-between;
    padding-block-start: 0.65em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .legs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
  }
  .legs svg {
    width: 1.15em;
    height: 1.15em;
  }
  .verified {
    color: var(--_good);
  }
  @container (min-width: 36rem) {
    .top {
      grid-template-columns: minmax(0, 1fr) fit-content(46%);
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
