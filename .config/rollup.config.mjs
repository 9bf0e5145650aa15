/**
 * The bundle for a script tag: a loader of a few hundred bytes and chunks that it fetches when a tag is on the page.
 *
 * Made from what `tsc -b` wrote, so that npm and script tag run the same code.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rmSync } from 'node:fs';
import minifyLiterals from 'rollup-plugin-minify-template-literals';

const elements = new URL('../packages/elements/', import.meta.url).pathname;

// hashed chunks of earlier builds would pile up
rmSync(`${elements}dist-cdn`, { recursive: true, force: true });

/** Everything that the named modules import, and they themselves: what must have come before they can run. */
function closure(names, getModuleInfo) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const name of names) visit(`${elements}dist/${name}.js`);
  return seen;
}

let base;
let client;

/**
 * Many small files compress worse than one, so what always comes together is kept together: a base that every element
 * but the provider needs, with the small elements in it, and the search with its results.
 */
function manualChunks(id, { getModuleInfo }) {
  base ??= closure(['professional-card/professional-card', 'status-badge/status-badge'], getModuleInfo);
  // the provider and the search both need a client
  client ??= closure(['controllers/client-controller'], getModuleInfo);
  if (base.has(id) || (client.has(id) && !id.includes('context-provider'))) return 'base';
  return /dist\/(define\/doctor-search|doctor-search\/(doctor-search|results))/.test(id) ? 'doctor-search' : undefined;
}

export default {
  input: { praman: `${elements}dist/praman.js` },
  output: {
    dir: `${elements}dist-cdn`,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks,
  },
  onwarn(warning, warn) {
    // chunks that import each other run in an order nobody chose, and may stop before they are ready
    if (warning.code === 'CIRCULAR_CHUNK' || warning.code === 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
    warn(warning);
  },
  preserveEntrySignatures: 'strict',
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    // a space between two pieces of a sentence must stay a space
    minifyLiterals({ include: '**/elements/dist/**', options: { minifyOptions: { conservativeCollapse: true } } }),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
      format: { comments: false },
    }),
  ],
};
