import {after, before, describe} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {buildApp} from './app.mjs';
import {serveFolder} from './folder.mjs';
import {proveBars} from './proofs.mjs';

describe('a bar that Eleventy wrote, with the script tag', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await serveFolder(`${buildApp('eleventy')}/_site`);
  });
  after(() => site?.close());

  proveBars(() => site, open);
});
