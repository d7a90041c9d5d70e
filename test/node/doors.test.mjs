/** Every door of the package opens in plain Node, has types, and leaves the global object as it was. Needs a build. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {name, exports: doors = {}} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Data, one file each, added to all the time. Everything else is a door by its own name, or it is not one. */
const WILDCARDS = {'./platforms/*.js': './dist/platforms/*.js', './locales/*.js': './dist/locales/*.js'};

const file = (path) => existsSync(join(root, path));
const targetOf = (door) => (typeof door === 'string' ? door : door?.default);
const isScript = (path) => /\.m?js$/.test(path);

/** What stands for `*` behind a wildcard, by the files that are there. */
function matches(path) {
  if (!path.includes('*')) return [''];
  const folder = join(root, dirname(path));
  const [, ending] = basename(path).split('*');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith(ending))
    .map((entry) => entry.slice(0, -ending.length));
}

/** What is wrong with a list of doors, in words. */
function faultsOf(list) {
  return Object.entries(list).flatMap(([path, door]) => {
    const target = targetOf(door);
    if (!target) return [`${path} leads nowhere: it needs a "default"`];
    if (path.includes('*') && WILDCARDS[path] !== target) return [`${path} opens what is inside to everybody`];
    const found = matches(target);
    if (!found.length) return [`${path} has nothing behind it in ${target}`];
    const types = door.types ?? target.replace(/(m?)js$/, 'd.$1ts');
    const late = typeof door === 'object' && 'types' in door && Object.keys(door)[0] !== 'types';
    return [
      ...(late ? [`${path} must name "types" first: the first condition that fits is taken`] : []),
      ...found
        .flatMap((word) => [target, ...(isScript(target) ? [types] : [])].map((at) => at.replace('*', word)))
        .filter((at) => !file(at))
        .map((at) => `${path} needs ${at}, which is not there`),
    ];
  });
}

/** Imports modules in a process of their own; gives the enumerable globals that came with them. Rejects as they do. */
async function newGlobals(...specifiers) {
  const script = `
    const before = new Set(Object.keys(globalThis));
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
    console.log('\\n' + JSON.stringify(Object.keys(globalThis).filter((key) => !before.has(key))));`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {cwd: root});
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

const specifiersOf = (path, door) =>
  matches(targetOf(door)).map((word) => `${name}${path.slice(1).replace('*', word)}`);
const scripts = Object.entries(doors).filter(([, door]) => isScript(targetOf(door) ?? ''));

test('every door leads to a file with types, and none to the inside', () => {
  assert.ok(scripts.length > 0, 'package.json has no exports');
  assert.deepEqual(faultsOf(doors), []);
});

test('every door opens in Node and leaves no global behind', async (t) => {
  // Lit's own build for Node brings a few; which ones is its affair.
  const ofLit = await newGlobals('@lit/reactive-element');
  t.diagnostic(`Lit alone adds: ${ofLit.join(' ') || 'nothing'}`);
  await Promise.all(
    scripts.map(([path, door]) =>
      t.test(path, async () => {
        const added = await newGlobals(...specifiersOf(path, door));
        assert.deepEqual(
          added.filter((key) => !ofLit.includes(key)),
          [],
        );
      }),
    ),
  );
});

test('doors of JSON hold JSON', () => {
  for (const target of Object.values(doors).map(targetOf)) {
    if (target?.endsWith('.json')) JSON.parse(readFileSync(join(root, target), 'utf8'));
  }
});

test('the list of platforms is that of the files', async () => {
  const {platforms} = JSON.parse(readFileSync(join(root, 'dist/platforms.json'), 'utf8'));
  const files = matches('./dist/platforms/*.js');
  assert.deepEqual(platforms.map(({id}) => id).sort(), files.sort());
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
  assert.deepEqual(await newGlobals('data:text/javascript,globalThis.planted = 1'), ['planted']);
  await assert.rejects(newGlobals('data:text/javascript,document.title'), /document is not defined/);
  await assert.rejects(newGlobals('data:text/javascript,Promise.reject(new Error("late"))'), /late/);
});
