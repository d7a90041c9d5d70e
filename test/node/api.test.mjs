// What others build on changes only in sight: docs/api says every public name, and each has a word on it. Needs a build.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {differenceFromKept, reportsOn} from '../../tools/api.mjs';
import {root} from '../support/site.mjs';

describe('the report on the public names', () => {
  let copy;
  // Inside the repository, where packages are found.
  before(() => {
    mkdirSync(`${root}.cache`, {recursive: true});
    copy = mkdtempSync(`${root}.cache/api-`);
    cpSync(`${root}package.json`, join(copy, 'package.json'));
    cpSync(`${root}dist`, join(copy, 'dist'), {recursive: true});
  });
  after(() => rmSync(copy, {recursive: true}));

  /** Changes a file of the copy; fails if there is nothing to change. */
  function plant(path, from, to) {
    const file = join(copy, path);
    const old = readFileSync(file, 'utf8');
    assert.ok(old.includes(from), `${path} has no ${from}`);
    writeFileSync(file, old.replace(from, to));
  }

  it('is the same for a copy in another place', () => {
    const {texts, faults} = reportsOn(copy);
    assert.equal(differenceFromKept(texts), '');
    assert.deepEqual(faults, []);
    for (const text of texts.values()) assert.ok(!text.includes(root), text);
  });

  it('shows what has changed, and where a word is missing', () => {
    plant('dist/core/index.d.ts', 'shareUrl', 'shareUrl as addressFor');
    plant('dist/core/share.d.ts', 'readonly via?: string;', 'readonly via?: number;');
    plant('dist/elements/bar-element.d.ts', 'share(platform?: string)', 'share(platform: string)');
    plant('dist/platforms/x.d.ts', 'readonly id: "x"', 'readonly id: 10');
    plant('dist/define/bar.d.ts', "'share-bar'", "'share-row'");
    plant('dist/locales/de.d.ts', '/** German. */', '');
    plant('dist/core/platform.d.ts', '/** Name as the platform writes it. */', '');
    plant('dist/core/address.d.ts', '/** What an address', 'interface Hidden { }\n$&');
    plant('dist/core/address.d.ts', 'instance?: string', 'instance?: Hidden');

    const {texts, faults} = reportsOn(copy);
    const difference = differenceFromKept(texts);
    for (const line of [
      '-export function shareUrl(platform: Platform,',
      '+export function addressFor(platform: Platform,',
      '-    readonly via?: string;',
      '+    readonly via?: number;',
      '+    share(platform: string): void;',
      '-- `waft/platforms/x.js`: `x: Platform`',
    ]) {
      assert.ok(difference.includes(`\n${line}`), `${line} is not in\n${difference}`);
    }
    assert.match(
      difference,
      /^\+- `waft\/define\/bar\.js`.*`HTMLElementTagNameMap` has `'share-row': ShareBarElement`/m,
    );
    assert.deepEqual(faults.map((fault) => fault.replace(/:\d+:/, ':')).sort(), [
      'dist/core/address.d.ts: The symbol "Hidden" needs to be exported by the entry point index.d.ts',
      'dist/core/platform.d.ts: Missing documentation for "label".',
      'dist/locales/de.d.ts: Missing documentation for "de".',
    ]);
  });
});
