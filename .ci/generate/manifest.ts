/** The custom elements manifest, and what is made from it: reference, React components, editor data. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const elements = join(root, 'packages/elements');

interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** One element as the manifest tells of it. */
export interface ElementEntry {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members?: readonly (Named & {
    readonly kind: string;
    readonly privacy?: string;
    readonly static?: boolean;
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Record<string, unknown>[] }[];
}

/** Runs the analyser and gives its text, with modules in a fixed order. */
export function manifest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'praman-manifest-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/cem'),
      [
        'analyze',
        '--config',
        relative(elements, join(root, '.config/cem.config.mjs')),
        '--outdir',
        relative(elements, folder),
        '--quiet',
      ],
      { cwd: elements, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The manifest could not be made\n${stdout}${stderr}`);
    const made = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
    return JSON.stringify({ ...made, modules: made.modules.toSorted((a, b) => a.path.localeCompare(b.path)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The elements of a manifest, by tag. */
export function elementsOf(text: string): ElementEntry[] {
  return (JSON.parse(text) as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(
      (declaration): declaration is Record<string, unknown> & ElementEntry =>
        declaration['customElement'] === true && Boolean(declaration['tagName']),
    )
    .toSorted((a, b) => a.tagName.localeCompare(b.tagName));
}

/** The events that an element promises. The analyser also guesses at some that an element only passes on. */
export function namedEvents({ events = [] }: ElementEntry): { name: string; type: string; description: string }[] {
  const found = new Map(
    events
      .filter(({ name }) => name?.startsWith('praman-'))
      .map(({ name = '', type, description = '' }) => [name, { name, type: type?.text ?? 'Event', description }]),
  );
  return [...found.values()];
}
