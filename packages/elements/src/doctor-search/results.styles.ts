import { css } from 'lit';

/** The list, and the grey shapes where it will stand. */
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
  .bone {
    display: grid;
    gap: 0.8rem;
    padding: var(--_space);
    margin-block-end: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .bone i {
    height: 1rem;
    width: 70%;
    border-radius: 1rem;
    background: var(--_sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
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
