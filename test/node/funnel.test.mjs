// The demo's funnel counts what its log says, no more: by example, and for logs that nobody thought of.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cellsOf, nameOf, sentenceOf} from '../../demo/funnel-words.js';
import {COUNTS, DIMENSIONS, largest, ratesOf, rowsBy, sum, wholeOf} from '../../demo/funnel.js';
import {entries, log} from '../support/logs.mjs';

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

describe('a funnel', () => {
  it('counts each step, and ties visits to shares by their token alone', () => {
    const copy = {platform: 'copy', placement: 'top', campaign: 'spring', trigger: 'mouse', steps: 1, elapsed: 800};
    const told = {...copy, outcome: 'completed', token: 'abc'};
    const row = wholeOf(
      log(
        ['share-impression', {placement: 'top', campaign: 'spring'}],
        ['share-impression', {placement: 'end'}],
        ['share-intent', copy],
        ['share-outcome', told],
        ['share-intent', {...copy, platform: 'x', steps: 2}],
        ['share-outcome', {...copy, platform: 'x', outcome: 'opened', steps: 2, elapsed: 1200}],
        ['share-intent', {...copy, platform: 'native'}],
        ['share-outcome', {...copy, platform: 'native', outcome: 'cancelled', reason: 'reader'}],
        ['share-intent', copy],
        ['share-outcome', {...copy, outcome: 'failed', reason: 'refused'}],
        // Stopped by a listener.
        ['share-intent', copy],
        ['share-visit', {platform: 'copy', token: 'abc'}],
        ['share-visit', {platform: 'copy', token: 'abc'}],
        ['share-visit', {platform: 'copy', token: 'of another log'}],
        ['share-visit', {platform: 'copy', token: ''}],
      ),
    );
    const cells = cellsOf(row);
    assert.deepEqual(cells, {
      impressions: '2',
      intents: '5',
      answered: '5',
      shared: '2',
      completed: '1',
      opened: '1',
      cancelled: '1',
      failed: '1',
      lost: '2',
      endless: '1',
      visits: '4',
      traceable: '1',
      tied: '2',
      intentsPerImpression: '250%',
      sharedOfIntents: '40%',
      cancelledOfIntents: '20%',
      failedOfIntents: '20%',
      endlessOfIntents: '20%',
      visitsPerShare: '2',
      medianSteps: '1.5',
      medianElapsed: '1 sec',
    });
    assert.equal(sentenceOf(row), '2 impressions, 5 intents, 2 shares, 2 cancelled or failed, 4 visits');
  });

  it('has dashes where there is nothing to divide by', () => {
    const cells = cellsOf(wholeOf([]));
    const dashes = Object.keys(cells).filter((name) => cells[name] === '–');
    assert.deepEqual(dashes, [
      'sharedOfIntents',
      'cancelledOfIntents',
      'failedOfIntents',
      'endlessOfIntents',
      'intentsPerImpression',
      'visitsPerShare',
      'medianSteps',
      'medianElapsed',
    ]);
    assert.equal(sentenceOf(wholeOf([])), '0 impressions, 0 intents, 0 shares, 0 cancelled or failed, 0 visits');
  });

  it('does not divide presses by impressions of other bars, nor counts scripts as readers', () => {
    const row = wholeOf(
      log(
        ['share-impression', {placement: 'top'}],
        ['share-intent', {platform: 'copy', placement: 'top', trigger: 'mouse'}],
        ['share-intent', {platform: 'copy', placement: 'top', trigger: 'script'}],
        ['share-intent', {platform: 'copy', placement: 'unseen', trigger: 'mouse'}],
        ['share-intent', {platform: 'copy', placement: 'top', campaign: 'spring', trigger: 'mouse'}],
      ),
    );
    assert.equal(row.intents, 4);
    assert.equal(ratesOf(row).intentsPerImpression, 1);
  });

  it('leaves scripts out of steps and time, which they have none of', () => {
    const share = {platform: 'copy', outcome: 'completed'};
    const row = wholeOf(
      log(
        ['share-outcome', {...share, trigger: 'script', steps: 0, elapsed: 0}],
        ['share-outcome', {...share, trigger: 'mouse', steps: 2, elapsed: 900}],
      ),
    );
    assert.deepEqual([row.completed, row.steps, row.elapsed], [2, [2], [900]]);
  });

  it('knows no impressions by platform, for a bar is seen whole', () => {
    const rows = rowsBy(
      log(['share-impression', {placement: 'top'}], ['share-intent', {platform: 'x', placement: 'top'}]),
      'platform',
    );
    assert.deepEqual([...rows.keys()], ['x']);
    assert.equal(cellsOf(rows.get('x')).impressions, '–');
    assert.equal(cellsOf(rows.get('x')).intentsPerImpression, '–');
    assert.equal(sentenceOf(rows.get('x')), '1 intent, 0 shares, 0 cancelled or failed, 0 visits');
  });

  it('files a visit under the share that it came of, whatever its address claims', () => {
    const rows = rowsBy(
      log(
        ['share-outcome', {platform: 'copy', outcome: 'completed', steps: 1, elapsed: 1, token: 'abc'}],
        ['share-visit', {platform: 'forged', token: 'abc'}],
        ['share-visit', {platform: 'mastodon', token: 'def'}],
      ),
      'platform',
    );
    assert.deepEqual([...rows.keys()], ['copy', 'mastodon']);
    assert.deepEqual([rows.get('copy').tied, rows.get('mastodon').tied], [1, 0]);
  });

  it('has groups that add up to the whole, and so have the largest and the rest of them', () => {
    fc.assert(
      fc.property(entries, fc.nat(5), (all, most) => {
        const whole = wholeOf(all);
        for (const dimension of DIMENSIONS) {
          const rows = rowsBy(all, dimension);
          const {shown, others, rest} = largest(rows, most);
          assert.ok(shown.length <= most);
          assert.equal(shown.length + others, rows.size);
          for (const total of [sum(rows.values()), sum([...shown.map(([, row]) => row), rest])]) {
            for (const name of COUNTS) {
              // Of no platform at all impressions are nobody's.
              if (dimension !== 'platform' || !['impressions'].includes(name)) assert.equal(total[name], whole[name]);
            }
            assert.deepEqual(sorted(total.steps), sorted(whole.steps));
            assert.deepEqual(sorted(total.elapsed), sorted(whole.elapsed));
          }
        }
      }),
    );
  });

  it('has no rate above what there is, and none that is infinite', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(undefined, ...DIMENSIONS), (all, dimension) => {
        for (const row of rowsBy(all, dimension).values()) {
          const {sharedOfIntents, cancelledOfIntents, failedOfIntents, endlessOfIntents, ...rates} = ratesOf(row);
          const parts = [sharedOfIntents, cancelledOfIntents, failedOfIntents, endlessOfIntents];
          for (const part of parts) assert.ok(Number.isNaN(part) || (part >= 0 && part <= 1), String(part));
          for (const rate of Object.values(rates)) assert.ok(Number.isNaN(rate) || Number.isFinite(rate));
          assert.ok(row.tied <= row.visits && row.answered <= row.intents);
        }
      }),
    );
  });

  it('has names that can be shown', () => {
    assert.equal(nameOf('top'), 'top');
    assert.equal(nameOf('💚'.repeat(100)), `${'💚'.repeat(40)}…`);
  });
});
