import puppeteer from 'puppeteer-core';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromium} from './chromium.mjs';
import {miniBrowser, startWebKitDriver} from './webkit.mjs';

/** The launcher runs files in frames unless the whole run has a concurrency of 1; WebKit's driver loses frames after keys. */
const oneAtATime = (launcher) => {
  const initialize = launcher.initialize.bind(launcher);
  launcher.concurrency = 1;
  launcher.initialize = (config, ...rest) => initialize({...config, concurrency: 1}, ...rest);
  return launcher;
};

const launchers = {
  // One page at a time here too: real keys go to the page in front, and one behind it waits for its frames.
  chromium: () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: chromium}),
  // Driven over WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath: '/usr/bin/firefox-esr'},
    }),
  webkit: async () =>
    oneAtATime(
      webdriverLauncher({
        hostname: '127.0.0.1',
        port: await startWebKitDriver(),
        path: '/',
        logLevel: 'error',
        connectionRetryCount: 0,
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
        },
      }),
    ),
};

const engineNames = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

/** Launchers of the engines asked for; all three by default. */
export const engines = () => Promise.all(engineNames.map((name) => launchers[name]()));
