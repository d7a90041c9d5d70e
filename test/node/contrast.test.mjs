// The ink of every brand, by WCAG's own formula.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inkOn} from '../../dist/elements/brand.js';
import {root} from '../support/site.mjs';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color) =>
  [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const LONG = {'#000': '#000000', '#fff': '#ffffff'};

const files = readdirSync(`${root}dist/platforms`).filter((file) => file.endsWith('.js'));
const platforms = (await Promise.all(files.map((file) => import(`${root}dist/platforms/${file}`)))).flatMap((module) =>
  Object.values(module),
);

describe('ink', () => {
  for (const {id, color} of platforms.filter((platform) => platform.color)) {
    it(`on ${id} is the one of the two that contrasts more`, () => {
      const ink = LONG[inkOn(color)];
      const other = ink === LONG['#000'] ? LONG['#fff'] : LONG['#000'];
      assert.ok(contrast(ink, color) >= contrast(other, color));
      assert.ok(contrast(ink, color) >= 4.5);
    });
  }

  it('is readable on any colour', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 0xffffff}), (number) => {
        const color = `#${number.toString(16).padStart(6, '0')}`;
        assert.ok(contrast(LONG[inkOn(color)], color) >= 4.5, color);
      }),
      {numRuns: 5000},
    );
  });
});
