// The demo's log as a file: nothing is lost, nothing is there twice, and a file may hold anything.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {entryOf, logText, mergeLogs, readLog} from '../../demo/log-file.js';
import {entries, log} from '../support/logs.mjs';

const intent = {
  v: 1,
  platform: 'copy',
  kind: 'utility',
  url: 'https://example.org/tea',
  title: 'Tea',
  tags: ['tea'],
  placement: 'top',
  trigger: 'mouse',
  steps: 1,
  elapsed: 812,
  opens: 'clipboard',
  campaign: 'spring',
  token: '0a1b2c3d4e',
  version: '0.1.0',
};
const entry = (type, detail) => ({id: '1-2', at: 1_790_000_000_000, type, detail});

describe('a log', () => {
  it('keeps all that an event tells, and comes back as it was', () => {
    const outcome = {...intent, outcome: 'failed', reason: 'refused'};
    const given = [entry('share-intent', intent), entry('share-outcome', outcome)];
    const {entries: read, refused} = readLog(logText(given.map(entryOf)));
    assert.deepEqual(read, given);
    assert.equal(refused, 0);
  });

  it('comes back from its text, whatever is in it', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const {entries: read, refused} = readLog(logText(all));
        assert.deepEqual(read, mergeLogs(all, []));
        assert.equal(refused, 0);
      }),
    );
  });

  it('merges: twice is once, the order of files is nothing, nor is how they are put together', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const both = mergeLogs(a, b);
        assert.deepEqual(mergeLogs(b, a), both);
        assert.deepEqual(mergeLogs(both, b), both);
        assert.deepEqual(mergeLogs(both, both), both);
        assert.deepEqual(mergeLogs(both, c), mergeLogs(a, mergeLogs(b, c)));
        const texts = new Set(both.map((one) => JSON.stringify(one)));
        assert.equal(texts.size, both.length);
        for (const one of [...a, ...b]) assert.ok(texts.has(JSON.stringify(one)));
      }),
    );
  });

  it('holds two events that say the same, if they are two', () => {
    const [seen] = log(['share-impression', {placement: 'top'}]);
    assert.equal(mergeLogs([seen], [{...seen, id: 'another'}]).length, 2);
  });
});

describe('a file', () => {
  it('that is no log says so', () => {
    for (const text of ['', '{', 'GIF89a', '<!doctype html>', '['.repeat(1e5), '[1,]']) {
      assert.deepEqual(readLog(text), {fault: 'this is not JSON'}, text.slice(0, 20));
    }
    for (const text of ['{}', 'null', '1', '"[]"', '{"length":1}']) {
      assert.deepEqual(readLog(text), {fault: 'this is not a list of events'}, text);
    }
    for (const text of ['[1]', '[null]', '[[]]', '[{}]', '[{"type":"share-intent","detail":{}}]']) {
      assert.deepEqual(readLog(text), {fault: 'there is no event in it that this page knows'}, text);
    }
    assert.deepEqual(readLog('[]'), {entries: [], refused: 0});
  });

  it('that is a log in part gives that part', () => {
    const good = entry('share-intent', intent);
    const bad = [
      {...good, id: ''},
      {...good, id: 7},
      {...good, at: -1},
      {...good, at: '2026-11-23'},
      {...good, at: 1e300},
      {...good, type: 'share-shout'},
      {...good, type: '__proto__'},
      {...good, detail: null},
      {...good, detail: {...intent, v: 2}},
      {...good, detail: {...intent, platform: {}}},
      {...good, type: 'share-outcome'},
      {...good, type: 'share-outcome', detail: {...intent, outcome: 'constructor'}},
      {...good, type: 'share-outcome', detail: {...intent, outcome: 'opened', steps: '1'}},
    ];
    assert.deepEqual(readLog(JSON.stringify([...bad, good])), {entries: [good], refused: bad.length});
  });

  it('brings no more than an event has, and nothing that is not its own', () => {
    const [read] = readLog(
      `[{"id":"1","at":1,"type":"share-visit","more":1,"detail":{"v":1,"platform":"x","__proto__":{"token":"a"},"html":"<b>"}}]`,
    ).entries;
    assert.deepEqual(read, {id: '1', at: 1, type: 'share-visit', detail: {platform: 'x', v: 1}});
    assert.equal(read.detail.token, undefined);
    assert.equal({}.token, undefined);
  });

  it('may be any JSON: it is read or refused, and never throws', () => {
    const keys = fc.constantFrom('id', 'at', 'type', 'detail', 'v', 'tags', 'outcome', 'platform', '__proto__');
    const leaf = fc.oneof(fc.jsonValue({maxDepth: 1}), fc.constantFrom('share-intent', 'share-outcome', 'x', 1));
    const alike = fc.dictionary(keys, fc.oneof(leaf, fc.dictionary(keys, leaf)));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(alike, leaf))), (value) => {
        const {entries: read, refused, fault} = readLog(JSON.stringify(value));
        if (fault) return;
        assert.ok(read.length + refused <= value.length);
        assert.deepEqual(readLog(logText(read)), {entries: read, refused: 0});
      }),
      {numRuns: 1000},
    );
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readLog(text)));
  });
});
