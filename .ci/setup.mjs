/**
 * Installs what the lockfile names, when it is not installed yet.
 *
 * Runs on whatever Node the machine has, before anything of ours is there; so: no dependencies.
 * The hash (not a date) decides, because a restored cache keeps dates.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);
const stamp = at('node_modules/.praman-lockfile');
const wanted = createHash('sha256')
  .update(readFileSync(at('pnpm-lock.yaml')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  console.error('Installing packages, once …');
  const { status } = spawnSync('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}
