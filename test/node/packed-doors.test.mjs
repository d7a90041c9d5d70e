// The package as npm would publish it, in an empty folder: its doors open, and compile wherever they may be used.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {data, doors, faultsOf, lastLogOf, newGlobals, openAll, scripts} from '../support/doors.mjs';
import {packedConsumer} from '../support/packed.mjs';
import {root} from '../support/site.mjs';

const DOM = ['ES2022', 'DOM', 'DOM.Iterable'];

const RESOLUTIONS = {bundler: 'ESNext', nodenext: 'NodeNext'};
const BOTH = Object.keys(RESOLUTIONS);

/** Where code runs: how it resolves, the types that are there, and which of test/support/consumer can be written in it. */
const HOUSES = {
  'a page': {resolutions: BOTH, lib: DOM, files: ['page.ts', 'server-with-url.ts', 'data.ts', 'every-door.ts']},
  'a page that opens the easy door only': {resolutions: ['bundler'], lib: DOM, files: ['easy.ts']},
  'a worker': {resolutions: ['bundler'], lib: ['ES2022', 'WebWorker'], files: ['server.ts', 'server-with-url.ts']},
  Node: {
    resolutions: ['nodenext'],
    lib: ['ES2022'],
    types: ['node'],
    files: ['server.ts', 'server-with-url.ts', 'data.ts'],
  },
  'no house at all': {resolutions: BOTH, lib: ['ES2022'], files: ['server.ts', 'every-door-without-a-page.ts']},
};

/** These are made of elements, so they need a page. */
const NEED_A_PAGE = /^\.$|elements|define|auto|closed/;
/** And these are for those who have the framework. */
const NEED_A_FRAMEWORK = /^\.\/(types\/|lit-ssr)/;

const importsOf = (list) =>
  list
    .flatMap(({specifiers}) => specifiers)
    .map((specifier, i) => `export * as door${i} from '${specifier}';\n`)
    .join('');

describe('the package in an empty folder', () => {
  let consumer;
  before(() => {
    consumer = packedConsumer();
    const {folder} = consumer;
    cpSync(join(root, 'test/support/consumer'), folder, {recursive: true});
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    const all = scripts.filter(({path}) => !NEED_A_FRAMEWORK.test(path));
    writeFileSync(join(folder, 'every-door.ts'), importsOf(all));
    const pure = all.filter(({path}) => !NEED_A_PAGE.test(path));
    writeFileSync(join(folder, 'every-door-without-a-page.ts'), importsOf(pure));
  });
  after(() => consumer.remove());

  /** What the compiler has to say, as strict as it can be, of our declarations too. */
  function errorsIn({lib, types = [], files}, moduleResolution) {
    const compilerOptions = {
      target: 'ES2022',
      module: RESOLUTIONS[moduleResolution],
      moduleResolution,
      lib,
      types,
      typeRoots: [join(root, 'node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedSideEffectImports: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      // The compiler's own files are not ours to check, and take longest.
      skipDefaultLibCheck: true,
      noEmit: true,
    };
    writeFileSync(join(consumer.folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files}));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const {stdout} = spawnSync(process.execPath, [compiler, '--pretty', 'false'], {
      cwd: consumer.folder,
      encoding: 'utf8',
    });
    return stdout;
  }

  it('has a file with types behind every door', () => {
    assert.deepEqual(faultsOf(doors, consumer.installed), []);
  });

  it('opens every door of code and leaves no global behind', (t) => openAll(t, consumer.folder));

  const keysOf = (specifier) =>
    lastLogOf(
      consumer.folder,
      `const {default: json} = await import('${specifier}', {with: {type: 'json'}});
      console.log(JSON.stringify(Object.keys(json)));`,
    );

  it('opens every door of JSON', async () => {
    assert.ok(data.length > 0);
    for (const specifier of data) assert.notDeepEqual(await keysOf(specifier), [], specifier);
  });

  for (const [house, needs] of Object.entries(HOUSES)) {
    for (const resolution of needs.resolutions) {
      it(`compiles in ${house}, resolved as ${resolution} does`, () => {
        assert.equal(errorsIn(needs, resolution), '');
      });
    }
  }

  it('is not taken for whole where something was lost on the way', async () => {
    for (const lost of [
      'dist/locales/de.js',
      'dist/platforms/x.d.ts',
      'dist/core/share.d.ts',
      'dist/define/button.d.ts',
      'dist/platforms.json',
    ]) {
      rmSync(join(consumer.installed, lost));
    }
    assert.deepEqual(faultsOf(doors, consumer.installed), [
      './platforms/*.js needs ./dist/platforms/x.d.ts, which is not there',
      './locales/*.js needs ./dist/locales/de.js, which is not there',
      './define/button.js needs ./dist/define/button.d.ts, which is not there',
      './platforms.json needs ./dist/platforms.json, which is not there',
    ]);
    await assert.rejects(newGlobals(consumer.folder, 'waft/locales/de.js'), /ERR_MODULE_NOT_FOUND/);
    await assert.rejects(keysOf('waft/platforms.json'), /ERR_MODULE_NOT_FOUND/);

    const errors = errorsIn(HOUSES['a page'], 'nodenext');
    for (const form of [
      /page\.ts.*implicitly has an 'any' type|Could not find a declaration file for module 'waft\/platforms\/x\.js'/,
      /dist\/core\/index\.d\.ts.*'\.\/share\.js'/,
      /'waft\/define\/button\.js'/,
      /data\.ts.*'waft\/platforms\.json'/,
    ]) {
      assert.match(errors, form);
    }
  });
});
