import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** Every story can be read in both languages and in each theme, from the toolbar. */
const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'hi', title: 'हिन्दी' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'hi', theme: 'light' },
  decorators: [
    (story, { globals }) =>
      html`<div lang=${String(globals['lang'])} data-theme=${String(globals['theme'])}>${story()}</div>`,
  ],
  parameters: { controls: { expanded: true }, a11y: { test: 'error' } },
};

export default preview;
