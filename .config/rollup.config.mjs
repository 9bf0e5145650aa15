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

export default {
  input: { praman: `${elements}dist/praman.js` },
  output: {
    dir: `${elements}dist-cdn`,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // many small files compress worse than one: what always comes together is kept together
    manualChunks(id) {
      if (
        /node_modules\/(lit|@lit|lit-html|lit-element|ky)|packages\/(client\/dist\/(?!fixtures)|schemas\/dist\/wire)/.test(
          id,
        )
      )
        return 'base';
      if (
        /elements\/dist\/(context|styles\/|controllers\/(client|locale)|core\/(warn-later|people)|locales\/tables|events\/)/.test(
          id,
        )
      )
        return 'base';
      if (/elements\/dist\/(doctor-search\/results|professional-card|status-badge|core\/(format|standing))/.test(id))
        return 'results-view';
      return undefined;
    },
  },
  preserveEntrySignatures: 'strict',
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    // a space between two pieces of a sentence must stay a space
    minifyLiterals({ options: { minifyOptions: { conservativeCollapse: true } } }),
    terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } }),
  ],
};
