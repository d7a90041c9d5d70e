// Pictures of pages, held against those that somebody has looked at and accepted.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {root} from './site.mjs';

/** How many pixels may differ, of all and of each tile: in a tall picture, a control that moved by one would be lost. */
const TOLERANCE = 0.001;
const TILE = 128;

/** What pixelmatch takes for another colour. Its own 0.1 lets #1185fe pass for #0f7cf0. */
const THRESHOLD = 0.03;

/** Says how two pictures differ; nothing if they do not. `diff` shows where. */
export function difference(actual, expected) {
  const {width, height} = expected;
  if (actual.width !== width || actual.height !== height) {
    return {words: `${actual.width}×${actual.height} pixels instead of ${width}×${height}`};
  }
  const mask = new PNG({width, height});
  const options = {threshold: THRESHOLD, includeAA: true};
  const count = pixelmatch(actual.data, expected.data, mask.data, width, height, {...options, diffMask: true});
  const tiles = new Map();
  for (let i = 0; i < width * height; i++) {
    if (!mask.data[i * 4 + 3]) continue;
    const tile = [i % width, Math.floor(i / width)].map((at) => Math.floor(at / TILE) * TILE).join();
    tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
  }
  const [tile, most] = [...tiles].sort((one, other) => other[1] - one[1])[0] ?? ['', 0];
  if (count <= TOLERANCE * width * height && most <= TOLERANCE * TILE ** 2) return undefined;
  const diff = new PNG({width, height});
  pixelmatch(actual.data, expected.data, diff.data, width, height, options);
  return {words: `${count} pixels differ, ${most} of them in the ${TILE} pixels square at ${tile}`, diff};
}

/** The same picture in fewer bytes: without transparency, which no page has, and unfiltered, which suits plain areas. */
const packed = (bytes) => PNG.sync.write(PNG.sync.read(bytes), {colorType: 2, filterType: 0, deflateStrategy: 0});

/**
 * Throws unless a picture (the bytes of a PNG) is as accepted in test/visual. With UPDATE=1 it accepts the picture; one
 * that only differs within the tolerance stays as it was, so that no commit holds noise.
 */
export function holdAgainst(name, bytes) {
  const file = `test/visual/${name}.png`;
  const known = existsSync(root + file);
  const found = known && difference(PNG.sync.read(bytes), PNG.sync.read(readFileSync(root + file)));
  if (known && !found) return;
  if (process.env.UPDATE) {
    mkdirSync(`${root}test/visual`, {recursive: true});
    writeFileSync(root + file, packed(bytes));
    return;
  }
  const folder = '.cache/visual/';
  mkdirSync(root + folder, {recursive: true});
  const written = {[`${name}.actual.png`]: bytes};
  if (found?.diff) written[`${name}.diff.png`] = PNG.sync.write(found.diff);
  for (const [path, content] of Object.entries(written)) writeFileSync(root + folder + path, content);
  throw new Error(
    `${file}: ${known ? found.words : 'no such picture yet'}. See ${Object.keys(written)
      .map((path) => folder + path)
      .join(' and ')}. To accept: UPDATE=1 node --test test/e2e/visual.test.mjs`,
  );
}
