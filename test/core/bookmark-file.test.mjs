// Bookmark files as browsers and services write them, and ours as others read it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import parse from 'node-bookmarks-parser';
import {bookmarkOf, keyOf, merged} from '../../dist/core/bookmark.js';
import {bookmarkFile} from '../../dist/core/bookmark-file.js';
import {BookmarkFileReader} from '../../dist/core/bookmark-file-reader.js';
import {thousandAwkward} from '../support/awkward-bookmarks.mjs';

/** The links of a file that comes in pieces of this length. */
function linksIn(text, length = text.length || 1) {
  const reader = new BookmarkFileReader();
  const links = [];
  for (let at = 0; at < text.length; at += length) links.push(...reader.read(text.slice(at, at + length)));
  return [...links, ...reader.end()];
}

const sample = (name) => readFileSync(new URL(`bookmark-files/${name}.html`, import.meta.url), 'utf8');
const short = ({url, title, tags, added}) => [url, title, tags.join('|'), added / 1000];

const SAMPLES = {
  chrome: [
    ['https://tea.example/black?leaf=1&cup=2', 'Black tea & "cake"', '', 1612345679],
    ['https://docs.example/', 'Docs', 'Work & play', 1612345681],
    ['https://deep.example/', "Deep <b> 'down'", 'Work & play|Deep', 1612345683],
    ['javascript:(()=>{alert(1)})()', 'A bookmarklet', '', 1612345685],
    ['https://other.example/', 'お茶', '', 1612345686],
    ['chrome://settings/', 'Settings', '', 1612345687],
  ],
  firefox: [
    ['place:sort=8&maxResults=10', 'Most Visited', '', 1612345600],
    ['https://support.example/products/firefox', 'Get Help', 'Mozilla Firefox|help|getting started', 1612345604],
    ['https://keyword.example/?q=%s', 'Keyword', '', 1612345606],
    ['https://toolbar.example/', 'Toolbar', '', 1612345610],
    ['https://unfiled.example/a#b', 'Unfiled', '', 1612345614],
  ],
  safari: [
    ['https://www.apple.example/', 'Apple & more', 'Favorites', 0],
    ['https://docs.example.org/guide?a=1&b=2', 'Guide — part 1', 'Favorites|Work', 0],
    ['https://loose.example/', 'Loose', '', 0],
    ['https://read.example/later', 'Read later', '', 0],
  ],
  pinboard: [
    ['https://about.example/us', 'About us | Example', 'book|writing', 1521303406],
    ['https://untitled.example/', '', 'ML|voice', 1521197840],
    ['https://buy.example/', 'Where To Buy', 'c++', 1521120735],
    ['https://bare.example/', 'No tags', '', 1520171546],
  ],
  raindrop: [
    ['https://trees.example/million.html', 'A million trees, too many for some', 'Gardens|city|trees', 1530349052],
    ['https://doc.example/edit?ts=5b3396af', 'Plan', 'Gardens', 1530349053],
  ],
};

describe('bookmark files of others', () => {
  for (const [name, expected] of Object.entries(SAMPLES)) {
    it(`${name}'s is read whole`, () => {
      assert.deepEqual(linksIn(sample(name)).map(short), expected);
    });

    it(`${name}'s is the same in pieces of any length`, () => {
      const whole = linksIn(sample(name));
      for (const length of [1, 2, 3, 7, 64, 1000]) assert.deepEqual(linksIn(sample(name), length), whole);
    });
  }

  it('each link knows its line', () => {
    const lines = sample('chrome').split('\n');
    for (const {line, url} of linksIn(sample('chrome'))) {
      assert.ok(lines[line - 1].includes(url.split('&')[0]), `${line}: ${url}`);
    }
  });

  it('times are seconds, thousandths or millionths', () => {
    const timeOf = (written) => linksIn(`<A HREF="https://a.example/" ADD_DATE="${written}">a</A>`)[0].added;
    for (const written of ['1555162438', '1555162438000', '1555162438000000']) {
      assert.equal(timeOf(written), 1555162438000, written);
    }
    for (const written of ['', 'yesterday', '-1', '9'.repeat(40)]) assert.equal(timeOf(written), 0, written);
  });

  it('quotes, cases and signs may be as people write them', () => {
    const text = `<dl><dt><a tags='x' href=https://bare.example/>a < b</a>
      <DT><A TITLE="1 > 0" HREF = 'https://single.example/?q="'>it's <b>bold</b> &amp; &hellip;</A></dl>`;
    assert.deepEqual(linksIn(text).map(short), [
      ['https://bare.example/', 'a < b', 'x', 0],
      ['https://single.example/?q="', "it's bold & …", '', 0],
    ]);
  });

  it('a link in a comment is none, nor is one without address', () => {
    assert.deepEqual(linksIn('<!-- <A HREF="https://a.example/">a</A> --><A NAME="b">b</A>'), []);
  });
});

describe('torn and hostile files', () => {
  it('cut anywhere, a file gives what came before, each link once', () => {
    const text = sample('chrome');
    const whole = linksIn(text);
    for (let end = 0; end < text.length; end++) {
      const links = linksIn(text.slice(0, end));
      const torn = links.filter((link) => link.torn);
      assert.ok(torn.length <= 1);
      const entire = links.filter((link) => !link.torn);
      assert.deepEqual(
        entire.map(({url}) => url),
        whole.slice(0, entire.length).map(({url}) => url),
      );
    }
  });

  it('reads 50 MB in seconds and holds one piece of it', () => {
    const piece = `<DT><A HREF="https://a.example/" ICON="data:${'A'.repeat(1000)}">a</A>\n`.repeat(250);
    const reader = new BookmarkFileReader();
    let count = 0;
    for (let bytes = 0; bytes < 50e6; bytes += piece.length) {
      for (const link of reader.read(piece)) count += link ? 1 : 0;
    }
    assert.equal(count, Math.ceil(50e6 / piece.length) * 250);
  });

  for (const [what, piece] of [
    ['a tag without end', `<A HREF="${'x'.repeat(1 << 16)}`],
    ['tags without end', '<A HREF='.repeat(1 << 13)],
    ['a comment without end', `<!--${'x'.repeat(1 << 16)}`],
    ['signs', '<'.repeat(1 << 16)],
    ['equals and quotes', `<a ${'="'.repeat(1 << 15)}`],
    ['folders in folders', '<DL><DT><H3>a</H3>'.repeat(1 << 12)],
    ['a title without end', `<A HREF="https://a.example/">${'x'.repeat(1 << 16)}`],
  ]) {
    it(`does not choke on 5 MB of ${what}`, () => {
      const reader = new BookmarkFileReader();
      const started = performance.now();
      for (let bytes = 0; bytes < 5e6; bytes += piece.length) for (const link of reader.read(piece)) assert.ok(link);
      assert.ok([...reader.end()].length <= 2);
      assert.ok(performance.now() - started < 20_000);
    });
  }
});

const thousand = thousandAwkward();

describe('our own file', () => {
  it('loses nothing of a thousand awkward bookmarks', () => {
    const text = [...bookmarkFile(thousand)].join('');
    const links = linksIn(text, 4096);
    assert.equal(links.length, 1000);
    for (const [i, {url, title, tags, added}] of links.entries()) {
      // One that is titled with its own address, or nothing but it, has no title of its own.
      assert.deepEqual(bookmarkOf({url, title, tags}, added), thousand[i], text.split('\n')[i + 5]);
    }
  });

  it('is read whole by a parser that is not ours', () => {
    const found = parse([...bookmarkFile(thousand)].join(''));
    const flat = (items) => items.flatMap((item) => (item.children ? flat(item.children) : [item]));
    const theirs = flat(found);
    assert.equal(theirs.length, 1000);
    for (const [i, {url, title = url, added}] of thousand.entries()) {
      assert.equal(theirs[i].url, url);
      assert.equal(theirs[i].title, title);
      assert.equal(Number(theirs[i].addDate), added / 1000);
    }
  });
});

describe('a bookmark', () => {
  it('is of a web address and nothing else', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,a', 'place:sort=8', 'file:///etc/passwd', '', 'a b']) {
      assert.throws(() => bookmarkOf({url}, 0), {code: 'bad-url'}, url);
    }
  });

  it('is of the same page however the visit came', () => {
    assert.equal(keyOf('https://a.example/?utm_source=x&p=1#:~:text=tea'), keyOf('https://a.example/?p=1'));
    assert.notEqual(keyOf('https://a.example/?p=1'), keyOf('https://a.example/?p=2'));
  });

  it('takes from another of the same page what it has not', () => {
    const url = 'https://a.example/';
    const mine = bookmarkOf({url, tags: ['Tea']}, 2000);
    const other = bookmarkOf({url, title: 'A', tags: ['tea', 'cake']}, 1000);
    assert.deepEqual(merged(mine, other), {url, title: 'A', tags: ['Tea', 'cake'], added: 1000});
    assert.deepEqual(merged(merged(mine, other), other), merged(mine, other));
  });
});
