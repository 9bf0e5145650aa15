/** Builds the packages and the bundle for script tags, when what they are made of has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'packages/elements/dist-cdn/.sources');

/** One hash over everything that goes into the bundle. */
function sources() {
  const hash = createHash('sha256');
  const files = ['schemas', 'client', 'elements'].flatMap((name) =>
    readdirSync(join(root, 'packages', name, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|stories)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(root, 'pnpm-lock.yaml'), join(root, '.config/rollup.config.mjs')]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(program, ...args) {
  const command = join(root, 'node_modules/.bin', program);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Exits with the code of the tool that failed. */
export function bundle() {
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('Building the bundle …');
  run('tsc', '-b', 'packages/elements');
  run('rollup', '--silent', '-c', '.config/rollup.config.mjs');
  writeFileSync(stamp, now);
}

if (import.meta.main) bundle();
