/**
 * A PostgreSQL server for one test run: a fresh folder, a free port, gone at the end.
 *
 * The programs come from Debian's package `postgresql`; when they are missing and we may install, they are installed.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../.config/browsers.mjs';

const debian = '/usr/lib/postgresql';
const install = 'apt-get install -y --no-install-recommends postgresql';
const isRoot = process.getuid?.() === 0;

function findPrograms() {
  if (existsSync(debian)) {
    const [newest] = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    if (newest && existsSync(join(debian, newest, 'bin/initdb'))) return join(debian, newest, 'bin');
  }
  const { stdout, status } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folder = status === 0 ? stdout.trim() : '';
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined;
}

function programs() {
  const found = findPrograms();
  if (found) return found;
  if (process.platform === 'linux' && isRoot) {
    console.error('Installing PostgreSQL …');
    spawnSync('sh', ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${install}`], {
      stdio: ['ignore', 2, 2],
    });
  }
  const now = findPrograms();
  if (!now) throw new Error(`No PostgreSQL found. Install it (Debian: sudo ${install}) or set DATABASE_URL.`);
  return now;
}

/** PostgreSQL refuses to run as root, so root hands over to the user that the package made. */
function run(program, args, cwd) {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  const { status, stderr, error } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

/**
 * Starts the server.
 *
 * @param {{ tuned?: boolean }} [options] `tuned` gives it the memory that a benchmark wants
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPostgres({ tuned = false } = {}) {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'praman-postgres-'));
  if (isRoot) spawnSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const port = await freePort();
  const data = join(folder, 'data');
  run(join(bin, 'initdb'), ['-D', data, '-U', 'praman', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], folder);
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // nothing here has to outlive a crash
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '4GB',
    ...(tuned && {
      shared_buffers: '1GB',
      work_mem: '32MB',
      maintenance_work_mem: '512MB',
      effective_cache_size: '4GB',
      random_page_cost: 1.1,
    }),
  };
  const flags = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  run(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', flags, 'start'], folder);
  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], folder);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return { url: `postgres://praman@127.0.0.1:${port}/postgres`, stop };
}
