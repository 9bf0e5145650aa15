/**
 * `npm start`: builds what is stale, then serves the sandbox registry and the example sites.
 *
 * Packages run from source; only the bundle for script tags has to be built, and only when its sources changed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');

if (Number(process.versions.node.split('.')[0]) < 22) {
  // the Node of the lockfile is first on the path only under npm and pnpm
  console.error('Please start with: npm start');
  process.exit(1);
}

bundle();

const server = spawn(
  process.execPath,
  ['packages/registry/bin/praman-registry.js', 'serve', '--sandbox', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
