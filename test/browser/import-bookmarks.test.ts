import {expect} from '@open-wc/testing';
import {allKept, keep} from '../../src/browser/bookmarks.js';
import {textOf} from '../../src/browser/file-text.js';
import {importBookmarks, type Report} from '../../src/browser/import-bookmarks.js';
import {bookmark, changes, forgetAll} from '../support/bookmarks.js';

const HEAD =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n';
const link = (url: string, title = 'A title'): string => `<DT><A HREF="${url}" ADD_DATE="1700000000">${title}</A>\n`;
const read = (parts: BlobPart | BlobPart[], name = 'bookmarks.html'): Promise<Report> =>
  importBookmarks(new File([parts].flat() as BlobPart[], name), (found) => keep(found, document));
const titles = async (): Promise<(string | undefined)[]> => (await allKept()).map(({title}) => title).sort();
const utf16 = (text: string, little: boolean, mark: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  const units = [...(mark ? ['\ufeff'] : []), ...Array.from({length: text.length}, (_, i) => text[i] as string)];
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit.charCodeAt(0), little);
  return view.buffer;
};

describe('importing bookmarks', () => {
  beforeEach(forgetAll);

  it('takes what is new, once, and says so', async () => {
    await keep([bookmark('a', {title: 'Mine', added: 5})], document);
    const text = HEAD + ['a', 'b', 'c', 'b?utm_source=x'].map((name) => link(`https://example.com/${name}`)).join('');
    let report: Report | undefined;
    const told = await changes(async () => (report = await read(text)));
    expect(report).to.deep.equal({taken: 2, known: 2, counts: {}, refused: []});
    expect(told.map(({url, saved, here}) => `${url} ${saved} ${here}`)).to.deep.equal([
      'https://example.com/b true true',
      'https://example.com/c true true',
    ]);
    expect(await titles()).to.deep.equal(['A title', 'A title', 'Mine']);
    expect(await read(text)).to.deep.include({taken: 0, known: 4});
  });

  it('refuses line by line what is no page, and runs nothing of it', async () => {
    const bad = [
      'javascript:window.ran=1',
      'data:text/html,<script>parent.ran=1</script>',
      'place:sort=8',
      'file:///a',
      '',
    ];
    const text = `${HEAD}<script>window.ran=1</script><img src=x onerror="window.ran=1">\n${bad
      .map((url) => link(url))
      .join('')}${link('https://example.com/fine', '<img src=x onerror=window.ran=1>Fine')}`;
    const report = await read(text);
    expect(report.taken).to.equal(1);
    expect(report.counts).to.deep.equal({address: bad.length});
    expect(report.refused.map(({line, text: said, why}) => [line, said, why])).to.deep.equal(
      bad.map((url, i) => [i + 4, url, 'address']),
    );
    expect(await titles()).to.deep.equal(['Fine']);
    expect('ran' in window).to.equal(false);
  });

  it('takes what a torn file has, and says what it has not', async () => {
    const text = HEAD + link('https://example.com/a') + link('https://example.com/b').slice(0, 25);
    const report = await read(text);
    expect(report).to.deep.include({taken: 1, counts: {torn: 1}});
  });

  for (const [what, parts] of [
    ['UTF-8 with a mark', `\ufeff${HEAD}${link('https://example.com/a', 'Tée お茶')}`],
    ['UTF-8 that says nothing', link('https://example.com/a', 'Tée お茶')],
    ['UTF-16, the small end first', utf16(link('https://example.com/a', 'Tée お茶'), true, true)],
    ['UTF-16, the large end first', utf16(link('https://example.com/a', 'Tée お茶'), false, true)],
    ['UTF-16 without a mark', utf16(link('https://example.com/a', 'Tée お茶'), true, false)],
  ] as [string, BlobPart][]) {
    it(`reads ${what}`, async () => {
      expect(await read(parts)).to.deep.include({taken: 1});
      expect(await titles()).to.deep.equal(['Tée お茶']);
    });
  }

  for (const [what, head] of [
    ['Latin-1 that says so', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">'],
    ['Latin-1 that says it were UTF-8', HEAD],
    ['Latin-1 that says nothing', ''],
    ['Latin-1 of an unknown name', '<meta charset="no-such-thing">'],
  ]) {
    it(`reads ${what}`, async () => {
      const text = head + link('https://example.com/a', 'Tée à la carte');
      expect(await read(Uint8Array.from(text, (character) => character.charCodeAt(0)))).to.deep.include({taken: 1});
      expect(await titles()).to.deep.equal(['Tée à la carte']);
    });
  }

  it('reads a file that is cut at any place as what it was, within a letter too', async () => {
    const text = `${HEAD}${link('https://example.com/a', 'Tée お茶 🍵')}${link('https://example.com/b', 'Crème')}`;
    const bytes = new TextEncoder().encode(text);
    for (let end = 0; end <= bytes.length; end++) {
      const cut = bytes.slice(0, end);
      let read = '';
      for await (const piece of textOf(new Blob([cut]))) read += piece;
      expect(read).to.equal(new TextDecoder().decode(cut).replace(/\ufffd$/, ''));
    }
  });

  it('a bad byte costs its own letter, and no other', async () => {
    const [before, after] = [link('https://example.com/a', 'Crème br'), link('https://example.com/b', 'Tée')];
    const parts = [HEAD + before.slice(0, -5), new Uint8Array([0xff]), before.slice(-5) + after];
    expect(await read(parts)).to.deep.include({taken: 2});
    expect(await titles()).to.deep.equal(['Crème br\ufffd', 'Tée']);
  });

  it('reads 50 MB, and takes as many as a list can hold', async () => {
    const icon = 'A'.repeat(2300);
    const parts = Array.from(
      {length: 21_000},
      (_, i) => `<DT><A HREF="https://example.com/${i}" ICON="${icon}">${i}</A>\n`,
    );
    const report = await read(parts);
    expect(report).to.deep.include({taken: 20_000, counts: {many: 1000}});
    expect(report.refused.length).to.equal(100);
    await new Promise((resolve) => (indexedDB.deleteDatabase('waft').onsuccess = resolve));
  }).timeout(60_000);

  it('does not begin with a file that is larger', async () => {
    const piece = new Uint8Array(1 << 20);
    const large = {taken: 0, known: 0, counts: {}, refused: [], fault: 'large'};
    expect(await read(Array.from({length: 65}, () => piece))).to.deep.equal(large);
    expect(
      await read(
        Array.from({length: 9}, () => piece),
        'list.json',
      ),
    ).to.deep.equal(large);
  });

  for (const [name, text] of [
    ['bookmarks.html', ''],
    ['bookmarks.html', 'A letter to a friend.'],
    ['picture.html', '\x89PNG\r\n\x1a\n\0\0\0'],
    ['list.json', '{"a": '],
    ['list.json', '{"a": 1}'],
    ['list.json', '7'],
    ['list.json', 'null'],
  ]) {
    it(`says that there is none in ${JSON.stringify(text)}`, async () => {
      expect(await read(text as string, name)).to.deep.include({fault: 'empty'});
    });
  }

  it('reads our own JSON, whatever somebody made of it', async () => {
    const list = [
      bookmark('a', {title: 'A', tags: ['tea', 'a,b'], added: 1_700_000_000_123}),
      {url: 'javascript:alert(1)'},
      null,
      {url: 7},
      {url: 'https://example.com/b', title: {}, tags: 'x', added: 'y'},
    ];
    const report = await read(JSON.stringify({bookmarks: list}), 'list.json');
    expect(report).to.deep.include({taken: 2, counts: {address: 3}});
    expect(report.refused.map(({line}) => line)).to.deep.equal([2, 3, 4]);
    expect((await allKept()).find(({url}) => url.endsWith('/a'))).to.deep.equal(list[0]);
    expect(await read(JSON.stringify(list), 'list.json')).to.deep.include({taken: 0, known: 2});
  });

  it('a device that is full in the middle keeps what was stored whole, and the report counts the rest', async () => {
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    IDBObjectStore.prototype.put = function (...rest) {
      const request = put.apply(this, rest);
      if (++count > 600) this.transaction.abort();
      return request;
    };
    const text = HEAD + Array.from({length: 1000}, (_, i) => link(`https://example.com/${i}`)).join('');
    try {
      const report = await read(text);
      expect(report).to.deep.include({taken: 500, known: 0, counts: {room: 500}});
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await allKept()).length).to.equal(500);
    expect(await read(text)).to.deep.include({taken: 500, known: 500});
  });
});
