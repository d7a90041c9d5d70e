import {after, before, describe} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {buildApp} from './app.mjs';
import {POLICY, serveFolder} from './folder.mjs';
import {proveBars} from './proofs.mjs';

describe('a bar that Eleventy wrote, with the script tag', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await serveFolder(`${buildApp('eleventy')}/_site`, `${POLICY}; require-trusted-types-for 'script'`);
  });
  after(() => site?.close());

  proveBars(() => site, open);
});
