/**
 * Bytes that a page needs for search with results, after gzip -9.
 *
 * Ours is the bundle for script tags as a page fetches it, its chunks compressed one by one. Each peer is bundled by
 * esbuild into one file (minified, ES2022), which is the kinder measure. Peers are installed at fixed versions into a
 * folder that goes away again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { bundle } from './bundle.mjs';
import { measure, uses } from './size.mjs';

const folder = mkdtempSync(join(tmpdir(), 'praman-size-'));

const peers = {
  'instantsearch.js': '4.118.1',
  '@elastic/search-ui': '1.24.2',
  '@elastic/react-search-ui': '1.24.2',
  '@elastic/react-search-ui-views': '1.24.2',
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@pagefind/default-ui': '1.5.2',
  '@algolia/autocomplete-js': '1.19.12',
  lit: '3.3.3',
};

/** What each peer's bundle is made of: box, hits, pages and a facet, where it has them. */
const entries: Readonly<Record<string, string>> = {
  'InstantSearch.js, own fetch client': `import instantsearch from 'instantsearch.js';
    import { searchBox, hits, pagination, refinementList } from 'instantsearch.js/es/widgets';
    const search = instantsearch({ indexName: 'x', searchClient: { search: (requests) => fetch('/x', { method: 'POST', body: JSON.stringify(requests) }).then((r) => r.json()) } });
    search.addWidgets([searchBox({ container: '#a' }), hits({ container: '#b' }), pagination({ container: '#c' }), refinementList({ container: '#d', attribute: 'x' })]);
    search.start();`,
  'Elastic Search UI (React)': `import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client';
    import { SearchProvider, SearchBox, Results, Paging, Facet, PagingInfo } from '@elastic/react-search-ui';
    createRoot(document.body).render(h(SearchProvider, { config: {} }, h(SearchBox), h(Results), h(Paging), h(PagingInfo), h(Facet, { field: 'x', label: 'x' })));`,
  'Pagefind UI': `import { PagefindUI } from '@pagefind/default-ui'; new PagefindUI({ element: '#search' });`,
  'Algolia Autocomplete': `import { autocomplete } from '@algolia/autocomplete-js'; autocomplete({ container: '#a', getSources: () => [] });`,
  'Lit alone, one element': `import { LitElement, html, css } from 'lit';
    customElements.define('x-a', class extends LitElement { static styles = css\`:host{display:block}\`; render() { return html\`<p>\${this.title}</p>\`; } });`,
};

async function bytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: peers }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The peers could not be installed');
  bundle();
  const own: number = measure(uses[1]!);
  const row = (name: string, size: number): void =>
    console.log(`| ${name} | ${(size / 1000).toFixed(1)} | ${(size / own).toFixed(2)} |`);
  console.log('| what | gzip, KB | against ours |\n| --- | ---: | ---: |');
  row('`<praman-doctor-search>` with results, in Hindi', own);
  for (const [name, code] of Object.entries(entries)) row(name, await bytes(code));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
