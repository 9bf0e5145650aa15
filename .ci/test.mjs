/**
 * `npm test`: every gate and every test, and how many of them passed.
 *
 * A gate counts as one; a suite counts by its tests. Nothing stops at the first failure, so that one run tells all.
 * Words after `npm test --` choose steps by the start of their name: `npm test -- node browser`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { startPostgres } from './postgres.mjs';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'praman-test-'));
const chosen = process.argv.slice(2);
const source = '--conditions=@praman/source';

/** A step is a command line; `report` names the file in which a suite leaves its counts. */
const gate = (name, ...command) => ({ name, command });
const suite = (name, options, ...command) => ({
  name,
  command,
  report: join(reports, `${name.replaceAll(' ', '-')}.json`),
  ...options,
});

const vitest = (config, report) => [
  'vitest',
  'run',
  '-c',
  config,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const steps = [
  gate('format', 'prettier', '--check', '--log-level=warn', '.', '!pnpm-lock.yaml'),
  gate('types', 'tsc', '-b'),
  gate('types of tests', 'tsc', '-p', '.config/tsconfig.checks.json'),
  gate('lint', 'eslint', '-c', '.config/eslint.config.mjs', 'packages', 'examples', '.storybook', '.ci'),
  gate('import law', 'depcruise', '--config', '.config/dependency-cruiser.mjs', 'packages', 'examples'),
  gate('unused', 'knip'),
  // the registry of packages lags behind for one of Storybook's
  gate('versions', 'sherif', '--fail-on-warnings', '-r', 'unsync-similar-dependencies'),
  gate('generated files', 'node', source, '.ci/generate.ts', '--check'),
  gate('bundle', 'node', '.ci/bundle.mjs'),
  gate('size', 'node', '.ci/size.mjs'),
  gate('packages', 'node', '.ci/packages.mjs'),
  gate('outsider', 'node', '.ci/outsider.mjs'),
  gate('changeset', 'node', '.ci/changeset.mjs'),
  suite('node tests', {}, ...vitest('.config/vitest.config.ts', join(reports, 'node-tests.json'))),
  suite(
    'node tests on PostgreSQL',
    { postgres: true },
    ...vitest('.config/vitest.config.ts', join(reports, 'node-tests-on-PostgreSQL.json')),
    'packages/registry',
  ),
  suite('browser tests', {}, 'wtr', '--config', '.config/web-test-runner.config.mjs'),
  gate('storybook', 'storybook', 'build', '--quiet', '--disable-telemetry', '-o', 'storybook-static'),
  suite('end-to-end tests', {}, ...vitest('.config/vitest.e2e.config.ts', join(reports, 'end-to-end-tests.json'))),
];

function run([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Counts of a suite. A suite that left no report, or passed nothing, has failed as a whole. */
function counts(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
}

const total = { passed: 0, failed: 0 };
const wanted = steps.filter(({ name }) => !chosen.length || chosen.some((word) => name.startsWith(word)));
const database = wanted.some(({ postgres }) => postgres) ? await startPostgres() : undefined;

for (const { name, command, report, postgres } of wanted) {
  const started = Date.now();
  const env = {
    ...(report && { PRAMAN_REPORT: report }),
    ...(postgres ? { DATABASE_URL: database.url } : { DATABASE_URL: undefined }),
  };
  const { code, output } = await run(command, env);
  const result = report ? counts(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.failed ? 'FAILED' : 'ok    '}  ${name}  ${report ? `${result.passed} tests  ` : ''}${seconds} s`,
  );
  if (result.failed) console.log(output.trimEnd().split('\n').slice(-120).join('\n'));
  else for (const line of output.matchAll(/^.*not run: .*$/gm)) console.log(`        ${line[0].trim()}`);
}

database?.stop();
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
