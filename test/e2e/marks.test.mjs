// Coarse marks against simple-icons' originals, pixel by pixel. Needs dist: npx tsc -b src/core src/platforms
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {MARKS, original} from '../../tools/marks.mjs';
import {chromium} from '../support/chromium.mjs';

/** Edge of the drawing in pixels: larger than a bar shows a mark, so what is not seen here is not seen there. */
const EDGE = 64;

/**
 * Average difference of all pixels. Each pixel of an outline is off by a little, so marks with much outline (Mastodon,
 * Reddit) come near to it; their edges moved by a fraction of a pixel all the same, which the other two limits see.
 */
const MEAN = 0.015;

/** A pixel that differs by more than this has had its edge moved by more than half a pixel. */
const STRONG = 0.5;

/** How many such pixels may touch. Up to four are a softened corner; more are a stretch of outline out of place. */
const TOUCHING = 4;

/** The weakest pixel of any 2×2. Above this the difference is wider than a pixel, and an eye begins to see a spot. */
const BLOCK = 0.25;

describe('marks', () => {
  let browser;
  let page;

  before(async () => {
    browser = await puppeteer.launch(chromium);
    page = await browser.newPage();
  });
  after(() => browser?.close());

  for (const platform of Object.keys(MARKS)) {
    it(`${platform}: no eye can tell`, async () => {
      const [{icon}] = Object.values(await import(`../../dist/platforms/${platform}.js`));
      const seen = difference(await page.evaluate(ink, original(platform), EDGE), await page.evaluate(ink, icon, EDGE));
      const numbers = JSON.stringify(seen);
      assert.ok(seen.mean <= MEAN, `mean: ${numbers}`);
      assert.ok(seen.touching <= TOUCHING, `touching: ${numbers}`);
      assert.ok(seen.block <= BLOCK, `block: ${numbers}`);
    });
  }

  it('sees a mark that has moved by half a pixel each way', async () => {
    const path = original('x');
    const moved = path.replace(/^M/, 'M.2.2m');
    const seen = difference(await page.evaluate(ink, path, EDGE), await page.evaluate(ink, moved, EDGE));
    assert.ok(seen.mean > MEAN, JSON.stringify(seen));
  });

  it('are all up to date', () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('../../tools/marks.mjs', import.meta.url)), '--check']);
  });
});

/** Runs in the page: how black each pixel is, 0 to 1, row by row. */
function ink(path, edge) {
  const canvas = Object.assign(document.createElement('canvas'), {width: edge, height: edge});
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, edge, edge);
  context.fillStyle = '#000';
  context.scale(edge / 24, edge / 24);
  context.fill(new window.Path2D(path));
  const {data} = context.getImageData(0, 0, edge, edge);
  return Array.from({length: edge * edge}, (_, pixel) => 1 - data[pixel * 4] / 255);
}

function difference(one, other) {
  const pixels = one.map((value, pixel) => Math.abs(value - other[pixel]));
  const at = (x, y) => (x >= 0 && y >= 0 && x < EDGE && y < EDGE ? pixels[y * EDGE + x] : 0);
  const visited = new Set();
  const group = (x, y) => {
    const pixel = y * EDGE + x;
    if (at(x, y) <= STRONG || visited.has(pixel)) return 0;
    visited.add(pixel);
    let size = 1;
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) size += group(x + dx, y + dy);
    return size;
  };
  const seen = {mean: pixels.reduce((sum, value) => sum + value, 0) / pixels.length, touching: 0, block: 0};
  for (let y = 0; y < EDGE; y++) {
    for (let x = 0; x < EDGE; x++) {
      seen.touching = Math.max(seen.touching, group(x, y));
      seen.block = Math.max(seen.block, Math.min(at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)));
    }
  }
  return seen;
}
