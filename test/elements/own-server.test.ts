import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {addLocales, addPlatforms, registry} from '../../src/browser/index.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {lemmy} from '../../src/platforms/lemmy.js';
import {linkding} from '../../src/platforms/linkding.js';
import {wallabag} from '../../src/platforms/wallabag.js';
import {
  control,
  controls,
  draw,
  isOpen,
  more,
  panel,
  platform,
  pressWithMouse,
  pressWithOther,
  settle,
  type ShareElement,
  type Told,
  told,
  types,
  warned,
} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(ar, de);
addPlatforms(lemmy, linkding, wallabag, platform('kith', {endpoint: 'https://{instance}/new?', kind: 'fediverse'}));

const KEY = 'waft-instances';
const HUB = 'share.joinmastodon.org';
const BAR = '<share-bar platforms="copy mastodon lemmy"></share-bar>';

const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;
const dialog = (element: Element): HTMLDialogElement | null => inside(element, 'dialog:modal');
const field = (element: Element) => inside(element, 'dialog input:not([type])') as HTMLInputElement;
const box = (element: Element) => inside(element, 'dialog [type=checkbox]') as HTMLInputElement;
const alertText = (element: Element): string => inside(element, 'dialog [role=alert]')?.textContent ?? '';
const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const button = (element: Element, text: string): HTMLElement =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(':is(dialog, [part=status]) :is(a, button)') ?? [])].find(
    ({textContent}) => textContent === text,
  ) as HTMLElement;
const named = (name: string) => (element: Element) => control(element, name);
const mastodon = named('Share on Mastodon');
const host = (element: Element, find = mastodon): string => new URL((find(element) as HTMLAnchorElement).href).host;

async function asked(element: Element): Promise<void> {
  // The first time its modules come first.
  await until(() => dialog(element) && focused(element) === field(element), 'asks');
}
const unasked = (element: Element): Promise<void> => until(() => !inside(element, 'dialog'), 'is closed');

async function open<T extends ShareElement>(markup = BAR, find = mastodon): Promise<T> {
  const element = await draw<T>(markup);
  await pressWithMouse(find(element));
  await asked(element);
  return element;
}

/** Addresses of links that were followed meanwhile; none leaves the page. */
async function followed(during: () => unknown): Promise<string[]> {
  const addresses: string[] = [];
  const note = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) addresses.push(link.href);
    if (link) event.preventDefault();
  };
  for (const type of ['click', 'auxclick']) window.addEventListener(type, note);
  try {
    await during();
    await settle();
  } finally {
    for (const type of ['click', 'auxclick']) window.removeEventListener(type, note);
  }
  return addresses;
}

/** Links are followed meanwhile, to a place on this page. */
async function goingNowhere(during: () => unknown): Promise<void> {
  const turn = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    link?.removeAttribute('target');
    link?.setAttribute('href', '#nowhere');
  };
  window.addEventListener('click', turn);
  await during();
  await settle();
  window.removeEventListener('click', turn);
  history.replaceState(null, '', location.pathname + location.search);
}

/** Writes a server's name with the keyboard, and goes. */
async function write(text: string, element: Element): Promise<void> {
  field(element).select();
  // WebKitGTK's driver swallows the second of two letters that are the same.
  for (const letter of text) await sendKeys({type: letter});
  await sendKeys({press: 'Enter'});
  await settle();
}

describe("the reader's own server", () => {
  const forget = (): void => {
    localStorage.removeItem(KEY);
    registry().instances?.clear();
  };
  beforeEach(async () => {
    forget();
    // A dialog that the last test left open tells now that its element has gone.
    await settle();
  });
  after(forget);

  describe('is asked for', () => {
    it('behind More too, by a place that the bar does not show; a press later it is a link', async () => {
      const bar = await draw<ShareElement>('<share-bar platforms="copy x reddit" max="1"></share-bar>');
      await painted();
      const behindMore = async (part: string): Promise<HTMLElement> => {
        await pressWithMouse(more(bar));
        // Its focus comes last, and with it its first lines.
        await until(() => isOpen(bar), 'opens');
        return panel(bar)?.querySelector(`[part~=${part}]`) as HTMLElement;
      };
      const kith = await behindMore('kith');
      expect(kith.localName).to.equal('button');
      await pressWithMouse(kith);
      await asked(bar);
      const [address] = await followed(() => write('kin.social', bar));
      expect(new URL(address as string).host).to.equal('kin.social');
      await unasked(bar);
      expect(focused(bar)?.getAttribute('part')).to.include('more');
      const known = (await behindMore('kith')) as HTMLAnchorElement;
      expect(new URL(known.href).host).to.equal('kin.social');
    });

    for (const [way, press] of Object.entries({
      'the mouse': pressWithMouse,
      Enter: async (target: HTMLElement) => {
        target.focus();
        await sendKeys({press: 'Enter'});
      },
      script: (target: HTMLElement) => {
        ((target.getRootNode() as ShadowRoot).host as ShareElement).share('mastodon');
      },
    })) {
      it(`by a press with ${way}, in a dialog that has the focus`, async () => {
        const bar = await draw(BAR);
        const went = await followed(async () => {
          await press(mastodon(bar));
          await asked(bar);
        });
        expect(went).to.deep.equal([]);
        expect(dialog(bar)?.part.value).to.equal('panel');
      });
    }

    it('by a single button too', async () => {
      const one = await open('<share-button platform="mastodon"></share-button>');
      expect(field(one).labels?.[0]?.textContent).to.equal('Your server');
    });

    it('where there is no hub, by a real button, and a link stands in its place once it is known', async () => {
      const find = named('Share on Lemmy');
      const bar = await draw(BAR);
      expect(find(bar).localName).to.equal('button');
      find(bar).focus();
      await sendKeys({press: ' '});
      await asked(bar);
      expect(inside(bar, 'dialog a')).to.equal(null);
      const went = await followed(() => write('lemmy.world', bar));
      expect(went.map((address) => new URL(address).host)).to.deep.equal(['lemmy.world']);
      await unasked(bar);
      expect(find(bar).localName).to.equal('a');
      expect(find(bar).getAttribute('target')).to.equal('_blank');
      expect(host(bar, find)).to.equal('lemmy.world');
      expect(focused(bar)).to.equal(find(bar));
    });

    it('behind More, which closes; the focus is on More afterwards', async () => {
      const bar = await draw('<share-bar platforms="copy x email mastodon" max="2"></share-bar>');
      await settle();
      await pressWithMouse(more(bar));
      await until(() => isOpen(bar), 'opens');
      await pressWithMouse(panel(bar)?.querySelector('[part~=mastodon]') as Element);
      await asked(bar);
      expect(panel(bar)).to.equal(null);
      await sendKeys({press: 'Escape'});
      await unasked(bar);
      await until(() => focused(bar) === more(bar), 'gives the focus back');
    });

    it('never where the site names one', async () => {
      for (const markup of [
        '<share-bar platforms="mastodon" instances="mastodon=a.example.com"></share-bar>',
        '<share-button platform="mastodon" instance="a.example.com"></share-button>',
      ]) {
        const element = await draw(markup);
        const went = await followed(() => pressWithMouse(mastodon(element)));
        expect(went.map((address) => new URL(address).host)).to.deep.equal(['a.example.com']);
        expect(inside(element, 'dialog')).to.equal(null);
        // Nor can the reader name another.
        expect(inside(element, '[part=status]')?.textContent).to.equal('');
      }
    });

    it('never by the middle button or with a modifier: those follow the hub', async () => {
      const bar = await draw(BAR);
      const went = await followed(async () => {
        await pressWithOther(mastodon(bar), 'middle');
        for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
          mastodon(bar).dispatchEvent(
            new MouseEvent('click', {[key]: true, bubbles: true, composed: true, cancelable: true}),
          );
        }
      });
      expect(went.map((address) => new URL(address).host)).to.deep.equal(Array(5).fill(HUB));
      expect(inside(bar, 'dialog')).to.equal(null);
    });

    it('not by a press that a listener prevents', async () => {
      const bar = await draw(BAR);
      bar.addEventListener('share-intent', (event) => {
        event.preventDefault();
      });
      const events = await told(() => pressWithMouse(mastodon(bar)));
      expect(events.map(types)).to.deep.equal(['share-intent']);
      expect(inside(bar, 'dialog')).to.equal(null);
    });

    it('nor twice at a time', async () => {
      const bar = await open<ShareElement>();
      const events = await told(() => {
        bar.share('mastodon');
      });
      expect(events[1]).to.include({outcome: 'failed', reason: 'busy'});
      expect(bar.shadowRoot?.querySelectorAll('dialog')).to.have.lengthOf(1);
    });
  });

  describe('is gone to', () => {
    for (const text of ['mastodon.social', 'https://mastodon.social/', '@me@mastodon.social', ' MASTODON.social ']) {
      it(`when a reader writes "${text}" and Enter`, async () => {
        const bar = await open('<share-bar platforms="mastodon" share-title="Tea"></share-bar>');
        const [address = ''] = await followed(() => write(text, bar));
        const {host: went, pathname, searchParams} = new URL(address);
        expect([went, pathname]).to.deep.equal(['mastodon.social', '/share']);
        expect(searchParams.get('text')).to.contain('Tea');
        await unasked(bar);
      });
    }

    it('by the press that chooses a well-known one', async () => {
      const bar = await open();
      const went = await followed(() => pressWithMouse(button(bar, 'fosstodon.org')));
      expect(went.map((address) => new URL(address).host)).to.deep.equal(['fosstodon.org']);
    });

    it('in a tab without a way back, by the referrer policy that the site asks for', async () => {
      const bar = await open('<share-bar platforms="mastodon" rel="nofollow" referrerpolicy="origin"></share-bar>');
      let link: HTMLAnchorElement | undefined;
      const note = (event: Event): void => {
        link = event.composedPath()[0] as HTMLAnchorElement;
      };
      window.addEventListener('click', note, true);
      bar.shadowRoot?.addEventListener('click', note);
      await followed(() => write('mastodon.social', bar));
      window.removeEventListener('click', note, true);
      expect(link).to.include({target: '_blank', rel: 'noopener nofollow', referrerPolicy: 'origin'});
    });

    it('or the hub is, for who does not want to write', async () => {
      const bar = await open();
      const went = await followed(() => pressWithMouse(button(bar, 'Continue without naming a server')));
      expect(went.map((address) => new URL(address).host)).to.deep.equal([HUB]);
      await unasked(bar);
      expect(host(bar)).to.equal(HUB);
    });

    it('where letters of another script are in it, only after the reader has seen its real name', async () => {
      const bar = await open();
      // A Cyrillic letter.
      const went = await followed(() => write('m\u0430stodon.social', bar));
      expect(went).to.deep.equal([]);
      expect(alertText(bar)).to.contain('xn--mstodon-2fg.social');
      expect(field(bar).value).to.equal('m\u0430stodon.social');
      const then = await followed(() => sendKeys({press: 'Enter'}));
      expect(then.map((address) => new URL(address).host)).to.deep.equal(['xn--mstodon-2fg.social']);
    });
  });

  describe('once named', () => {
    it('is one press away, in every element of the page, until other servers are asked for', async () => {
      const pair = await fixture<HTMLElement>(`<div>${BAR}<share-button platform="mastodon"></share-button></div>`);
      const [bar, one] = [...pair.children] as [ShareElement, ShareElement];
      await Promise.all([bar.updateComplete, one.updateComplete]);
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      await followed(() => write('a.example.com', bar));
      await one.updateComplete;
      expect([host(bar), host(one)]).to.deep.equal(['a.example.com', 'a.example.com']);
      const events = await told(() => followed(() => pressWithMouse(mastodon(one))));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[0]).to.include({opens: 'tab', steps: 1});
      expect(inside(one, 'dialog')).to.equal(null);
    });

    it('can be named anew', async () => {
      registry().instances?.set('mastodon', 'typo.example.com');
      const bar = await draw(BAR);
      await goingNowhere(() => pressWithMouse(mastodon(bar)));
      await until(() => button(bar, 'Other server'), 'offers others');
      expect(inside(bar, '[part=status]')?.textContent).to.equal('typo.example.comOther server');
      await pressWithMouse(button(bar, 'Other server'));
      await asked(bar);
      expect(field(bar).value).to.equal('typo.example.com');
      expect(button(bar, 'Other server')).to.equal(undefined);
      await followed(() => write('right.example.com', bar));
      expect(registry().instances?.get('mastodon')).to.equal('right.example.com');
    });

    it('is not kept on this device, unless the reader wants that', async () => {
      const bar = await open();
      expect(box(bar).checked).to.equal(false);
      await followed(() => write('a.example.com', bar));
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('is kept where the reader ticks the box, beside those that were kept before', async () => {
      localStorage.setItem(KEY, 'lemmy=lemmy.world');
      const bar = await open();
      await pressWithMouse(box(bar));
      expect(box(bar).checked).to.equal(true);
      field(bar).focus();
      await followed(() => write('a.example.com', bar));
      expect(localStorage.getItem(KEY)).to.equal('lemmy=lemmy.world mastodon=a.example.com');
    });

    it('is kept where the site suggests so and the reader agrees; the box forgets it again', async () => {
      const bar = await open('<share-bar platforms="mastodon" remember></share-bar>');
      expect(box(bar).checked).to.equal(true);
      await followed(() => write('a.example.com', bar));
      expect(localStorage.getItem(KEY)).to.equal('mastodon=a.example.com');
      registry().instances?.clear();
      const again = await open('<share-button platform="mastodon"></share-button>');
      expect(box(again).checked).to.equal(true);
      await pressWithMouse(box(again));
      field(again).focus();
      await followed(() => write('a.example.com', again));
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('is there at the next page view', async () => {
      localStorage.setItem(KEY, 'mastodon=a.example.com lemmy=lemmy.world');
      delete registry().instances;
      const bar = await draw(BAR);
      expect([host(bar), host(bar, named('Share on Lemmy'))]).to.deep.equal(['a.example.com', 'lemmy.world']);
    });

    for (const [how, name, value] of [
      [
        'throws',
        'getItem',
        () => {
          throw new DOMException('no', 'SecurityError');
        },
      ],
      [
        'is full',
        'setItem',
        () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      ],
    ] as const) {
      it(`holds for the page where the storage ${how}`, async () => {
        const proto = Storage.prototype as unknown as Record<string, unknown>;
        const before = proto[name];
        proto[name] = value;
        try {
          delete registry().instances;
          const bar = await open('<share-bar platforms="mastodon" remember></share-bar>');
          await followed(() => write('a.example.com', bar));
          await unasked(bar);
          expect(host(bar)).to.equal('a.example.com');
        } finally {
          proto[name] = before;
        }
      });
    }

    it('holds for the page where there is no storage', async () => {
      const before = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
      for (const descriptor of [
        {value: null},
        {value: undefined},
        {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
      ]) {
        Object.defineProperty(window, 'localStorage', {...descriptor, configurable: true});
        try {
          delete registry().instances;
          const bar = await open('<share-bar platforms="mastodon" remember></share-bar>');
          await followed(() => write('a.example.com', bar));
          expect(host(bar)).to.equal('a.example.com');
          registry().instances?.clear();
        } finally {
          Object.defineProperty(window, 'localStorage', before);
        }
      }
    });

    for (const [kept, asks] of [
      ['mastodon', 'mastodon'],
      ['=', 'mastodon'],
      ['__proto__=a.example.com constructor=b.example.com', 'mastodon'],
      ['mastodon=evil.com/@mastodon.social', undefined],
      ['mastodon=javascript:alert(1)', undefined],
    ] as const) {
      it(`is never one that cannot be, as "${kept}" in the storage`, async () => {
        localStorage.setItem(KEY, kept);
        delete registry().instances;
        let bar!: Element;
        await warned(async () => {
          bar = await draw(BAR);
        });
        expect(host(bar)).to.equal(HUB);
        if (asks) {
          await pressWithMouse(mastodon(bar));
          await asked(bar);
        }
      });
    }
  });

  describe('with a base address', () => {
    const LINKDING = '<share-bar platforms="copy linkding" share-title="Tea"></share-bar>';
    const find = named('Save to linkding');
    const formsText = (element: Element): string => inside(element, '#forms')?.textContent ?? '';

    it('is asked for by a button, with examples that fit; a link with port and folder stands in its place then', async () => {
      const bar = await open(LINKDING, find);
      expect(formsText(bar)).to.equal('https://linkding.example.org, http://192.168.1.5:8080/linkding');
      const events = await told(async () => {
        const [address = ''] = await followed(() => write('Me.example.org:8443/links/', bar));
        expect(address).to.match(/^https:\/\/me\.example\.org:8443\/links\/bookmarks\/new\?url=.+&title=Tea$/);
      });
      // The press that opened the dialog, a name written, Go.
      expect(events[0]).to.include({type: 'share-outcome', steps: 3});
      await unasked(bar);
      const link = find(bar) as HTMLAnchorElement;
      expect([link.localName, link.target, link.rel]).to.deep.equal(['a', '_blank', 'noopener noreferrer']);
      expect(link.href).to.match(/^https:\/\/me\.example\.org:8443\/links\/bookmarks\/new\?/);
      const later = await told(() => followed(() => pressWithMouse(link)));
      expect(later[0]).to.include({opens: 'tab', steps: 1});
      expect(JSON.stringify([...events, ...later])).not.to.contain('example.org:8443');
    });

    it('can be chosen where there is one that many are on', async () => {
      const bar = await open('<share-button platform="wallabag"></share-button>', named('Save to wallabag'));
      const [address] = await followed(() => pressWithMouse(button(bar, 'app.wallabag.it')));
      expect(address).to.match(/^https:\/\/app\.wallabag\.it\/bookmarklet\?url=/);
    });

    for (const [text, leads] of [
      ['http://192.168.1.5:9090/linkding', 'http://192.168.1.5:9090/linkding'],
      ['NAS.local/', 'http://nas.local'],
      ['localhost:8080', 'http://localhost:8080'],
      ['http://links.example.org', 'http://links.example.org'],
      ['l\u0456nks.example.org/app', 'https://xn--lnks-l9d.example.org/app'],
    ] as const) {
      it(`as "${text}" is shown before it is first gone to, and not after`, async () => {
        const bar = await open(LINKDING, find);
        const events = await told(async () => {
          field(bar).value = text;
          const went = await followed(() => sendKeys({press: 'Enter'}));
          expect(went).to.deep.equal([]);
          expect(alertText(bar)).to.equal(`This leads to ${leads}. If that is your server, go on.`);
          expect(focused(bar)).to.equal(field(bar));
          const [address = ''] = await followed(() => pressWithMouse(button(bar, 'Go')));
          expect(address.startsWith(`${leads}/bookmarks/new?`), address).to.equal(true);
        });
        // Both presses on Go count.
        expect(events.at(-1)).to.include({type: 'share-outcome', steps: 3});
        await unasked(bar);
        const again = await followed(() => pressWithMouse(find(bar)));
        expect(again).to.have.lengthOf(1);
        expect(inside(bar, 'dialog')).to.equal(null);
      });
    }

    it('is shown once more if another is written in between', async () => {
      const bar = await open(LINKDING, find);
      for (const text of ['nas.local', 'http://10.0.0.1', 'nas.local']) {
        field(bar).value = text;
        const went = await followed(() => sendKeys({press: 'Enter'}));
        expect(went).to.deep.equal([]);
        expect(alertText(bar)).to.contain(text);
      }
    });

    it('is kept as the reader typed it, also a private one, and one press at the next page view', async () => {
      const bar = await open(LINKDING.replace('>', ' remember>'), find);
      field(bar).value = 'nas.local:5000/links';
      await followed(() => sendKeys({press: 'Enter'}));
      await followed(() => sendKeys({press: 'Enter'}));
      expect(localStorage.getItem(KEY)).to.equal('linkding=http://nas.local:5000/links');
      delete registry().instances;
      const next = await draw(LINKDING);
      expect((find(next) as HTMLAnchorElement).href).to.match(/^http:\/\/nas\.local:5000\/links\/bookmarks\/new\?/);
      await goingNowhere(() => pressWithMouse(find(next)));
      await until(() => button(next, 'Other server'), 'offers others');
      await pressWithMouse(button(next, 'Other server'));
      await asked(next);
      expect(field(next).value).to.equal('http://nas.local:5000/links');
      // It has been seen.
      const [address] = await followed(() => sendKeys({press: 'Enter'}));
      expect(address).to.match(/^http:\/\/nas\.local:5000\//);
    });

    for (const kept of [
      'javascript:alert(1)',
      'http://evil.com/@nas.local',
      'http://0x7f.1',
      'https://a.example.com/../b',
    ]) {
      it(`is never one that cannot be, as "${kept}" in the storage`, async () => {
        localStorage.setItem(KEY, `linkding=${kept}`);
        delete registry().instances;
        registry().warned.clear();
        let bar!: Element;
        const lines = await warned(async () => {
          bar = await draw(LINKDING);
        });
        expect(find(bar).getAttribute('href') ?? '').to.equal('');
        expect(lines[0]).to.contain('bad-instance');
      });
    }

    for (const named of [
      'http://links.example.org',
      'nas.local',
      '192.168.1.5',
      'localhost:8080',
      'https://10.0.0.1/app',
    ]) {
      it(`is never private or http where the page names it, as "${named}"`, async () => {
        for (const markup of [
          `<share-bar platforms="linkding" instances="linkding=${named}"></share-bar>`,
          `<share-button platform="linkding" instance="${named}"></share-button>`,
        ]) {
          registry().warned.clear();
          let element!: Element;
          const lines = await warned(async () => {
            element = await draw(markup);
          });
          expect(find(element).getAttribute('href') ?? '').to.equal('');
          expect(lines[0]).to.contain(`[waft] bad-instance "${named}"`);
        }
      });
    }

    it('may be named by the page if it is public and https', async () => {
      const bar = await draw('<share-bar platforms="linkding" instances="linkding=a.example.com/links"></share-bar>');
      expect((find(bar) as HTMLAnchorElement).href).to.match(/^https:\/\/a\.example\.com\/links\/bookmarks\/new\?/);
    });

    for (const text of [
      'links.example.org/../admin',
      'links.example.org/%2e%2e/admin',
      'links.example.org\\@evil.com',
      'me@links.example.org',
      'http://me:secret@nas.local',
      'links.example.org?a=b',
      'nas.local#b',
      'javascript:alert(1)',
      'ftp://nas.local',
      '0x7f.1',
      '127.1',
      '2130706433',
      'nas.local:99999',
      'links.example.org//evil.com',
      '//evil.com',
      'b\u00fcro.local',
      '{base}',
    ]) {
      it(`as "${text}" is explained and gone to never`, async () => {
        const bar = await open(LINKDING, find);
        field(bar).value = text;
        for (let i = 0; i < 2; i++) {
          const went = await followed(() => sendKeys({press: 'Enter'}));
          expect(went).to.deep.equal([]);
        }
        expect(alertText(bar)).to.equal(
          `“${text}” is not the name of a server. Write it like https://linkding.example.org`,
        );
        expect(field(bar).ariaInvalid).to.equal('true');
      });
    }
  });

  describe('wrong', () => {
    for (const text of [
      'evil.com/@mastodon.social',
      'https://me@mastodon.social',
      'me:secret@mastodon.social',
      'mastodon.social%2eevil.com',
      'mastodon.social:443@evil.com',
      'evil.com#mastodon.social',
      'evil.com?mastodon.social',
      'evil.com\\mastodon.social',
      'evil.com\uff0fmastodon.social',
      'mastodon.social evil.com',
      'javascript:alert(1)',
      'javascript://mastodon.social/%0aalert(1)',
      'data:text/html,a.b',
      'http://mastodon.social',
      '//mastodon.social',
      '0x7f.1',
      '127.0.0.1',
      '2130706433',
      '[::1]',
      'localhost',
      'printer.local',
      'wiki.internal',
      'a..b',
      '.a',
      'mastodon.social.',
      'mastodon',
      '{instance}',
      '<img src=x onerror=alert(1)>',
      '{host}{text}$&',
      '__proto__',
    ]) {
      it(`as "${text}" is explained beside the field and gone to never`, async () => {
        const bar = await open();
        field(bar).value = text;
        const went = await followed(() => sendKeys({press: 'Enter'}));
        expect(went).to.deep.equal([]);
        expect(dialog(bar)).to.not.equal(null);
        expect(alertText(bar)).to.equal(`“${text}” is not the name of a server. Write it like mastodon.social`);
        expect(field(bar).value).to.equal(text);
        expect(field(bar).ariaInvalid).to.equal('true');
        const described = field(bar).getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(described.map((id) => inside(bar, `#${id}`)?.textContent)).to.deep.equal([
          'mastodon.social or @me@mastodon.social',
          alertText(bar),
        ]);
        expect(focused(bar)).to.equal(field(bar));
      });
    }

    it('as nothing is, is explained too', async () => {
      const bar = await open();
      expect(alertText(bar)).to.equal('');
      const went = await followed(() => pressWithMouse(button(bar, 'Go')));
      expect(went).to.deep.equal([]);
      expect(alertText(bar)).to.equal('Write the name of your server, like mastodon.social');
    });

    it('as a text without end is, is explained in short', async () => {
      const bar = await open();
      field(bar).value = 'a.'.repeat(50_000);
      await followed(() => sendKeys({press: 'Enter'}));
      expect(alertText(bar)).to.have.length.below(200);
    });

    it('is no longer called so while the reader mends it', async () => {
      const bar = await open();
      await followed(() => write('mastodon', bar));
      await sendKeys({press: 'End'});
      await sendKeys({type: '.social'});
      expect(field(bar).ariaInvalid).to.equal(null);
      const went = await followed(() => sendKeys({press: 'Enter'}));
      expect(went).to.have.lengthOf(1);
    });
  });

  describe('in events', () => {
    const plain = ({type, opens, steps, outcome, reason, trigger}: Told) => ({
      type,
      opens,
      steps,
      outcome,
      reason,
      trigger,
    });
    const intent = {
      type: 'share-intent',
      opens: 'dialog',
      steps: 1,
      outcome: undefined,
      reason: undefined,
      trigger: 'mouse',
    };

    for (const [how, close] of Object.entries({
      Escape: () => sendKeys({press: 'Escape'}),
      Cancel: (bar: Element) => pressWithMouse(button(bar, 'Cancel')),
    })) {
      it(`closed with ${how} is one intent and one outcome: the reader cancelled, and has the focus where it was`, async () => {
        const bar = await draw(BAR);
        const events = await told(async () => {
          await pressWithMouse(mastodon(bar));
          await asked(bar);
          await close(bar);
          await unasked(bar);
        });
        expect(events.map(plain)).to.deep.equal([
          intent,
          {...intent, type: 'share-outcome', outcome: 'cancelled', reason: 'reader'},
        ]);
        expect(focused(bar)).to.equal(mastodon(bar));
      });
    }

    for (const [how, steps, go] of [
      ['written', 3, (bar: Element) => write('secret.example.com', bar)],
      ['chosen', 2, (bar: Element) => pressWithMouse(button(bar, 'mstdn.jp'))],
      ['left to the hub', 2, (bar: Element) => pressWithMouse(button(bar, 'Continue without naming a server'))],
    ] as const) {
      it(`${how} takes ${steps} steps, and none tells which it is`, async () => {
        const bar = await draw(BAR);
        const events = await told(async () => {
          await pressWithMouse(mastodon(bar));
          await asked(bar);
          await followed(() => go(bar));
        });
        // Followed it would leave the page under test; so it is the page that prevented it.
        expect(events.map(plain)).to.deep.equal([
          intent,
          {...intent, type: 'share-outcome', steps, outcome: 'cancelled', reason: 'page'},
        ]);
        expect(events[1]?.elapsed).to.be.at.least(events[0]?.elapsed ?? Infinity);
        expect(JSON.stringify(events)).not.to.match(/secret|mstdn/);
      });
    }

    it('a listener may replace the share before the dialog opens, and the campaign goes along', async () => {
      const bar = await draw('<share-bar platforms="mastodon" campaign="spring"></share-bar>');
      bar.addEventListener('share-intent', (event) => {
        event.share = {...event.share, title: 'Replaced'};
      });
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      const [address = ''] = await followed(() => write('a.example.com', bar));
      const text = new URL(address).searchParams.get('text');
      expect(text).to.contain('Replaced');
      expect(text?.match(/utm_campaign=spring/g)).to.have.lengthOf(1);
    });
  });

  describe('dialog', () => {
    it('keeps what was written when the element is drawn anew, or the reader closes it and comes back', async () => {
      const bar = await open<ShareElement & {showLabels: boolean}>();
      await sendKeys({type: 'a.exam'});
      bar.showLabels = true;
      await bar.updateComplete;
      await asked(bar);
      await sendKeys({press: 'End'});
      await sendKeys({type: 'ple.com'});
      expect(field(bar).value).to.equal('a.example.com');
      await sendKeys({press: 'Escape'});
      await unasked(bar);
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      expect(field(bar).value).to.equal('a.example.com');
      await followed(() => sendKeys({press: 'Enter'}));
    });

    it('in a card that is a link presses only what is pressed', async () => {
      const card = await fixture<HTMLElement>('<a href="#card"><share-bar platforms="mastodon"></share-bar></a>');
      const bar = card.querySelector('share-bar') as ShareElement;
      await bar.updateComplete;
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      const title = inside(bar, 'h2') as HTMLElement;
      for (const target of [
        title,
        field(bar),
        inside(bar, 'label') as HTMLElement,
        box(bar),
        box(bar).parentElement as HTMLElement,
      ]) {
        await pressWithMouse(target);
        expect(location.hash, target.localName).to.equal('');
      }
      expect(box(bar).checked).to.equal(false);
      await pressWithMouse(button(bar, 'Go'));
      expect(location.hash, 'Go').to.equal('');
      expect(alertText(bar)).to.contain('Write the name');
      await pressWithMouse(button(bar, 'Cancel'));
      await unasked(bar);
      expect(location.hash).to.equal('');
    });

    it('keeps its keys from shortcuts of the page', async () => {
      const bar = await open();
      const heard: string[] = [];
      const note = ({key}: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', note);
      await sendKeys({type: 'st'});
      document.removeEventListener('keydown', note);
      expect(heard).to.deep.equal([]);
      expect(field(bar).value).to.equal('st');
    });

    it('in a dialog of the page closes alone', async () => {
      const outer = await fixture<HTMLDialogElement>(`<dialog>${BAR}</dialog>`);
      outer.showModal();
      const bar = outer.querySelector('share-bar') as ShareElement;
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      await sendKeys({press: 'Escape'});
      await unasked(bar);
      expect(outer.open).to.equal(true);
    });

    it('is not opened where nobody could see it: the hub is', async () => {
      const opened: unknown[] = [];
      const {open: before} = window;
      window.open = (...given: unknown[]) => (opened.push(given.map(String)), null);
      try {
        const bar = await draw<ShareElement>('<share-bar hidden platforms="mastodon lemmy"></share-bar>');
        let events = await told(() => {
          bar.share('mastodon');
        });
        expect(events[1]).to.include({outcome: 'opened'});
        expect(opened).to.have.lengthOf(1);
        expect(String(opened[0])).to.contain(HUB);
        await warned(async () => {
          events = await told(() => {
            bar.share('lemmy');
          });
        });
        expect(events[1]).to.include({outcome: 'failed', reason: 'unsupported'});
        expect(opened).to.have.lengthOf(1);
        expect(document.querySelector(':modal')).to.equal(null);
      } finally {
        window.open = before;
      }
    });

    it('that left the page with its element can be opened again', async () => {
      const bar = await open();
      const parent = bar.parentElement as HTMLElement;
      bar.remove();
      await settle();
      parent.append(bar);
      await settle();
      await pressWithMouse(mastodon(bar));
      await asked(bar);
    });

    it('of an element that the page takes away is closed: one outcome, and it can be opened again', async () => {
      const bar = await draw(BAR);
      const parent = bar.parentElement as HTMLElement;
      const events = await told(async () => {
        await pressWithMouse(mastodon(bar));
        await asked(bar);
        await sendKeys({type: 'a.ex'});
        bar.remove();
        await unasked(bar);
        await settle();
      });
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[1]).to.include({opens: 'dialog', outcome: 'cancelled', reason: 'page', steps: 2});
      parent.append(bar);
      await pressWithMouse(mastodon(bar));
      await asked(bar);
      expect(field(bar).value).to.equal('a.ex');
      await sendKeys({press: 'Escape'});
      await unasked(bar);
    });

    it('of an element that the page only moves stays, with what is in it', async () => {
      const bar = await open();
      await sendKeys({type: 'a.exam'});
      const events = await told(async () => {
        const elsewhere = document.createElement('div');
        bar.parentElement?.append(elsewhere);
        elsewhere.append(bar);
        await settle();
      });
      expect(events).to.deep.equal([]);
      await asked(bar);
      expect(field(bar).value).to.equal('a.exam');
      expect(bar.shadowRoot?.querySelectorAll('dialog')).to.have.lengthOf(1);
      await sendKeys({press: 'Escape'});
      await unasked(bar);
    });

    it('keeps the focus in it, from the field over every control', async () => {
      const bar = await open('<share-bar platforms="lemmy"></share-bar>', named('Share on Lemmy'));
      const seen: (string | null | undefined)[] = [];
      for (let i = 0; i < 7; i++) {
        await sendKeys({press: 'Tab'});
        const one = focused(bar);
        seen.push(one?.textContent?.trim() || one?.parentElement?.textContent?.trim());
        expect(one?.getBoundingClientRect().height).to.be.at.least(24);
      }
      expect(seen).to.deep.equal([
        'Go',
        'lemmy.world',
        'lemmy.ml',
        'programming.dev',
        'sh.itjust.works',
        'Remember on this device',
        'Cancel',
      ]);
    });

    for (const [markup, words] of [
      [BAR, 'Share on Mastodon'],
      [BAR.replace('>', ' lang="de">'), 'Auf Mastodon teilen'],
      [BAR.replace('>', ' lang="ar" dir="rtl">'), 'مشاركة على Mastodon'],
      [BAR.replace('>', ' style="color-scheme: dark">'), 'Share on Mastodon'],
    ] as const) {
      it(`of ${markup} has its name and no fault that axe can find, with and without a problem`, async () => {
        const bar = await open(markup, (element) => controls(element)[1] as HTMLElement);
        const violations = async () =>
          (await axe.run(bar)).violations.map(({id, nodes}) => `${id} ${nodes.map(({html}) => html)}`);
        expect(inside(bar, `#${dialog(bar)?.getAttribute('aria-labelledby')}`)?.textContent).to.equal(words);
        expect(await violations()).to.deep.equal([]);
        // What was written for another bar is still there, and would be gone to.
        field(bar).select();
        await sendKeys({press: 'Delete'});
        await sendKeys({press: 'Enter'});
        await settle();
        expect(alertText(bar)).not.to.equal('');
        expect(await violations()).to.deep.equal([]);
      });
    }

    it('fits a page that its letters are too large for', async () => {
      const bar = await open(BAR.replace('>', ' style="font-size: 72px">'));
      const {left, right, top, bottom} = (dialog(bar) as Element).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(dialog(bar)?.scrollWidth).to.be.at.most(dialog(bar)?.clientWidth ?? 0);
    });
  });
});
