/**
 * Bytes that a page needs for search, ours beside its peers: every one bundled by esbuild in the same way (minified,
 * ES2022, one file) and compressed by gzip -9 in the same run.
 *
 * Peers are installed at fixed versions into a folder that goes away again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
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

/** What each bundle is made of. Ours holds every module of the first view, and the Hindi words. */
const entries: Readonly<Record<string, string>> = {
  'praman-doctor-search (Hindi)': `import '@praman/elements/define/doctor-search'; import '@praman/elements/locales/hi';`,
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

async function bytes(name: string, code: string): Promise<number> {
  const ours = name.startsWith('praman');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ours ? join(root, 'examples') : folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ours ? ['@praman/source', 'production'] : ['production'],
    // an entry opened or a filter panel unfolded comes later, and so do the other words
    ...(ours && {
      external: [],
      splitting: true,
      outdir: join(folder, 'out'),
      tsconfig: join(root, '.config/tsconfig.base.json'),
    }),
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  if (!ours) return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  const byPath = new Map(outputFiles.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, next] of byPath
      .get(path)!
      .text.matchAll(/(?:import|export)(?:[^'"();]*?from)?\s*["']\.\/([^"']+)["']/g)) {
      reach(join(folder, 'out', next!));
    }
  };
  reach(outputFiles.find(({ path }) => path.endsWith('stdin.js'))!.path);
  return [...reached].reduce((sum, path) => sum + gzipSync(byPath.get(path)!.contents, { level: 9 }).length, 0);
}

try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: peers }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The peers could not be installed');
  let own = 0;
  console.log('| entry | gzip, KB | against ours |\n| --- | ---: | ---: |');
  for (const [name, code] of Object.entries(entries)) {
    const size = await bytes(name, code);
    own ||= size;
    console.log(`| ${name} | ${(size / 1024).toFixed(1)} | ${(size / own).toFixed(2)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
