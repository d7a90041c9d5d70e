// Takes the README's picture of the demo, in light and in dark: docs/picture-light.png, docs/picture-dark.png.
// Run by hand after `npm run build`, when the looks have changed: node tools/picture.mjs
import {writeFileSync} from 'node:fs';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {chromium} from '../test/support/chromium.mjs';
import {root, startSite} from '../test/support/site.mjs';

const SIZE = {width: 760, height: 400};

/** A page that shows what the first look at a bar is: marks, words, looks, and what is behind *More* where room is little. */
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tea, and what to have with it</title>
<meta name="color-scheme" content="light dark">
<style>
  body {
    background: light-dark(#faf9f6, #14181a); display: grid; gap: 0 56px; grid-template-columns: 516px 152px;
    margin: 32px 18px;
  }
  share-bar { margin-block-end: 24px; }
  .round { --share-radius: 50%; }
</style>
<script type="module" src="/cdn/waft.js"></script></head>
<body>
  <main>
    <share-bar></share-bar>
    <share-bar show-labels platforms="copy mastodon bluesky raindrop"></share-bar>
    <share-bar show-labels variant="outline" platforms="copy hackernews reddit email"></share-bar>
    <share-bar class="round" variant="mono" size="36"></share-bar>
    <share-bar variant="plain" lang="ar" dir="rtl" show-labels platforms="copy email x whatsapp"></share-bar>
  </main>
  <aside><share-bar id="narrow" platforms="copy facebook x bluesky mastodon reddit email"></share-bar></aside>
</body></html>`;

const site = await startSite({pages: {'/': page}});
const browser = await puppeteer.launch({...chromium, headless: true, defaultViewport: {...SIZE, deviceScaleFactor: 2}});
const tab = await browser.newPage();
for (const scheme of ['light', 'dark']) {
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await tab.goto(site.origin, {waitUntil: 'networkidle0'});
  await (await tab.$('#narrow >>> [part~=more]')).click();
  await tab.waitForSelector('#narrow >>> [popover]:popover-open');
  await tab.mouse.move(0, 0);
  const bytes = PNG.sync.read(Buffer.from(await tab.screenshot()));
  writeFileSync(
    `${root}docs/picture-${scheme}.png`,
    PNG.sync.write(bytes, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0}),
  );
}
await browser.close();
await site.close();
