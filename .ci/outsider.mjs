/**
 * Installs the packed packages into an empty folder, as somebody outside would, and uses every way in: each export path
 * in Node, the elements through a bundler, and the registry's command.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'praman-outsider-'));
const env = { ...process.env, PRAMAN_STORE: join(folder, 'store'), DATABASE_URL: '' };

function run(cwd, program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const manifests = readdirSync(join(root, 'packages'))
  .map((name) => ({
    name,
    ...JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')),
    folder: name,
  }))
  .filter((manifest) => !manifest.private);

try {
  const tarballs = Object.fromEntries(
    manifests.map((manifest) => {
      const packed = run(
        join(root, 'packages', manifest.folder),
        join(root, 'node_modules/.bin/pnpm'),
        'pack',
        '--json',
        '--pack-destination',
        folder,
      );
      return [manifest.name, `file:${JSON.parse(packed.slice(packed.search(/[[{]/))).filename}`];
    }),
  );
  // `overrides`, because the packages name one another by versions that are not published yet
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: tarballs, overrides: tarballs }),
  );
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=peer');

  const paths = manifests.flatMap(({ name, exports }) =>
    Object.keys(exports)
      .filter((path) => !path.endsWith('.json') && path !== './react')
      .map((path) => join(name, path)),
  );
  const imports = paths.map((path) => `await import('${path}');`).join('\n');
  writeFileSync(join(folder, 'imports.mjs'), imports);
  run(folder, process.execPath, 'imports.mjs');

  const { outputFiles } = await build({
    stdin: { contents: `import '@praman/elements/define/all';`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: join(folder, 'out'),
    write: false,
    logLevel: 'error',
  });
  const tags = ['provider', 'doctor-search', 'professional-card', 'professional-detail', 'status-badge'];
  const code = outputFiles.map(({ text }) => text).join('');
  for (const tag of tags) if (!code.includes(`define("praman-${tag}"`)) throw new Error(`a bundler lost praman-${tag}`);
  if (/require\(["']node:|from ["']node:/.test(code)) throw new Error('the elements reach for Node');

  run(folder, join(folder, 'node_modules/.bin/praman-registry'), 'seed', '--professionals', '60', '--seed', '7');
  console.log(`${paths.length} export paths, ${tags.length} tags and the command work from tarballs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
