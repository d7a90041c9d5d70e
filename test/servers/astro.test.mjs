import {after, before, describe} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {buildApp} from './app.mjs';
import {serveFolder} from './folder.mjs';
import {proveBars} from './proofs.mjs';

describe('a bar that Astro wrote, with the package in a bundle', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await serveFolder(`${buildApp('astro')}/dist`);
  });
  after(() => site?.close());

  proveBars(() => site, open, {walks: true});
});
