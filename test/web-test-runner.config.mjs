import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArgs, findChromium} from './tools/chromium.mjs';
import {plainSummary} from './tools/plain-summary.mjs';
import {viteForRunner} from './tools/vite-for-runner.mjs';

const vite = await viteForRunner();

export default {
  // Windows are used again, and a history that is full forgets entries made without a gesture: this file needs a new one.
  files: ['test/elements/url-sync.test.ts', 'test/**/*.test.ts'],
  nodeResolve: false,
  middleware: [vite.middleware],
  plugins: [vite.plugin],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await findChromium(), headless: true, args: chromiumArgs},
      // A window for each of the pages that run at once: a tab behind another draws no frames.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage()
    })
  ],
  concurrency: 2,
  // A file with every story takes its minutes on a slow machine; each test in it has a limit of its own.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {ui: 'bdd', timeout: 30_000}}, // Mocha's own 2 s is too short on a busy machine
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['lcovonly', 'text-summary']},
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), plainSummary()]
};
