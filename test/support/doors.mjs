// The doors of the package: what is behind each, and whether it opens.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from './site.mjs';

const {name, exports: doors = {}} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export {doors};

/** Data, one file each, added to all the time. Everything else is a door by its own name, or it is not one. */
const WILDCARDS = {
  './platforms/*.js': './dist/platforms/*.js',
  './presets/*.js': './dist/presets/*.js',
  './locales/*.js': './dist/locales/*.js',
};

export const targetOf = (door) => (typeof door === 'string' ? door : door?.default);
const isScript = (path) => /\.m?js$/.test(path);

/** What stands for `*` behind a wildcard, by the sources: a file that was lost on the way is not forgotten. */
export function wordsFor(path) {
  const [, floor] = /^\.\/dist\/(.+)\/\*\.js$/.exec(path) ?? [];
  if (!floor) return [''];
  const folder = join(root, 'src', floor);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => entry.slice(0, -3));
}

/** What is wrong with a list of doors, in words; their files are looked for in `folder`. */
export function faultsOf(list, folder = root) {
  return Object.entries(list).flatMap(([path, door]) => {
    const target = targetOf(door);
    if (!target) return [`${path} leads nowhere: it needs a "default"`];
    if (path.includes('*') && WILDCARDS[path] !== target) return [`${path} opens what is inside to everybody`];
    const found = wordsFor(target);
    if (!found.length) return [`${path} has nothing behind it in ${target}`];
    const types = door.types ?? target.replace(/(m?)js$/, 'd.$1ts');
    const late = typeof door === 'object' && 'types' in door && Object.keys(door)[0] !== 'types';
    return [
      ...(late ? [`${path} must name "types" first: the first condition that fits is taken`] : []),
      ...found
        .flatMap((word) => [target, ...(isScript(target) ? [types] : [])].map((at) => at.replace('*', word)))
        .filter((at) => !existsSync(join(folder, at)))
        .map((at) => `${path} needs ${at}, which is not there`),
    ];
  });
}

/** The doors of code, each with all that one imports through it: several where it is a wildcard. */
export const scripts = Object.entries(doors)
  .filter(([, door]) => isScript(targetOf(door) ?? ''))
  .map(([path, door]) => ({path, specifiers: specifiersOf(path, door)}));

/** The doors of JSON, as one imports them. */
export const data = Object.entries(doors)
  .filter(([, door]) => targetOf(door)?.endsWith('.json'))
  .flatMap(([path, door]) => specifiersOf(path, door));

function specifiersOf(path, door) {
  return wordsFor(targetOf(door)).map((word) => `${name}${path.slice(1).replace('*', word)}`);
}

/** Runs a module in a process of its own that lives in `folder`; gives what it logged last. Rejects as it does. */
export async function lastLogOf(folder, script) {
  const run = promisify(execFile);
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: folder});
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

/** Imports modules as a file of `folder` would; gives the enumerable globals that came with them. */
export const newGlobals = (folder, ...specifiers) =>
  lastLogOf(
    folder,
    `const before = new Set(Object.keys(globalThis));
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
    console.log('\\n' + JSON.stringify(Object.keys(globalThis).filter((key) => !before.has(key))));`,
  );

/** Opens every door of code from a folder, a subtest each, and wants no global left behind but those of Lit. */
export async function openAll(t, folder) {
  // Lit's own build for Node brings a few; which ones is its affair.
  const ofLit = await newGlobals(folder, '@lit/reactive-element');
  t.diagnostic(`Lit alone adds: ${ofLit.join(' ') || 'nothing'}`);
  await Promise.all(
    scripts.map(({path, specifiers}) =>
      t.test(path, async () => {
        const added = await newGlobals(folder, ...specifiers);
        assert.deepEqual(
          added.filter((key) => !ofLit.includes(key)),
          [],
        );
      }),
    ),
  );
}
