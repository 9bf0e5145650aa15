/**
 * `npm start`: builds what is stale, then serves the sandbox registry and the example sites.
 *
 * Packages run from source; only the bundle for script tags has to be built, and only when its sources changed.
 * Words after `npm start --` go to `praman-registry serve`.
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

const sites = { '/examples/': 'examples', '/praman/1/': 'packages/elements/dist-cdn' };
const server = spawn(
  process.execPath,
  ['packages/registry/bin/praman-registry.js', 'serve', '--sandbox', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      PRAMAN_SITES: Object.entries(sites)
        .map((pair) => pair.join('='))
        .join(','),
      ...process.env,
    },
  },
);
server.stdout.on('data', (data) => {
  process.stdout.write(data);
  const [, origin] = /answers on (http\S+)/.exec(String(data)) ?? [];
  if (!origin) return;
  for (const [what, path] of [
    ['Example sites', '/examples/'],
    ['A hospital’s page, in Hindi', '/examples/hospital-site/'],
    ['The interface', '/reference'],
  ]) {
    console.log(`  ${what}: ${origin}${path}`);
  }
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
