// The ink of every brand, by WCAG's own formula. What pages make of it is seen in test/e2e/contrast.test.mjs.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inkOn} from '../../dist/elements/rules.js';
import {contrast as contrastOf, hex} from '../support/contrast.mjs';
import {root} from '../support/site.mjs';

const contrast = (one, other) => contrastOf(hex(one), hex(other));
const LONG = {'#000': '#000000', '#fff': '#ffffff'};

const files = readdirSync(`${root}dist/platforms`, {recursive: true}).filter((file) => file.endsWith('.js'));
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
