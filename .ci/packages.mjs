/** Packs every public package as npm would and lets publint and attw look at what an outsider gets. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '../packages');
const env = { ...process.env, PATH: `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env.PATH}` };

function run(folder, program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
  if (status === 0) return;
  process.exitCode = 1;
  console.log(`${program} on ${folder.slice(packages.length + 1)}\n${stdout}${stderr}`);
}

for (const name of readdirSync(packages)) {
  const folder = join(packages, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  run(folder, 'publint', 'run', '--strict', '--pack', 'npm');
  const data = Object.keys(manifest.exports).filter((path) => path.endsWith('.json'));
  run(
    folder,
    'attw',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    ...(data.length ? ['--exclude-entrypoints', ...data] : []),
  );
}
