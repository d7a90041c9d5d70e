/** Holds the walls between the floors: the tree keeps them, and a hole in any one of them is seen. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import whom. `types` of a floor means: nothing of it at run time. What is not here is forbidden. */
const ALLOWED = {
  core: [],
  platforms: ['types of core'],
  locales: ['types of core'],
  browser: ['core'],
  sinks: ['types of core', 'browser/send.ts'],
  elements: ['core', 'browser', '@lit/reactive-element'],
  define: ['elements', 'browser'],
  server: ['core', 'browser', 'elements'],
  types: ['types of core', 'types of browser', 'types of elements'],
  auto: ['core', 'browser', 'platforms', 'locales', 'sinks', 'elements', 'define', 'cdn'],
  cdn: ['core', 'browser', 'platforms', 'locales', 'sinks', 'elements', 'define', 'auto'],
  index: ['core', 'browser', 'platforms', 'locales', 'sinks', 'elements'],
};
const FLOORS = Object.keys(ALLOWED);
const SINGLE_FILES = ['auto', 'index'];
const PACKAGES = ['@lit/reactive-element', 'lit', 'fast-check', 'node:fs'];
/** Nobody may import the file beside it here. */
const NO_SIBLINGS = ['platforms', 'locales', 'sinks'];
/** Compiled without the DOM's types and the worker's. */
const PURE = ['core', 'platforms', 'locales'];
const OUTSIDE = ['document', 'navigator', 'fetch', 'window', 'localStorage', 'setTimeout', 'console'];

const node = (cwd, script, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

/** Runs dependency-cruiser over `src` of a folder. */
function cruise(cwd) {
  const {stdout, stderr} = node(
    cwd,
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
  );
  assert.ok(stdout.startsWith('{'), `dependency-cruiser did not run: ${stderr}`);
  const {modules, summary} = JSON.parse(stdout);
  return {
    looked: modules.filter(({source}) => source.startsWith('src/')).length,
    faults: summary.violations.map(({from, to, rule}) => ({from, to, rule: rule.name})),
  };
}

/** Compiles a folder; gives one text for each error, with the lines that explain it. */
function compile(cwd) {
  const {stdout} = node(cwd, 'typescript/bin/tsc', '-b', '--pretty', 'false');
  return stdout.split(/\n(?=\S)/).filter(Boolean);
}

/** The code files of a floor in `cwd`, as paths from there. */
function filesOf(floor, cwd) {
  if (SINGLE_FILES.includes(floor)) return [`src/${floor}.ts`].filter((file) => existsSync(join(cwd, file)));
  const folder = join(cwd, 'src', floor);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .sort()
    .map((name) => `src/${floor}/${name.replaceAll('\\', '/')}`);
}

/** A copy to plant in. It lies inside the repository, where packages are found, and has a file on every floor. */
function copyOfTree() {
  mkdirSync(join(root, '.cache'), {recursive: true});
  const copy = mkdtempSync(join(root, '.cache/floors-'));
  for (const name of ['src', 'tsconfig.json', 'tsconfig.base.json', 'package.json', '.dependency-cruiser.mjs']) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  for (const floor of FLOORS.filter((floor) => !filesOf(floor, copy).length)) {
    add(
      copy,
      SINGLE_FILES.includes(floor) ? `src/${floor}.ts` : `src/${floor}/stand-in.ts`,
      'export const here = true;',
    );
  }
  // Siblings need two.
  for (const floor of NO_SIBLINGS) add(copy, `src/${floor}/neighbour.ts`, 'export const here = true;');
  add(copy, 'src/browser/send.ts', 'export const sent = true;');
  addProject(copy, 'sinks');
  return copy;
}

/** Compiles a floor that has no project yet. */
function addProject(copy, floor) {
  const path = join(copy, 'src', floor, 'tsconfig.json');
  if (existsSync(path)) return;
  writeFileSync(
    path,
    readFileSync(join(copy, 'src/browser/tsconfig.json'), 'utf8').replace('browser.ts', `${floor}.ts`),
  );
  const main = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8'));
  main.references.push({path: `src/${floor}`});
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(main));
}

function add(copy, file, line) {
  mkdirSync(dirname(join(copy, file)), {recursive: true});
  appendFileSync(join(copy, file), `\n${line}\n`);
}

/** A planter: adds files that each do one thing, or a line where the floor is one file, and keeps what it planted. */
function planterIn(copy) {
  const planted = [];
  const plant = (floor, name, to, write, forbidden = true) => {
    const file = SINGLE_FILES.includes(floor) ? `src/${floor}.ts` : `src/${floor}/planted-${planted.length}-${name}.ts`;
    const bare = !to.startsWith('src/');
    const path = bare
      ? to
      : posix
          .relative(posix.dirname(file), to)
          .replace(/^(?!\.)/, './')
          .replace(/ts$/, 'js');
    add(copy, file, write(path, `planted${planted.length}`));
    planted.push({file, to, forbidden});
  };
  return {planted, plant};
}

const values = (path, name) => `export * as ${name} from '${path}';`;
const types = (path, name) => `export type * as ${name} from '${path}';`;
const effect = (path) => `import '${path}';`;
const lazily = (path, name) => `export const ${name} = () => import('${path}');`;
const inType = (path, name) => `export type ${name} = typeof import('${path}');`;

/** One hole for each arrow that the table does not draw, and one file for each that it does. */
function plantAll(copy) {
  const {planted, plant} = planterIn(copy);
  // Taken before anything is planted, so that every arrow ends in something real.
  const first = Object.fromEntries(FLOORS.map((floor) => [floor, filesOf(floor, copy)[0]]));
  for (const from of FLOORS) {
    const may = ALLOWED[from];
    for (const to of FLOORS.filter((floor) => floor !== from)) {
      const asTypes = may.includes(`types of ${to}`);
      plant(from, to, first[to], values, !may.includes(to));
      plant(from, `types-of-${to}`, first[to], types, !may.includes(to) && !asTypes);
    }
    for (const name of PACKAGES) {
      // Lit is one thing in several packages.
      const forbidden = !(may.includes('@lit/reactive-element') && /^@?lit\b/.test(name));
      plant(from, 'package', name, name === 'node:fs' ? effect : values, forbidden);
    }
  }
  for (const floor of NO_SIBLINGS) {
    plant(floor, 'sibling', `src/${floor}/neighbour.ts`, values);
    plant(floor, 'types-of-sibling', `src/${floor}/neighbour.ts`, types);
  }
  for (const name of ['@lit/reactive-element', 'preact']) plant('types', 'package-types', name, types, false);
  plant('types', 'framework', 'preact', values);
  plant('sinks', 'sending-helper', 'src/browser/send.ts', values, false);
  // Every way to write an import, across two walls that matter most.
  for (const write of [effect, lazily, inType]) {
    plant('core', 'spelling', '@lit/reactive-element', write);
    plant('elements', 'spelling', first.platforms, write);
  }
  for (const floor of PURE) {
    for (const name of OUTSIDE) plant(floor, name, name, (_, planted) => `export const ${planted} = typeof ${name};`);
  }
  return planted;
}

test('the tree keeps its walls', () => {
  const {looked, faults} = cruise(root);
  assert.deepEqual(faults, []);
  // With a compiler that it does not know, dependency-cruiser looks at nothing and is content.
  assert.ok(looked > 20, `looked at ${looked} modules only`);
});

test('a hole in any wall is seen', (t) => {
  const copy = copyOfTree();
  t.after(() => rmSync(copy, {recursive: true, force: true}));
  const planted = plantAll(copy);
  add(copy, 'src/core/planted-circle.ts', "export * from './planted-circle-back.js';");
  add(copy, 'src/core/planted-circle-back.ts', "export * from './planted-circle.js';");
  add(copy, 'src/attic/planted.ts', "export * from '../core/index.js';");

  const errors = compile(copy);
  const {faults} = cruise(copy);
  // The circles that the plants close with the real files say nothing about a wall.
  const walls = faults.filter(({rule}) => rule !== 'no-circular');
  const byCompiler = ({file, to}) => errors.some((text) => text.includes(file) && text.includes(`${to}'`));
  const byCruiser = ({file, to}) =>
    walls.some((fault) => fault.from === file && `/${fault.to}/`.includes(`/${to.replace('node:', '')}/`));
  const red = (arrow) => byCompiler(arrow) || byCruiser(arrow);
  const name = ({file, to}) => `${file} -> ${to}`;

  const forbidden = planted.filter((arrow) => arrow.forbidden);
  const allowed = planted.filter((arrow) => !arrow.forbidden);
  const count = (list, check) => list.filter(check).length;
  t.diagnostic(
    `${forbidden.length} forbidden arrows planted: ${count(forbidden, byCruiser)} seen by dependency-cruiser, ` +
      `${count(forbidden, byCompiler)} by tsc; ${allowed.length} allowed ones beside them`,
  );
  assert.deepEqual(forbidden.filter((arrow) => !red(arrow)).map(name), [], 'these holes were not seen');
  // A check that calls everything red would pass the line above.
  assert.deepEqual(allowed.filter(byCruiser).map(name), [], 'these are allowed');
  for (const [file, rule] of [
    ['src/core/planted-circle', 'no-circular'],
    ['src/attic/planted', 'known-floor'],
  ]) {
    assert.ok(
      faults.some((fault) => fault.rule === rule && fault.from.startsWith(file)),
      rule,
    );
  }
});
