// What reaches a server of the site's own, in real bytes: more at once than beacons on their way may hold between them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

/** Of which each is a kilobyte of text, and more in bytes. */
const BURST = 300;
const TITLE = '茶'.repeat(700);

for (const engine of ['chromium', 'firefox']) {
  describe(`an endpoint in ${engine}`, () => {
    const open = useBrowser(engine);
    let site;
    const got = [];
    before(async () => {
      site = await startSite({
        pages: {
          '/': page({
            head: `<script type="module">
              import {onShare} from '/cdn/waft.js';
              import {toEndpoint} from '/cdn/sinks/to-endpoint.js';
              onShare(toEndpoint('/events'));
              window.ready = true;
            </script>`,
          }),
          '/events': async (request) => {
            let body = '';
            for await (const bytes of request.setEncoding('utf8')) body += bytes;
            got.push(...JSON.parse(body));
            return {};
          },
        },
      });
    });
    after(() => site.close());

    it('is told of every event of a burst, once', async () => {
      const tab = await open(`${site.origin}/`);
      await tab.waitForFunction(() => window.ready);
      await tab.evaluate(
        (count, title) => {
          for (let i = 0; i < count; i++) {
            document.dispatchEvent(Object.assign(new Event('share-intent'), {detail: {i, title}}));
          }
        },
        BURST,
        TITLE,
      );
      // The last few wait until the page is hidden: as many as there is room for.
      await eventually(() => assert.ok(got.length > BURST - 30, `${got.length} of ${BURST}`));
      await tab.goto('about:blank');
      const numbers = () => got.map(({detail}) => detail.i).sort((a, b) => a - b);
      await eventually(() => assert.deepEqual(numbers(), [...Array(BURST).keys()]), {still: 200});
      assert.ok(got.every(({detail}) => detail.title === TITLE));
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });
  });
}
