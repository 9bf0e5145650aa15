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
      // a search without its results is of no use
      if (/elements\/dist\/(doctor-search\/(doctor-search|results)|define\/doctor-search)/.test(id))
        return 'doctor-search';
      // only a provider provides
      if (/context-provider|value-notifier/.test(id)) return undefined;
      if (/node_modules\/(lit|@lit|lit-html|lit-element|ky|tslib)\//.test(id)) return 'base';
      if (/packages\/(client\/dist\/(?!fixtures)|schemas\/dist\/wire)/.test(id)) return 'base';
      if (/elements\/dist\/(doctor-search\/|provider\/|professional-detail\/|define\/|locales\/(en|hi))/.test(id))
        return undefined;
      // cards and badges stand on every page that has more than a provider
      if (
        /elements\/dist\/(context|environment|styles\/|events\/|professional-card\/(?!.*define)|status-badge\/(?!.*define)|locales\/tables)/.test(
          id,
        )
      )
        return 'base';
      if (
        /elements\/dist\/(controllers\/(client|locale)|core\/(environment|failure|format|people|standing|warn-later))/.test(
          id,
        )
      )
        return 'base';
      return undefined;
    },
  },
  preserveEntrySignatures: 'strict',
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    // a space between two pieces of a sentence must stay a space
    minifyLiterals({ options: { minifyOptions: { conservativeCollapse: true } } }),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
      format: { comments: false },
    }),
  ],
};
