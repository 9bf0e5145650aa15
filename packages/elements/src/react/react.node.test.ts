import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

import { DoctorSearch, Provider } from './generated.ts';

it('draws the elements with their attributes, and takes handlers by the names of the events', () => {
  const search = createElement(DoctorSearch, {
    lang: 'hi',
    pageSize: 5,
    onPramanResults: ({ page }) => void page.items,
  });
  const drawn = renderToString(createElement(Provider, { registry: 'https://registry.example.in', children: search }));
  expect(drawn).toContain('<praman-provider');
  expect(drawn).toContain('<praman-doctor-search lang="hi"');
});
