/**
 * Browser tests of the elements, in real browsers.
 *
 * Chromium alone while working; Chromium, Firefox and WebKitGTK in CI or with `PRAMAN_BROWSERS=all`.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

import { browserPath, chromiumArgs, startWebkitDriver, wanted } from './browsers.mjs';

const root = new URL('..', import.meta.url).pathname;

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: browserPath('chromium'), args: chromiumArgs } }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: browserPath('firefox') } }),
  webkit: async () => {
    const binary = browserPath('webkit');
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebkitDriver(),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};

/** Leaves the counts where the test script looks for them. */
const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? flatten(testResults) : []));
    // a file that did not load has no tests to count, yet it failed
    const broken = sessions.filter(({ passed, testResults }) => !passed && !testResults).length;
    const numFailedTests = tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken;
    writeFileSync(
      file,
      JSON.stringify({ numPassedTests: tests.filter(({ passed }) => passed).length, numFailedTests }),
    );
  },
});

const flatten = ({ tests, suites }) => [...tests, ...suites.flatMap(flatten)];

export default {
  reporters: [defaultReporter(), ...(process.env.PRAMAN_REPORT ? [countReporter(process.env.PRAMAN_REPORT)] : [])],
  rootDir: root,
  files: ['packages/elements/src/**/*.test.ts', '!packages/elements/src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['@praman/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}.config/tsconfig.base.json` })],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrentBrowsers: 1,
  concurrency: 1,
  // axe-core is a plain script, not a module: a test finds it as `globalThis.axe`
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <title>Tests</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script src="/node_modules/axe-core/axe.min.js"></script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  testFramework: { config: { timeout: 15_000 } },
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
};
