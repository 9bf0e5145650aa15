/**
 * What a page has to fetch for each use, in bytes after gzip, against its limit.
 *
 * Counted from the built bundle: the entry, everything it imports, and what the use loads lazily before it is usable.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../packages/elements/dist-cdn');
// of a thousand bytes, as the peers were measured
const kilobyte = 1000;

/** Each use with the chunks (by the start of their name) that it loads, and its limit in KB. */
const search = (lang) => ['doctor-search', `search-${lang}`, `results-${lang}`];

export const uses = [
  { name: 'loader alone', chunks: [], limit: 1 },
  // usable means: box, suggestions and results are on the page, in words
  { name: 'doctor search with results, in Hindi', chunks: search('hi'), limit: 32 },
  { name: 'doctor search with results, in English', chunks: search('en'), limit: 32 },
  {
    name: 'doctor search with filters and an entry opened, in Hindi',
    chunks: [...search('hi'), 'filters', 'professional-detail', 'detail-hi'],
    limit: 40,
  },
];

const files = new Map();

function read(name) {
  if (!files.has(name)) {
    const code = readFileSync(join(folder, name), 'utf8');
    const folderOf = name.includes('/') ? `${name.split('/')[0]}/` : '';
    // static imports only: `import"./x.js"`, `import{a}from"./x.js"`, `export{a}from"./x.js"`
    const imports = [...code.matchAll(/(?:^|[;}\n])(?:import|export)(?:[^'"();]*?from)?\s*["'](\.[^"']+)["']/g)].map(
      ([, path]) => join(folderOf, path),
    );
    files.set(name, { gzip: gzipSync(code, { level: 9 }).length, imports });
  }
  return files.get(name);
}

function reach(name, seen) {
  if (seen.has(name)) return;
  seen.add(name);
  for (const path of read(name).imports) reach(path, seen);
}

/** Bytes of a use after gzip. */
export function measure({ chunks }) {
  const names = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'));
  const seen = new Set();
  reach('praman.js', seen);
  for (const chunk of chunks) {
    const found = names.find((name) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(name));
    if (!found) throw new Error(`no chunk ${chunk}`);
    reach(`chunks/${found}`, seen);
  }
  return [...seen].reduce((sum, name) => sum + read(name).gzip, 0);
}

if (import.meta.main) {
  for (const use of uses) {
    const size = measure(use) / kilobyte;
    const fits = size <= use.limit;
    if (!fits) process.exitCode = 1;
    console.log(`${fits ? 'ok  ' : 'OVER'}  ${size.toFixed(1)} of ${use.limit} KB  ${use.name}`);
  }
}
