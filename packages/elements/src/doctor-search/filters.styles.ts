import { css } from 'lit';

/** The panel of filters, one column on a phone. */
export default css`
  .panel {
    margin-block-start: 0.8rem;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_sunken);
    display: grid;
    gap: var(--_space);
  }
  select {
    width: 100%;
    min-height: 48px;
    padding: 0.3em 0.6em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_ground);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-height: 48px;
    font-weight: 400;
  }
  .tick input {
    width: 24px;
    height: 24px;
    flex: none;
    accent-color: var(--_primary);
  }
  .chip {
    border-radius: 2em;
    background: var(--_sunken);
  }
  @container (min-width: 38rem) {
    .panel {
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    }
    .tick {
      align-self: end;
    }
  }
`;
