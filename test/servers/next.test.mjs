import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {buildApp} from './app.mjs';
import {proveBars} from './proofs.mjs';
import {startServer} from './server.mjs';

const NEXT = 'node_modules/next/dist/bin/next';
/** After a walk React writes the bar as a string, which makes no shadow root: the element draws itself. Chromium remarks on it. */
const REMARK =
  'warn: Found declarative shadowrootmode attribute on a template, but declarative Shadow DOM is not being parsed. ' +
  'Use setHTMLUnsafe() or parseHTMLUnsafe() instead.';

describe('a bar that Next wrote, between React components', () => {
  const open = useBrowser();
  let folder;
  let site;
  const start = (mode) => startServer(process.execPath, [NEXT, mode, '--port'], folder);
  before(async () => {
    folder = buildApp('next');
    site = await start('start');
  });
  after(() => site?.close());

  proveBars(() => site, open, {walks: true, says: [REMARK]});

  it('gives React nothing to complain of in its development build', async () => {
    const server = await start('dev');
    try {
      const tab = await open(`${server.origin}/tea`);
      await tab.waitForFunction(() => document.querySelector('share-bar')?.updateComplete);
      // React complains when it has hydrated, which it tells nobody.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      assert.deepEqual(
        tab.lines.filter((line) => !/^(info|log): |Lit is in dev mode/.test(line)),
        [],
      );
      await tab.close();
    } finally {
      await server.close();
    }
  });
});
