import { css } from 'lit';

/** The list, the frames of empty and waiting, and the panel of filters. */
export default css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .dim {
    filter: grayscale(1);
  }
  .title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.4;
  }
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
  .bone {
    display: grid;
    gap: 0.8rem;
    padding: calc(var(--_space) * 1.15);
    margin-block-end: var(--_space);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
  }
  .bone i {
    height: 1rem;
    width: 70%;
    border-radius: 1rem;
    background: var(--_sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone i:first-child {
    width: 45%;
    height: 1.5rem;
  }
  .bone i:last-child {
    width: 30%;
  }
  @keyframes breathe {
    to {
      background: var(--_line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone i {
      animation: none;
    }
  }
`;
