/** Every public package that is not as it was released must be named by a change note in `.changeset/`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const notes = readdirSync(join(root, '.changeset'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => readFileSync(join(root, '.changeset', file), 'utf8'));

for (const folder of readdirSync(join(root, 'packages'))) {
  const {
    name,
    version,
    private: hidden,
  } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  if (hidden) continue;
  const tag = `${name}@${version}`;
  const { status } = spawnSync('git', ['diff', '--quiet', tag, '--', `packages/${folder}/src`], {
    cwd: root,
    stdio: 'ignore',
  });
  // 0: as released; 1: changed; 128: never released
  if (status === 0 || notes.some((note) => note.split('---')[1]?.includes(`'${name}'`))) continue;
  process.exitCode = 1;
  console.log(`${name} has changed: say what changes for its users with \`pnpm changeset\``);
}
