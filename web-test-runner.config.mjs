// Browser tests in three engines; BROWSERS=chromium,firefox picks engines.
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './test/support/count-reporter.mjs';
import {engines} from './test/support/engines.mjs';

/** `executeServerCommand('to-front')`: a page behind another tab waits for its frames. WebKit's driver has one tab. */
const toFront = {
  name: 'to-front',
  executeCommand: async ({command, session}) => {
    if (command !== 'to-front') return undefined;
    await session.browser.getPage?.(session.id)?.bringToFront();
    return true;
  },
};

export default {
  files: 'test/{browser,sinks,elements}/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    toFront,
  ],
  browsers: await engines(),
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 10_000}},
  reporters: [defaultReporter({reportTestProgress: !process.env.CI}), countReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
