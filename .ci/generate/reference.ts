/** Writes `docs/reference/`: a page for every export path, from the doc comments. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Every page by its path from the root. */
export function reference(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'praman-reference-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/typedoc'),
      ['--options', '.config/typedoc.json', '--out', folder],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`typedoc failed\n${stdout}${stderr}`);
    return Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [`docs/reference${file.slice(folder.length)}`, readFileSync(file, 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
