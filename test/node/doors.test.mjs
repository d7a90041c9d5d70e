/** Every door of the package opens in plain Node, has types, and leaves the global object as it was. Needs a build. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {doors, faultsOf, newGlobals, openAll, scripts, targetOf, wordsFor} from '../support/doors.mjs';
import {root} from '../support/site.mjs';

test('every door leads to a file with types, and none to the inside', () => {
  assert.ok(scripts.length > 0, 'package.json has no exports');
  assert.deepEqual(faultsOf(doors), []);
});

test('every door opens in Node and leaves no global behind', (t) => openAll(t, root));

test('doors of JSON hold JSON', () => {
  for (const target of Object.values(doors).map(targetOf)) {
    if (target?.endsWith('.json')) JSON.parse(readFileSync(join(root, target), 'utf8'));
  }
});

test('the list of platforms is that of the files', async () => {
  const {platforms} = JSON.parse(readFileSync(join(root, 'dist/platforms.json'), 'utf8'));
  assert.deepEqual(platforms.map(({id}) => id).sort(), wordsFor('./dist/platforms/*.js').sort());
  for (const platform of platforms) {
    const module = await import(join(root, `dist/platforms/${platform.id}.js`));
    assert.deepEqual([platform], Object.values(module));
  }
});

test('a faulty door is seen', async () => {
  const good = {types: './package.json', default: './package.json'};
  for (const [path, door, words] of [
    ['./*', './dist/*', /opens what is inside/],
    ['./core/*.js', {types: './dist/core/*.d.ts', default: './dist/core/*.js'}, /opens what is inside/],
    ['./platforms/*.js', './dist/core/*.js', /opens what is inside/],
    ['./a.js', {import: './package.json'}, /leads nowhere/],
    ['./a.js', {default: './package.json', types: './package.json'}, /"types" first/],
    ['./a.js', './prettier.config.mjs', /prettier\.config\.d\.mts, which is not there/],
    ['./a.js', {...good, default: './absent.js'}, /absent\.js, which is not there/],
    ['./a.json', './absent.json', /absent\.json, which is not there/],
  ]) {
    assert.match(faultsOf({[path]: door}).join('\n'), words, path);
  }
  assert.deepEqual(faultsOf({'./a.js': good}), []);
  assert.deepEqual(await newGlobals(root, 'data:text/javascript,globalThis.planted = 1'), ['planted']);
  await assert.rejects(newGlobals(root, 'data:text/javascript,document.title'), /document is not defined/);
  await assert.rejects(newGlobals(root, 'data:text/javascript,Promise.reject(new Error("late"))'), /late/);
});
