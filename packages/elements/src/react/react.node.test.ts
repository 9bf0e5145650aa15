import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

import { DoctorSearch, Provider } from './generated.ts';

it('draws the tags on a server, and leaves properties and handlers to the page', () => {
  const search = createElement(DoctorSearch, {
    pageSize: 5,
    className: 'wide',
    onPramanResults: ({ page }) => expect(page.items).toBeDefined(),
  });
  const drawn = renderToString(createElement(Provider, { registry: 'https://registry.example.in', children: search }));
  expect(drawn).toBe('<praman-provider><praman-doctor-search class="wide"></praman-doctor-search></praman-provider>');
});
