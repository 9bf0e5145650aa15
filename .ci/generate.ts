/**
 * Writes every generated file, or with `--check` says which of them is stale.
 *
 * Usage: node --conditions=@praman/source .ci/generate.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { wire } from './generate/wire.ts';

const root = join(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

const files: Record<string, () => string | Promise<string>> = {
  'packages/schemas/src/wire/generated.ts': wire,
};

let stale = 0;
for (const [path, make] of Object.entries(files)) {
  const full = join(root, path);
  const text = await format(await make(), { ...(await resolveConfig(full)), filepath: full });
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
  stale += 1;
  console.log(checking ? `stale: ${path} (run pnpm generate)` : `wrote ${path}`);
  if (checking) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
process.exitCode = checking && stale ? 1 : 0;
