import { css } from 'lit';

/** One calm column: the box first and large, all else below. */
export default css`
  :host {
    container-type: inline-size;
    max-inline-size: 60rem;
  }
  .all,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    position: relative;
  }
  .heading {
    font-size: 1.5em;
    line-height: 1.35;
    font-weight: 700;
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  .field {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding: 5px;
    padding-inline-start: 0.9rem;
    border: 2px solid var(--_edge);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_ground);
  }
  .field:focus-within {
    border-color: var(--_primary);
    outline: 1px solid var(--_primary);
  }
  .field > svg {
    color: var(--_soft);
  }
  input[role] {
    flex: 1;
    min-width: 0;
    min-height: 48px;
    border: 0;
    padding: 0 0.4rem;
    background: none;
    font-size: max(1.125em, 16px);
  }
  input[role]:focus-visible {
    outline: 2px solid transparent;
  }
  form .main {
    min-height: 48px;
  }
  #hint,
  .said {
    margin-block-start: 0.45em;
  }
  .said {
    font-weight: 600;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 6px);
    inset-inline: -2px;
    padding: 6px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 12px 32px #0003;
  }
  [role='option'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-height: 48px;
    padding: 0.35em 0.8em;
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  [role='option'] .soft {
    flex: none;
  }
  [role='option']:hover,
  [aria-selected='true'] {
    background: var(--_sunken);
  }
  [aria-selected='true'] {
    outline: 2px solid var(--_primary);
    outline-offset: -2px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .notice {
    display: flex;
    gap: 0.75em;
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_edge);
    background: var(--_sunken);
  }
  .notice .button {
    margin-block: 0.6em 0.2em;
  }
  .care {
    border-color: var(--_care);
    background: var(--_care-ground);
  }
  #count:focus-visible {
    outline-offset: 6px;
  }
  #detail {
    outline: none;
  }
  @container (max-width: 26rem) {
    .field > svg {
      display: none;
    }
    .field {
      padding-inline-start: 0.35rem;
    }
  }
  @media print {
    form,
    .choices {
      display: none;
    }
  }
`;
