/**
 * Writes every generated file, or with `--check` says which of them is stale.
 *
 * Usage: node --conditions=@praman/source .ci/generate.ts [--check]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { editorData } from './generate/editor-data.ts';
import { elementPages } from './generate/element-pages.ts';
import { elementsOf, manifest } from './generate/manifest.ts';
import { react } from './generate/react.ts';
import { reference } from './generate/reference.ts';
import { wire } from './generate/wire.ts';

const root = join(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

const analysed = manifest();
const elements = elementsOf(analysed);
const files: Record<string, string> = {
  'packages/schemas/src/wire/generated.ts': wire(),
  'packages/elements/custom-elements.json': analysed,
  'packages/elements/vscode.html-custom-data.json': editorData(elements),
  'packages/elements/src/react/generated.ts': react(elements),
  ...reference(),
  ...elementPages(elements),
};

let stale = 0;
const tell = (path: string): void => {
  stale += 1;
  console.log(checking ? `stale: ${path} (run pnpm generate)` : `wrote ${path}`);
};

for (const [path, made] of Object.entries(files)) {
  const full = join(root, path);
  const text = await format(made, { ...(await resolveConfig(full)), filepath: full });
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
  tell(path);
  if (checking) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

// a page whose export path is gone must go too
const folder = join(root, 'docs/reference');
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name).slice(root.length + 1);
  if (!entry.isFile() || path in files) continue;
  tell(path);
  if (!checking) rmSync(join(root, path));
}

process.exitCode = checking && stale ? 1 : 0;
