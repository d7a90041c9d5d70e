import {page} from '../support/site.mjs';

/** Run in the page: keeps a thousand pages, as the element's store has them. */
function keepMany() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('waft');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const change = opening.result.transaction('bookmarks', 'readwrite');
      for (let i = 0; i < 1000; i++) {
        const url = `https://example.org/${i}`;
        const tags = [`tag${i % 30}`, 'tea'];
        change.objectStore('bookmarks').put({url, title: `Page ${i} of tea and cake`, tags, added: i}, url);
      }
      change.oncomplete = resolve;
      change.onabort = reject;
    };
  });
}

/**
 * How long the slowest letter in the field of a list of 1,000 takes until what it finds is laid out, in milliseconds, a CPU
 * four times slower; round by round, each in a page where nobody has typed yet.
 */
export async function readingListTimes(browser, site, rounds) {
  site.pages['/list'] = page({body: '<reading-list></reading-list>'});
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/list`);
  // It has made its store by then.
  await tab.waitForSelector('reading-list >>> [part=empty]', {visible: true});
  await tab.evaluate(keepMany);
  const slowest = [];
  for (let round = 0; round < rounds; round++) slowest.push(await slowestLetter(tab));
  await tab.close();
  return slowest;
}

async function slowestLetter(tab) {
  await tab.emulateCPUThrottling(1);
  await tab.reload();
  await tab.waitForSelector('reading-list >>> li:nth-child(50)', {visible: true});
  await tab.emulateCPUThrottling(4);
  const times = await tab.$eval('reading-list >>> [part=base]', (base) => {
    const field = base.querySelector('input');
    return ['p', 'pa', 'page 1', 'page 12', 'tag7', 'tea', 'qqqq', ''].map((text) => {
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new Event('input'));
      base.getBoundingClientRect();
      return performance.now() - start;
    });
  });
  return Math.max(...times);
}
