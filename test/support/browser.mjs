// One browser for a test file, and pages that remember what they said.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromium} from './chromium.mjs';
import {eventually} from './eventually.mjs';

const options = {
  chromium: {...chromium, headless: true},
  firefox: {
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    // Whatever is not this machine goes to a proxy that is not there: a pressed link's tab reaches nobody.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    },
  },
};

/** Starts the browser before the tests of a file and ends it after them. Returns a function that opens a page. */
export function useBrowser(name = 'chromium', args = []) {
  let browser;
  before(async () => {
    const own = options[name];
    browser = await puppeteer.launch({...own, args: [...(own.args ?? []), ...args]});
  });
  after(() => browser?.close());

  /**
   * Opens an address and waits until its scripts have run. `lines` holds console output, errors and CSP reports,
   * `requested` the addresses that the page asked for. `waitForFunction` asks by the clock: the driver's own way asks with
   * every frame, and a tab behind another has none. `bringToFront` waits for the window's focus, which comes later than the
   * tab: in a page without it nothing hears of `focus()`.
   */
  return async function open(url, {before: setUp, viewport} = {}) {
    const page = await browser.newPage();
    const [lines, requested] = [[], []];
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => {
      // A favicon that is not there is the browser's own request, not the page's.
      if (!message.location()?.url?.endsWith('/favicon.ico')) lines.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => lines.push(`pageerror: ${error.message}`));
    if (viewport) await page.setViewport(viewport);
    if (setUp) await page.evaluateOnNewDocument(setUp);
    await page.goto(url, {waitUntil: 'load'});
    const wait = page.waitForFunction.bind(page);
    const waitForFunction = (asked, options, ...values) => wait(asked, {polling: 20, ...options}, ...values);
    const toFront = page.bringToFront.bind(page);
    const bringToFront = () =>
      eventually(async () => {
        await toFront();
        assert.ok(await page.evaluate(() => document.hasFocus()), 'the tab is behind another');
      });
    return Object.assign(page, {lines, requested, waitForFunction, bringToFront});
  };
}

/** Run in a page before anything else: counts events, violations and unhandled faults in `window.seen`. */
export function recordEvents() {
  window.seen = {events: [], faults: []};
  for (const type of ['share-intent', 'share-outcome']) {
    document.addEventListener(type, (event) =>
      window.seen.events.push({type, ...JSON.parse(JSON.stringify(event.detail))}),
    );
  }
  document.addEventListener('securitypolicyviolation', (event) =>
    window.seen.faults.push(`csp ${event.violatedDirective}`),
  );
  window.addEventListener('error', (event) => window.seen.faults.push(`error ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => window.seen.faults.push(`rejection ${event.reason}`));
}
