/**
 * The import law of the house: who may import whom, and that nobody imports in a circle.
 *
 * schemas → credentials → client → elements, names beside them, registry at the end of its own branch.
 */
const inside = (name) => `^packages/${name}/(src|bin)/`;
const notTests = '\\.(test|stories)\\.ts$|/testing/';

/** One line of the law. `to` is a list of things that `from` must never reach for. */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: notTests },
  to: { path: to },
});

const library = (...names) => `/node_modules/(${names.join('|')})/`;
const node =
  '^(node:|fs$|path$|http$|https$|crypto$|os$|url$|stream$|worker_threads$|child_process$|events$|buffer$|util$|net$)';

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-dependency',
      severity: 'error',
      comment: 'Every import is declared in its own package.json.',
      from: { path: '^packages/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'no-reach-into-src',
      severity: 'error',
      comment:
        'A package is used by its public paths. The workspace resolves those to src, so the specifier is what is judged.',
      from: { path: '^(packages/([^/]+)|examples)/' },
      to: { path: '^packages/([^/]+)/src/', pathNot: '^packages/$2/', dependencyTypes: ['local'] },
    },
    never(
      'schemas-alone',
      inside('schemas'),
      `${inside('(names|credentials|client|elements|registry)')}|${node}|${library('ky', 'lit', 'hono', 'jose')}`,
    ),
    never('names-alone', inside('names'), `^packages/(?!names/)|${node}|node_modules`),
    never(
      'credentials',
      inside('credentials'),
      `${inside('(names|client|elements|registry)')}|${node}|${library('ky', 'lit', 'hono')}`,
    ),
    never(
      'client',
      inside('client'),
      `${inside('(elements|registry)')}|packages/credentials/src/issue|${node}|${library('lit', 'hono', 'zod')}`,
    ),
    never(
      'elements',
      inside('elements'),
      `${inside('registry')}|packages/credentials/src/issue|${node}|${library('ky', 'jose', 'hono', 'zod')}`,
    ),
    never('registry', inside('registry'), `${inside('(client|elements)')}|${library('lit', 'ky')}`),
    {
      name: 'ky-in-one-file',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/client/src/transport\\.ts$' },
      to: { path: library('ky') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|dist-cdn|storybook-static' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.checks.json' },
    enhancedResolveOptions: {
      conditionNames: ['@praman/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
