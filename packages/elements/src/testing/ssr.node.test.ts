import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { fixtureProfessionals } from '@praman/client/fixtures';
import { html } from 'lit';
import { expect, it } from 'vitest';

import '../define/all.ts';
import { hi } from '../locales/hi.ts';
import { registerLanguage } from '../locales/tables.ts';

registerLanguage(hi);

const [sunita] = fixtureProfessionals;

it('draws the search on a server, as a form that works before the script', async () => {
  const drawn = await collectResult(
    render(
      html`<praman-doctor-search lang="hi" registry="https://registry.example/" q="सुनीता"></praman-doctor-search>`,
    ),
  );

  expect(drawn).toContain('shadowrootmode="open"');
  expect(drawn).toContain('नाम या पंजीकरण संख्या');
  expect(drawn).toMatch(/<input[^>]*name="q"[^>]*value="सुनीता"/u);
});

it('draws cards, entries and badges on a server', async () => {
  const drawn = await collectResult(
    render(
      html`<praman-professional-card lang="hi" .professional=${sunita}></praman-professional-card>
        <praman-professional-detail lang="hi" .professional=${sunita}></praman-professional-detail>
        <praman-provider registry="https://registry.example/">
          <praman-status-badge lang="hi" status="suspended"></praman-status-badge>
        </praman-provider>`,
    ),
  );

  for (const words of ['सुनीता शर्मा', 'राजस्थान आयुर्विज्ञान परिषद', 'MS (Obstetrics and Gynaecology)', 'निलंबित'])
    expect(drawn).toContain(words);
});
