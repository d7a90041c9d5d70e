// The code that the playground writes says what was picked, no more and no less.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import fc from 'fast-check';
import {compileScript, compileTemplate, parse} from 'vue/compiler-sfc';
import {integrity, platforms, version} from '../../demo/data.js';
import {npmModule, reactComponent, scriptTag, vueComponent} from '../../demo/snippet.js';
import {CHOICES, DEFAULTS, fragmentOf, readFragment, SIZE, stateOf} from '../../demo/state.js';
import {root} from '../support/site.mjs';

const release = {version, integrity};
const ids = platforms.map(({id}) => id);
const shape = {
  ...Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, fc.constantFrom(...values)])),
  platforms: fc.oneof(fc.constant(DEFAULTS.platforms), fc.shuffledSubarray(ids)),
  size: fc.integer({min: SIZE.min, max: SIZE.max}),
  labels: fc.boolean(),
  max: fc.option(fc.integer({min: 1, max: 99}), {nil: undefined}),
};
const states = fc.record(shape, {noNullPrototype: true});
const parseBar = (text) => {
  const [, attributes] = /<share-bar((?: [^>]*)?)>/.exec(text);
  return [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]);
};
const importsOf = (code) =>
  [...code.matchAll(/^import (?:\{(.+)\} from )?'(.+)';$/gm)].map(([, names, from]) => ({
    from,
    names: names?.split(', ') ?? [],
  }));

describe('the snippet of a script tag', () => {
  it('holds the state, in the attributes of the bar and in one rule', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = scriptTag(state, release);
        const [, scheme] = /share-bar \{ color-scheme: (\w+); \}/.exec(text) ?? [];
        assert.deepEqual(stateOf({...Object.fromEntries(parseBar(text)), scheme}), state);
      }),
    );
  });

  it('says nothing that is the default', () => {
    assert.deepEqual(parseBar(scriptTag(DEFAULTS, release)), []);
    fc.assert(
      fc.property(states, (state) => {
        for (const [name] of parseBar(scriptTag(state, release))) {
          const others = parseBar(scriptTag(state, release)).filter(([other]) => other !== name);
          assert.notDeepEqual(stateOf({...Object.fromEntries(others), scheme: state.scheme}), state, name);
        }
      }),
    );
  });

  it('is that of the README, where nothing was picked', () => {
    assert.ok(readFileSync(`${root}README.md`, 'utf8').includes(`\n${scriptTag(DEFAULTS, release)}\n`));
  });

  it('names an exact version and the hash of the file', () => {
    const text = scriptTag(DEFAULTS, release);
    assert.match(
      text,
      /npm\/waft@\d+\.\d+\.\d+\/cdn\/waft\.js"\n {2}integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/,
    );
  });

  it('keeps as much room as the bar will take', () => {
    const roomFor = (state) => {
      const rule = /min-block-size: calc\(\(?(?:(\d+) \* \()?var\(--share-size, (\d+)px\) \+ (\d+)px\)/;
      const [, rows = 1, size, gap] = rule
        .exec(scriptTag({...DEFAULTS, ...state}, release))
        .map((part) => part && Number(part));
      return rows * (size + gap);
    };
    assert.equal(roomFor({}), 52);
    assert.equal(roomFor({size: 24}), 32);
    assert.equal(roomFor({size: 24, labels: true}), 34);
    assert.equal(roomFor({layout: 'column', platforms: ['native', 'copy', 'x']}), 2 * 52);
    assert.equal(roomFor({layout: 'column', platforms: ['copy', 'x', 'email'], max: 1}), 2 * 52);
  });
});

describe('the address of a playground', () => {
  it('brings the state back', () => {
    fc.assert(fc.property(states, (state) => assert.deepEqual(readFragment(`#${fragmentOf(state)}`), state)));
  });

  it('is the page’s own where nothing was picked', () => {
    assert.equal(fragmentOf(DEFAULTS), '');
  });

  it('can be anything, and the state is valid all the same', () => {
    const names = fc.constantFrom('platforms', 'variant', 'size', 'max', 'lang', 'scheme', '__proto__', 'constructor');
    const values = fc.oneof(fc.string(), fc.constantFrom('x x nothing', '-1', '1e3', '44.5', 'toString', '"><script>'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.tuple(names, values)).map((pairs) => `#${new URLSearchParams(pairs)}`),
        ),
        (hash) => {
          const state = readFragment(hash);
          for (const [name, valid] of Object.entries(CHOICES)) assert.ok(valid.includes(state[name]), name);
          assert.ok(state.size >= SIZE.min && state.size <= SIZE.max);
          assert.ok(state.max === undefined || state.max >= 1);
          assert.equal(new Set(state.platforms).size, state.platforms.length);
          for (const id of state.platforms) assert.ok(ids.includes(id), id);
        },
      ),
    );
  });
});

describe('the snippets for a build', () => {
  const some = [DEFAULTS, ...fc.sample(states, {seed: 7, numRuns: 30})];

  it('are modules that esbuild reads, for npm and React', async () => {
    for (const state of some) {
      await transform(npmModule(state, release), {loader: 'js'});
      await transform(reactComponent(state, release), {loader: 'jsx'});
    }
  });

  it('is a component that Vue compiles', () => {
    for (const state of some) {
      const {descriptor, errors} = parse(vueComponent(state, release));
      assert.deepEqual(errors, []);
      compileScript(descriptor, {id: 'a'});
      const {errors: faults} = compileTemplate({source: descriptor.template.content, filename: 'a.vue', id: 'a'});
      assert.deepEqual(faults, []);
    }
  });

  it('import what the package has, and only what the bar shows', async () => {
    for (const state of some) {
      for (const write of [npmModule, reactComponent, vueComponent]) {
        const imports = importsOf(write(state, release));
        for (const {from, names} of imports) {
          const module = await import(from);
          for (const name of names) assert.ok(name in module, `${name} from ${from}`);
        }
        const usual = state.platforms.join() === DEFAULTS.platforms.join();
        const files = imports.filter(({from}) => from.startsWith('waft/platforms/')).map(({from}) => from);
        assert.deepEqual(files, usual ? [] : state.platforms.map((id) => `waft/platforms/${id}.js`));
      }
    }
  });

  it('have the attributes of the script tag', () => {
    for (const state of some) {
      const wanted = parseBar(scriptTag(state, release));
      assert.deepEqual(parseBar(npmModule(state, release)), wanted);
      assert.deepEqual(parseBar(vueComponent(state, release)), wanted);
      const react = reactComponent(state, release).replace(/ style=\{\{.*?\}\}/, '');
      assert.deepEqual(parseBar(react), wanted);
    }
  });
});
