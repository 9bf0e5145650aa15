/** The custom elements manifest: what editors, Storybook and the reference pages read. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/testing/**', 'src/locales/**', 'src/react/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
