/**
 * The browsers that tests run in, and how to get one that is missing.
 *
 * Chromium always; Firefox and WebKitGTK too in CI or with `PRAMAN_BROWSERS=all`. A missing browser is installed from
 * Debian when we may (root, apt-get), and is otherwise a failure that names the one command to run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const webkitBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const known = {
  chromium: {
    packages: ['chromium'],
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: { packages: ['firefox-esr'], paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    paths: [webkitBrowser, webkitBrowser.replace('x86_64', 'aarch64')],
  },
};

/** Flags for headless Chromium; as root in a container it has no sandbox of its own. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const findIt = (name) => known[name].paths.find((path) => existsSync(path));

/**
 * Path of a browser, installing it first when it is missing.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {string}
 */
export function browserPath(name) {
  const override = process.env[`PRAMAN_${name.toUpperCase()}`];
  if (override) return override;
  const found = findIt(name);
  if (found) return found;
  const { packages } = known[name];
  // Hindi must be seen as Hindi, so a font comes with the browser
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')} fonts-noto-core`;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.error(`Installing ${packages.join(', ')} …`);
    spawnSync('sh', ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${install}`], {
      stdio: ['ignore', 2, 2],
    });
  }
  const now = findIt(name);
  if (!now)
    throw new Error(
      `No ${name} found. Install it (Debian: sudo ${install}) or set PRAMAN_${name.toUpperCase()} to its path.`,
    );
  return now;
}

/** Which browsers this run uses. */
export const wanted =
  process.env.CI || process.env.PRAMAN_BROWSERS === 'all' ? ['chromium', 'firefox', 'webkit'] : ['chromium'];

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a virtual display and the WebKit driver; both end with this process.
 *
 * @returns {Promise<number>} port of the driver
 */
export async function startWebkitDriver() {
  const display = await new Promise((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    xvfb.once('error', reject);
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    process.once('exit', () => xvfb.kill());
  });
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  process.once('exit', () => driver.kill());
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return port;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start');
}
