// What events tell: each field of the design, in each event, and nothing else.
import {expect} from '@open-wc/testing';
import {print} from '../../src/platforms/print.js';
import {addPlatforms} from '../../src/browser/index.js';
// Fetched by the bar when it is drawn; so it is here at once.
import '../../src/elements/on-contact.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {version} from '../../src/core/index.js';
import {control, draw, pressWithMouse, settle, stayingHere, type Told, told} from '../support/harness.js';

const ALWAYS = ['v', 'platform', 'kind', 'url', 'title', 'tags', 'placement', 'trigger', 'opens', 'steps', 'elapsed'];
const MARKERS = {text: 'SECRETTEXT', via: 'SECRETVIA', instances: 'mastodon=secret.example'};

async function pressed(attributes: string, name: string): Promise<Told[]> {
  const bar = await draw<ShareBarElement>(`<share-bar url="https://example.org/tea" ${attributes}></share-bar>`);
  await settle();
  return told(() => stayingHere(() => pressWithMouse(control(bar, name))));
}

describe('the detail of an event', () => {
  it('has each field, and an outcome what it adds', async () => {
    const [intent, outcome] = await pressed(
      'platforms="reddit" share-title="Tea" tags="tea cake" placement="end" campaign="spring" share-token',
      'Share on Reddit',
    );
    const keys = ['type', ...ALWAYS, 'campaign', 'token', 'version'];
    expect(intent).to.have.all.keys(...keys);
    expect(outcome).to.have.all.keys(...keys, 'outcome', 'reason');
    const {elapsed, ...rest} = intent as Told;
    expect(rest).to.deep.include({
      type: 'share-intent',
      v: 1,
      platform: 'reddit',
      kind: 'community',
      url: 'https://example.org/tea',
      title: 'Tea',
      tags: ['tea', 'cake'],
      placement: 'end',
      trigger: 'mouse',
      opens: 'tab',
      steps: 1,
      campaign: 'spring',
      version,
    });
    expect(elapsed).to.be.within(0, 5000);
    expect(Number.isInteger(elapsed)).to.equal(true);
    // What the reader did is the same in both.
    expect(outcome).to.include({elapsed, steps: 1, trigger: 'mouse', outcome: 'cancelled', reason: 'page'});
  });

  it('has nothing that is not there: no campaign, no token, no reason', async () => {
    const {print: before} = window;
    window.print = () => undefined;
    addPlatforms(print);
    const [intent, outcome] = await pressed('platforms="print"', 'Print').finally(() => (window.print = before));
    expect(intent).to.have.all.keys('type', ...ALWAYS, 'version');
    expect(outcome).to.have.all.keys('type', ...ALWAYS, 'version', 'outcome');
  });

  it('is frozen, with its tags, and the same after JSON', async () => {
    const details: object[] = [];
    const note = (event: Event): void => {
      details.push((event as CustomEvent<object>).detail);
    };
    for (const type of ['share-intent', 'share-outcome']) document.addEventListener(type, note);
    for (const attributes of ['tags="tea"', 'campaign="spring" share-token', 'tags="" placement="a"']) {
      await pressed(`platforms="reddit" ${attributes}`, 'Share on Reddit');
    }
    for (const type of ['share-intent', 'share-outcome']) document.removeEventListener(type, note);
    expect(details).to.have.lengthOf(6);
    for (const detail of details) {
      expect(Object.isFrozen(detail)).to.equal(true);
      expect(Object.isFrozen((detail as {tags: unknown}).tags)).to.equal(true);
      expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
      expect(structuredClone(detail)).to.deep.equal(detail);
    }
  });

  it('measures by a clock that nobody can set', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="reddit"></share-bar>');
    const link = control(bar, 'Share on Reddit');
    const {now} = Date;
    const events = await told(() =>
      stayingHere(async () => {
        link.focus();
        await settle();
        Date.now = () => 0;
        link.click();
        await settle();
      }),
    ).finally(() => (Date.now = now));
    expect(events).to.have.lengthOf(2);
    expect(events[0]?.elapsed).to.be.within(40, 5000);
    expect(events[1]?.elapsed).to.equal(events[0]?.elapsed);
  });

  it('says nothing of text, account or server', async () => {
    const attributes = Object.entries(MARKERS).map(([name, value]) => `${name}="${value}"`);
    const events = await pressed(`platforms="mastodon" campaign="a" ${attributes.join(' ')}`, 'Share on Mastodon');
    expect(events).to.have.lengthOf(2);
    expect(JSON.stringify(events).toLowerCase()).not.to.contain('secret');
  });
});
