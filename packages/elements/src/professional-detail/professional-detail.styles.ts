import { css } from 'lit';

/** A document to read, print and compare with a certificate. */
export default css`
  :host {
    container-type: inline-size;
    max-inline-size: 60rem;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.4);
    padding: calc(var(--_space) * 1.4);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_ground);
  }
  .head {
    display: flex;
    gap: var(--_space);
  }
  .face {
    flex: none;
    width: 4.5rem;
    height: 4.5rem;
    border-radius: 50%;
    display: grid;
    place-items: center;
    object-fit: cover;
    background: var(--_sunken);
    color: var(--_primary);
    font-size: 1.8em;
    line-height: 1;
  }
  .who {
    min-width: 0;
  }
  .name {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.35;
  }
  .verdict {
    display: grid;
    gap: 0.2em;
    padding: calc(var(--_space) * 0.9) var(--_space);
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    border-inline-start: 8px solid var(--_edge);
    background: var(--_sunken);
    font-size: 1.0625em;
  }
  .verdict.stop {
    border-color: var(--_stop);
    background: var(--_stop-ground);
  }
  .verdict.good {
    border-color: var(--_good);
  }
  .verdict.care {
    border-color: var(--_care);
  }
  .part {
    font-size: 1.15em;
    font-weight: 700;
    margin: 0 0 0.5em;
  }
  section {
    padding-block-start: calc(var(--_space) * 1.2);
    border-block-start: 1px solid var(--_line);
  }
  dl,
  .rows {
    display: grid;
    gap: calc(var(--_space) * 0.9) calc(var(--_space) * 1.5);
  }
  dt {
    color: var(--_soft);
    font-size: 0.875em;
  }
  dd,
  .strong {
    font-weight: 550;
  }
  .number {
    font-weight: 700;
    font-size: 1.1em;
    font-variant-numeric: tabular-nums;
  }
  .rows > li + li {
    padding-block-start: calc(var(--_space) * 0.9);
    border-block-start: 1px dashed var(--_line);
  }
  .legs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  .legs + p {
    margin-block: 0.4em;
  }
  .verified {
    color: var(--_good);
  }
  a.button,
  .tools {
    margin-block-start: 0.8em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .state {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    padding: calc(var(--_space) * 1.2);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_ground);
  }
  @container (min-width: 34rem) {
    dl {
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    article {
      border: 0;
      padding: 0;
    }
    section {
      break-inside: avoid;
    }
    .tools {
      display: none;
    }
  }
`;
