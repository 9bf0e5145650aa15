import { css } from 'lit';

/** The frame of an empty answer. */
export default css`
  .none {
    display: grid;
    gap: 0.7em;
    justify-items: start;
    padding: calc(var(--_space) * 1.4);
    border: 1px dashed var(--_edge);
    border-radius: calc(var(--_radius) * 1.25);
  }
  .none ul {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
`;
