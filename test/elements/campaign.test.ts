// Tags and tokens: what stands in the addresses that leave, and in the events.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
// Fetched by the bar when it is drawn; so it is here at once.
import '../../src/elements/on-contact.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {readVisit} from '../../src/browser/index.js';
import {control, draw, pressWithMouse, pressWithOther, settle, stayingHere, told} from '../support/harness.js';

const PAGE = 'https://example.org/tea?cup=2#milk';

/** The address that a link passes on. */
const passedOn = (link: Element): string => new URL((link as HTMLAnchorElement).href).searchParams.get('url') ?? '';
const tagsOf = (url: string): Record<string, string> =>
  Object.fromEntries([...new URL(url).searchParams].filter(([name]) => name.startsWith('utm_')));

/** Replaces members of `navigator` meanwhile. */
async function withNavigator(members: Record<string, unknown>, during: () => unknown): Promise<void> {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(navigator, name, {value, configurable: true, writable: true});
  }
  try {
    await during();
  } finally {
    for (const name of Object.keys(members)) Reflect.deleteProperty(navigator, name);
  }
}

/** What is written to the clipboard meanwhile. */
async function copied(during: () => unknown): Promise<string[]> {
  const texts: string[] = [];
  const clipboard = {writeText: (text: string) => Promise.resolve(void texts.push(text))};
  await withNavigator({clipboard}, during);
  return texts;
}

/** A bar whose files for presses are here. */
async function ready(attributes: string): Promise<ShareBarElement> {
  const bar = await draw<ShareBarElement>(
    `<share-bar platforms="reddit copy" url="${PAGE}" ${attributes}></share-bar>`,
  );
  control(bar, 'Copy').focus();
  await settle();
  control(bar, 'Copy').blur();
  return bar;
}

describe('a campaign', () => {
  it('is none unless it is asked for', async () => {
    const bar = await ready('placement="end"');
    expect(passedOn(control(bar, 'Share on Reddit'))).to.equal(PAGE);
    const [text] = await copied(() => pressWithMouse(control(bar, 'Copy')));
    expect(text).to.equal(PAGE);
  });

  it('tags places and copies, each with its platform, kind and placement; events tell the address without', async () => {
    const bar = await ready('campaign="spring" placement="end"');
    const link = passedOn(control(bar, 'Share on Reddit'));
    expect(link).to.equal(
      'https://example.org/tea?cup=2&utm_campaign=spring&utm_content=end&utm_source=reddit&utm_medium=social#milk',
    );
    let events: {url: string; campaign?: string}[] = [];
    const [text = ''] = await copied(async () => {
      events = await told(() => pressWithMouse(control(bar, 'Copy')));
    });
    expect(text).to.equal(
      'https://example.org/tea?cup=2&utm_campaign=spring&utm_content=end&utm_source=copy&utm_medium=utility#milk',
    );
    expect(events).to.have.lengthOf(2);
    for (const event of events) {
      expect(event).to.include({url: PAGE, campaign: 'spring'}).and.not.have.property('token');
    }
  });

  it('tags what the system sheet gets', async () => {
    const sheets: ShareData[] = [];
    await withNavigator(
      {share: (data: ShareData) => Promise.resolve(void sheets.push(data)), canShare: () => true},
      async () => {
        const bar = await draw(`<share-bar platforms="native" url="${PAGE}" campaign="spring"></share-bar>`);
        await pressWithMouse(control(bar, 'Share'));
        await settle();
      },
    );
    expect(tagsOf(sheets[0]?.url ?? '')).to.deep.equal({
      utm_source: 'native',
      utm_medium: 'utility',
      utm_campaign: 'spring',
    });
  });

  it('keeps the placement where an object says nothing of it, also in so many words', async () => {
    const bar = await draw<ShareBarElement>(`<share-bar platforms="reddit" placement="end" url="${PAGE}"></share-bar>`);
    for (const [content, placement] of [
      [undefined, 'end'],
      ['', undefined],
    ] as const) {
      bar.campaign = {campaign: 'spring', source: undefined, content};
      await bar.updateComplete;
      const tags = tagsOf(passedOn(control(bar, 'Share on Reddit')));
      expect([tags['utm_source'], tags['utm_content']]).to.deep.equal(['reddit', placement]);
    }
  });

  it('as an object says what it likes, and what the address has is kept', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="reddit" placement="end"></share-bar>');
    bar.url = 'https://example.org/?utm_source=mine';
    bar.campaign = {campaign: 'spring', source: 'theirs', medium: 'ours', content: 'other'};
    await bar.updateComplete;
    expect(tagsOf(passedOn(control(bar, 'Share on Reddit')))).to.deep.equal({
      utm_source: 'mine',
      utm_medium: 'ours',
      utm_campaign: 'spring',
      utm_content: 'other',
    });
  });
});

describe('a share token', () => {
  it('is in the address and in both events, with what else tells where a visit came from', async () => {
    const bar = await ready('share-token placement="end"');
    let events: {token?: string}[] = [];
    const [text = ''] = await copied(async () => {
      events = await told(() => pressWithMouse(control(bar, 'Copy')));
    });
    const visit = readVisit(text);
    expect(visit).to.include({platform: 'copy', placement: 'end', campaign: ''});
    expect(visit?.token).to.match(/^[a-z0-9]{8,11}$/);
    expect(events.map(({token}) => token)).to.deep.equal([visit?.token, visit?.token]);
    expect(bar.shareToken).to.equal(true);
  });

  it('is the one that a link is followed with, by mouse, middle button, key and script', async () => {
    const bar = await ready('share-token campaign="spring"');
    const link = control(bar, 'Share on Reddit');
    const followed: string[] = [];
    const note = (): void => {
      followed.push(readVisit(passedOn(link))?.token ?? '');
    };
    for (const type of ['click', 'auxclick']) window.addEventListener(type, note);
    const events = await told(() =>
      stayingHere(async () => {
        await pressWithMouse(link);
        await pressWithOther(link, 'middle');
        link.focus();
        await sendKeys({press: 'Enter'});
        await sendKeys({press: 'Enter'});
        bar.share('reddit');
      }),
    );
    for (const type of ['click', 'auxclick']) window.removeEventListener(type, note);
    expect(events).to.have.lengthOf(10);
    expect(events.map(({token}) => token)).to.deep.equal(followed.flatMap((token) => [token, token]));
    // A new one for each press.
    expect(new Set(followed).size).to.equal(5);
    expect(followed.every(Boolean)).to.equal(true);
  });

  it('is there for the context menu as soon as a link is touched', async () => {
    const bar = await ready('share-token');
    const link = control(bar, 'Share on Reddit');
    link.focus();
    const first = readVisit(passedOn(link))?.token;
    link.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(first).to.match(/^\w+$/);
    expect(readVisit(passedOn(link))?.token).not.to.equal(first);
  });

  for (const members of [{globalPrivacyControl: true}, {doNotTrack: '1'}]) {
    it(`is none under ${JSON.stringify(members)}, nor any tag that was not asked for`, async () => {
      const bar = await ready('share-token');
      await withNavigator(members, async () => {
        let events: object[] = [];
        const [text] = await copied(async () => {
          events = await told(() => pressWithMouse(control(bar, 'Copy')));
        });
        expect(text).to.equal(PAGE);
        expect(events).to.have.lengthOf(2);
        for (const event of events) expect(event).not.to.have.property('token');
        bar.campaign = {campaign: 'spring', token: 'of-a-person'};
        const [tagged = ''] = await copied(() => pressWithMouse(control(bar, 'Copy')));
        expect(readVisit(tagged)).to.include({campaign: 'spring', token: ''});
      });
    });
  }
});
