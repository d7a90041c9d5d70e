// What a consumer's bundle holds: what it imported, the registration of its tags, and no more.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bundlers} from '../support/bundlers.mjs';
import {packedConsumer} from '../support/packed.mjs';

const TWO = `
import {addPlatforms} from 'waft';
import {reddit} from 'waft/platforms/reddit.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import 'waft/define/button.js';
addPlatforms(reddit, mastodon);
`;

let consumer;
before(() => {
  consumer = packedConsumer();
});
after(() => consumer.remove());

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`a bundle of a button and two platforms by ${name}`, () => {
    it('holds those two, the button and its registration, and nothing else', async () => {
      const {code, modules} = await bundle(TWO, consumer.folder);
      const files = modules.filter((id) => id.includes('/waft/')).map((id) => id.split('/waft/')[1]);
      const inFolder = (name) => files.filter((file) => file.startsWith(`dist/${name}/`)).sort();
      assert.deepEqual(inFolder('platforms'), ['dist/platforms/mastodon.js', 'dist/platforms/reddit.js']);
      assert.deepEqual(inFolder('define'), ['dist/define/button.js']);
      assert.deepEqual(inFolder('locales'), []);
      assert.ok(!files.includes('dist/elements/bar-element.js'), 'the bar');
      assert.match(code, /"share-button"/);
      // By their addresses too, whatever the bundler says of its modules.
      assert.match(code, /share\.joinmastodon\.org/);
      assert.doesNotMatch(code, /bsky\.app|facebook\.com/);
    });

    it('of one sink holds that one, and no other part of the house than what it needs to tell', async () => {
      const {modules} = await bundle(`import {toGa4} from 'waft/sinks.js'; console.log(toGa4);`, consumer.folder);
      const files = modules.filter((id) => id.includes('/waft/')).map((id) => id.split('/waft/dist/')[1]);
      assert.deepEqual(files.sort(), ['browser/send.js', 'sinks/to-ga4.js']);
    });

    it('from the core holds no browser and no Lit', async () => {
      const {modules} = await bundle(`import {shareUrl} from 'waft/core'; console.log(shareUrl);`, consumer.folder);
      assert.deepEqual(
        modules.filter((id) => !id.includes('/waft/dist/core/') && !id.endsWith('consumer.mjs')),
        [],
      );
    });

    it('loses the registration if `sideEffects` forgets it, and this test would see that', async (t) => {
      const {sideEffects} = consumer.manifest({sideEffects: false});
      t.after(() => consumer.manifest({sideEffects}));
      const {code} = await bundle(TWO, consumer.folder);
      assert.doesNotMatch(code, /"share-button"/);
    });
  });
}
