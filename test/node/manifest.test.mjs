// The manifest says what the elements are: no attribute, part or event without a word on it. Needs a build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as classes from '../../dist/elements/index.js';
import {root} from '../support/site.mjs';

const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const {modules} = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);

const SHARES = [
  ['share-intent', 'ShareIntentEvent'],
  ['share-outcome', 'ShareOutcomeEvent'],
];
const EVENTS = {
  'share-bar': [...SHARES, ['share-impression', 'CustomEvent<ImpressionDetail>']],
  'share-button': SHARES,
  'bookmark-button': [...SHARES, ['bookmark-change', 'BookmarkChangeEvent']],
  'reading-list': [['bookmark-change', 'BookmarkChangeEvent']],
  'tag-button': [['tag-change', 'TagChangeEvent']],
  'tag-bar': [['tag-change', 'TagChangeEvent']],
};

describe('the manifest', () => {
  it('knows every element, and the file that registers it', () => {
    assert.deepEqual(elements.map(({name}) => name).sort(), Object.keys(classes).sort());
    const defined = modules
      .flatMap(({path, exports = []}) => exports.map((one) => ({path, ...one})))
      .filter(({kind}) => kind === 'custom-element-definition');
    assert.deepEqual(defined.map(({name}) => name).sort(), elements.map(({tagName}) => tagName).sort());
    for (const {path, name} of defined) assert.ok(read(path).includes(`'${name}'`), path);
  });

  for (const {name, tagName, attributes = [], members, events, cssParts, cssProperties, slots = []} of elements) {
    it(`has every attribute and property of <${tagName}>, each with a word on it`, () => {
      const {observedAttributes, elementProperties} = classes[name];
      assert.deepEqual(attributes.map((one) => one.name).sort(), [...observedAttributes].sort());
      const fields = members.filter(({kind}) => kind === 'field').map((one) => one.name);
      assert.deepEqual(fields.sort(), [...elementProperties.keys()].sort());
      for (const one of [...attributes, ...members, ...events, ...cssParts, ...cssProperties, ...slots]) {
        assert.ok(one.description, `${tagName}: ${one.name}`);
      }
    });

    it(`has every event, custom property and slot of <${tagName}>`, () => {
      assert.deepEqual(
        events.map((event) => [event.name, event.type.text]),
        EVENTS[tagName],
      );
      const sources = ['styles', 'bar-styles', 'rules', 'size-rule', 'bookmark-styles', 'reading-list-styles']
        .map((file) => read(`src/elements/${file}.ts`))
        .join('');
      const used = new Set(sources.match(/--share-[\w-]+/g));
      for (const property of cssProperties) assert.ok(used.has(property.name), property.name);
      if (tagName === 'share-bar') assert.equal(cssProperties.length, used.size);
    });
  }

  it('tells private things to nobody', () => {
    assert.ok(!JSON.stringify(modules).includes('"#'));
  });

  it('is what editors get', () => {
    const {tags} = JSON.parse(read('dist/vscode.html.json'));
    const {contributions} = JSON.parse(read('dist/web-types.json'));
    for (const {tagName, attributes = []} of elements) {
      const names = attributes.map(({name}) => name).sort();
      const inCode = tags.find(({name}) => name === tagName).attributes.map(({name}) => name);
      assert.deepEqual(inCode.sort(), names);
      const inJetBrains = contributions.html.elements.find(({name}) => name === tagName);
      assert.deepEqual(inJetBrains.attributes.map(({name}) => name).sort(), names);
    }
  });
});
