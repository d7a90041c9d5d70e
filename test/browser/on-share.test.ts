import {expect} from '@open-wc/testing';
import {keep, letGo} from '../../src/browser/bookmarks.js';
import {onShare, registry, setConsent} from '../../src/browser/index.js';
import type {Sink, SinkEvent} from '../../src/core/index.js';
import {settle, warned} from '../support/harness.js';

/** What every copy of the library and every element sends, as a page's document hears it. */
function send(type: string, detail: object = {}): void {
  document.dispatchEvent(Object.assign(new Event(type, {bubbles: true}), {detail}));
}

const EVERYTHING = ['share-intent', 'share-outcome', 'share-impression', 'share-visit', 'tag-change'];

describe('onShare', () => {
  let heard: SinkEvent[];
  const hear: Sink = (event) => void heard.push(event);
  const types = (): string[] => heard.map(({type}) => type);
  const offs: (() => void)[] = [];
  const on = (...given: Parameters<typeof onShare>): void => void offs.push(onShare(...given));

  beforeEach(() => {
    heard = [];
  });
  afterEach(() => {
    for (const off of offs.splice(0)) off();
    setConsent(false);
    delete registry().consent;
  });

  it('tells of every event, by name and detail and nothing else', async () => {
    on(hear);
    for (const type of EVERYTHING) send(type, {of: type});
    await settle();
    expect(heard).to.deep.equal(EVERYTHING.map((type) => ({type, detail: {of: type}})));
  });

  it('tells nothing of what another tab did', async () => {
    on(hear);
    send('tag-change', {here: false});
    send('tag-change', {here: true});
    await settle();
    expect(heard).to.deep.equal([{type: 'tag-change', detail: {here: true}}]);
  });

  it('tells nothing of bookmarks, which may be all that a reader ever kept anywhere', async () => {
    on(hear);
    await keep([{url: 'https://clinic.example/results', title: 'Results', added: 1, tags: ['private']}], document);
    await letGo('https://clinic.example/results', document);
    await settle();
    expect(heard).to.deep.equal([]);
  });

  it('listens where it is told to, until it is off', async () => {
    const root = document.createElement('div');
    const off = onShare(hear, {root});
    send('share-intent');
    root.dispatchEvent(Object.assign(new Event('share-outcome'), {detail: {}}));
    off();
    root.dispatchEvent(Object.assign(new Event('share-outcome'), {detail: {}}));
    await settle();
    expect(types()).to.deep.equal(['share-outcome']);
  });

  it('tells the others where one throws and one rejects, and names each once', async () => {
    on(function broken() {
      throw new Error('broken');
    });
    on(async function late() {
      await settle();
      throw new Error('late');
    });
    on(hear);
    const lines = await warned(async () => {
      send('share-intent');
      send('share-intent');
      await settle();
      await settle();
    });
    expect(types()).to.deep.equal(['share-intent', 'share-intent']);
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal([
      '[waft] sink-failed "broken"',
      '[waft] sink-failed "late"',
    ]);
  });

  describe('with consent required', () => {
    const required = {consent: 'required'} as const;

    it('waits, tells in order at a yes, and at once from then on', async () => {
      on(hear, required);
      send('share-intent');
      send('share-outcome');
      await settle();
      expect(heard).to.have.lengthOf(0);
      setConsent(true);
      send('share-visit');
      await settle();
      expect(types()).to.deep.equal(['share-intent', 'share-outcome', 'share-visit']);
    });

    it('forgets at a no, and tells what comes after a later yes', async () => {
      on(hear, required);
      send('share-intent');
      setConsent(false);
      send('share-outcome');
      setConsent(true);
      send('share-visit');
      await settle();
      expect(types()).to.deep.equal(['share-visit']);
    });

    it('keeps the last 200 and nothing on the device', async () => {
      on(hear, required);
      for (let i = 0; i < 250; i++) send('share-intent', {i});
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      setConsent(true);
      await settle();
      expect(heard).to.have.lengthOf(200);
      expect(heard[0]?.detail).to.deep.equal({i: 50});
    });

    it('tells nothing that it was turned off before', async () => {
      const off = onShare(hear, required);
      send('share-intent');
      off();
      setConsent(true);
      await settle();
      expect(heard).to.have.lengthOf(0);
    });

    it('takes nothing but true for a yes', async () => {
      on(hear, required);
      setConsent('denied' as unknown as boolean);
      send('share-intent');
      await settle();
      expect(heard).to.have.lengthOf(0);
    });
  });

  it('takes a no for a no where no yes was required', async () => {
    on(hear);
    setConsent(false);
    send('share-intent');
    await settle();
    expect(heard).to.have.lengthOf(0);
  });
});
