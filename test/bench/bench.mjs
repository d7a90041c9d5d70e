// npm run bench: times, as ratios within one run, for machines are noisy. Recorded, never a reason to fail.
import puppeteer from 'puppeteer-core';
import {shareUrl, normaliseShare} from '../../dist/core/index.js';
import {defaultPlatforms} from '../../dist/cdn/default-platforms.js';
import {format} from '../support/budgets.mjs';
import {chromium} from '../support/chromium.mjs';
import {page, startSite} from '../support/site.mjs';
import {pressTimes} from './press-times.mjs';
import {readingListTimes} from './reading-list-times.mjs';

const BARS = 1000;
const ROUNDS = 5;
const EIGHT = 'copy facebook x bluesky mastodon linkedin reddit email';
const best = (values) => Math.min(...values);

/** The same links as plain markup, as a site would write them by hand: taken from a bar that has drawn. */
async function plainList(tab) {
  return tab.evaluate(async (platforms) => {
    const bar = Object.assign(document.createElement('share-bar'), {platforms});
    document.body.append(bar);
    await bar.updateComplete;
    const markup = bar.shadowRoot.querySelector('ul').outerHTML;
    bar.remove();
    return markup;
  }, EIGHT);
}

/** Main-thread time, in milliseconds, from navigation until a page of this body has drawn. */
async function taskTime(browser, url) {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  await tab.goto(url, {waitUntil: 'load'});
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  const {metrics} = await session.send('Performance.getMetrics');
  await tab.close();
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** How long the slowest letter in the field behind *More* takes until its results are laid out, in milliseconds, a CPU four times slower. */
async function slowestSearch(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url, {waitUntil: 'load'});
  await (await tab.$('share-bar >>> [part~=copy]')).focus();
  await tab.$eval('share-bar', (bar) => (bar.max = 4));
  await (await tab.waitForSelector('share-bar >>> li:not([hidden]) > [part~=more]')).click();
  await tab.waitForSelector('share-bar >>> [popover] li');
  await tab.emulateCPUThrottling(4);
  const times = await tab.$eval('share-bar >>> [popover]', (panel) => {
    const field = panel.querySelector('input');
    return ['f', 'fa', 'fac', 'facb', 'm', 'ma', 'mas', 'qqqq', ''].map((text) => {
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new Event('input', {bubbles: true}));
      panel.getBoundingClientRect();
      return performance.now() - start;
    });
  });
  await tab.close();
  return Math.max(...times);
}

/** Calls a second, the best of some rounds. */
function rate(act) {
  const rounds = Array.from({length: ROUNDS}, () => {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 200) for (let i = 0; i < 100; i++, calls++) act(calls);
    return (performance.now() - start) / calls;
  });
  return 1000 / best(rounds);
}

const site = await startSite({pages: {'/': page()}});
const browser = await puppeteer.launch({...chromium, headless: true});
const first = await browser.newPage();
await first.goto(`${site.origin}/`);
const list = await plainList(first);
await first.close();

const filler = '<p>Some words, as between the bars of a feed.</p>';
site.pages['/bars'] = page({body: `${filler}<share-bar platforms="${EIGHT}"></share-bar>`.repeat(BARS)});
site.pages['/lists'] = page({body: (filler + list).repeat(BARS), script: ''});
site.pages['/nothing'] = page({body: filler.repeat(BARS), script: ''});

const times = {bars: [], lists: [], nothing: []};
for (let round = 0; round < ROUNDS; round++) {
  for (const name of Object.keys(times)) times[name].push(await taskTime(browser, `${site.origin}/${name}`));
}
const letters = [];
for (let round = 0; round < ROUNDS; round++) letters.push(await slowestSearch(browser, `${site.origin}/`));
const entries = await readingListTimes(browser, site, ROUNDS);
const presses = await pressTimes(browser, `${site.origin}/`, ROUNDS);
await browser.close();
await site.close();
const [told, stubbed] = [best(presses.told), best(presses.stubbed)];
const [bars, lists] = [best(times.bars) - best(times.nothing), best(times.lists) - best(times.nothing)];

const places = defaultPlatforms.filter(({endpoint}) => endpoint);
const share = normaliseShare({url: 'https://example.org/tea?cup=2#milk', title: 'Tea and cake, and how to make both'});
const ours = rate((i) => shareUrl(places[i % places.length], share));
const byHand = rate(
  () => `https://x.com/intent/post?text=${encodeURIComponent(share.title)}&url=${encodeURIComponent(share.url)}`,
);

console.log(
  format([
    ['bench', 'ours', 'theirs', 'ratio', 'goal'],
    [
      `main thread, ${BARS} bars : plain lists, ms`,
      bars.toFixed(0),
      lists.toFixed(0),
      `${(bars / lists).toFixed(2)}×`,
      '1.1×',
    ],
    [
      '1,000 presses without a sink : dispatchEvent stubbed, ms',
      told.toFixed(0),
      stubbed.toFixed(0),
      `${(told / stubbed).toFixed(2)}×`,
      '1.1×',
    ],
    [
      'addresses : template by hand, per second',
      ours.toFixed(0),
      byHand.toFixed(0),
      `${(ours / byHand).toFixed(2)}×`,
      '0.5×',
    ],
    [
      'a letter in the field of More, CPU 4 times slower : a frame, ms',
      best(letters).toFixed(1),
      '16',
      `${(best(letters) / 16).toFixed(2)}×`,
      '1×',
    ],
    [
      'a letter over a reading list of 1,000, CPU 4 times slower : a frame, ms',
      best(entries).toFixed(1),
      '16',
      `${(best(entries) / 16).toFixed(2)}×`,
      '1×',
    ],
  ]),
);
