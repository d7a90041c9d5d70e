import {expect, fixture} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {ShareBarElement} from '../../src/elements/index.js';
import {
  control,
  controls,
  draw,
  more,
  panel,
  pressWithMouse,
  pressWithOther,
  seen,
  settle,
  stayingHere,
  told,
  types,
} from '../support/harness.js';
import {errors, focusedName, painted, place, shown, TEN} from '../support/parents.js';
import {until} from '../support/until.js';

const FIVE = 'copy facebook x reddit email';
const focused = (bar: Element): Element | null | undefined => bar.shadowRoot?.activeElement;
const label = ({ariaLabel}: Element): string | null => ariaLabel;
/** What the bar has no room for. */
const rest = (bar: Element): HTMLElement[] => controls(bar).filter((one) => !seen(one));
/** What the open panel holds of the bar's own. */
const entries = (bar: Element): HTMLElement[] => [
  ...(panel(bar)?.querySelectorAll<HTMLElement>('[aria-label=More] > li > *') ?? []),
];
/** All that the open panel holds. */
const all = (bar: Element): HTMLElement[] => [...(panel(bar)?.querySelectorAll<HTMLElement>('li > *') ?? [])];
const entry = (bar: Element, name: string): HTMLElement =>
  entries(bar).find(({ariaLabel}) => ariaLabel?.startsWith(name)) as HTMLElement;

/** A bar that shows two. */
async function drawTwo(attributes = '', platforms = FIVE): Promise<ShareBarElement> {
  const bar = await draw<ShareBarElement>(`<share-bar platforms="${platforms}" max="2" ${attributes}></share-bar>`);
  await painted();
  return bar;
}

const WAYS = {'the mouse': undefined, Enter: 'Enter', Space: ' '} as const;
type Way = keyof typeof WAYS;

async function pressBy(way: Way, target: HTMLElement): Promise<void> {
  const press = WAYS[way];
  if (!press) return pressWithMouse(target);
  target.focus();
  return sendKeys({press});
}

const opened = (bar: Element): Promise<void> =>
  until(() => panel(bar) && more(bar).ariaExpanded === 'true' && panel(bar)?.contains(focused(bar) as Node), 'opens');
const closed = (bar: Element): Promise<void> =>
  until(() => !panel(bar) && more(bar).ariaExpanded === 'false', 'closes');

async function open(bar: Element, way: Way = 'the mouse'): Promise<void> {
  await pressBy(way, more(bar));
  await opened(bar);
  // What comes too late would be seen by now.
  await settle();
  await opened(bar);
}

/** Presses a place on the page that is neither bar nor panel. */
async function pressOutside(target: Element): Promise<void> {
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await settle();
}

/** Shift and Tab held together; drivers differ in how they are told. */
async function shiftTab(): Promise<void> {
  const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
  // Their code points in WebDriver; what is typed at once is held at once.
  if (isWebKit) return sendKeys({type: '\uE008\uE004'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

/** What is written to the clipboard meanwhile. */
async function copied(during: () => unknown): Promise<string[]> {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    texts.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await during();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts;
}

describe('More', () => {
  describe('while what is behind it is still on its way', () => {
    const heard: string[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      heard.push(String(event.reason));
    };
    let bar: ShareBarElement;
    // Before all other tests, for only the first press of all has to wait.
    before(async () => {
      window.addEventListener('unhandledrejection', note);
      bar = document.createElement('share-bar');
      const gone = document.createElement('share-bar');
      for (const one of [bar, gone]) {
        Object.assign(one, {platforms: FIVE, max: 2});
        document.body.append(one);
      }
      await painted();
      for (let i = 0; i < 3; i++) more(bar).click();
      more(gone).click();
      gone.remove();
      await until(() => bar.shadowRoot?.querySelector('[popover]'), 'comes');
      await settle();
    });
    after(() => {
      window.removeEventListener('unhandledrejection', note);
      bar.remove();
    });

    it('becomes one panel, however impatient the reader', () => {
      expect(bar.shadowRoot?.querySelectorAll('[popover]').length).to.equal(1);
    });

    it('may go away', () => {
      expect(heard).to.deep.equal([]);
    });
  });

  it('is a button that says it is closed, and has nothing behind it yet', async () => {
    const bar = await drawTwo();
    const button = more(bar) as HTMLButtonElement;
    expect(seen(button)).to.equal(true);
    expect([button.localName, button.type, button.ariaLabel]).to.deep.equal(['button', 'button', 'More']);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(Boolean(bar.shadowRoot?.querySelector('[part=panel], [popover]'))).to.equal(false);
    const {width, height} = button.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
  });

  for (const way of Object.keys(WAYS) as Way[]) {
    describe(`pressed with ${way}`, () => {
      it('opens, with what the bar has no room for, and the focus on the first', async () => {
        const bar = await drawTwo();
        await open(bar, way);
        expect(entries(bar).map(label)).to.deep.equal(controls(bar).slice(2).map(label));
        expect(entries(bar).map(({innerText}) => innerText.trim())).to.deep.equal(['X', 'Reddit', 'Email']);
        expect(entries(bar).every(seen)).to.equal(true);
        expect(focusedName()).to.equal('Share on X (opens in new tab), in the panel');
        expect(more(bar).getAttribute('aria-expanded')).to.equal('true');
      });

      it('opens whether or not anything had to be fetched, and sends no event', async () => {
        for (const bar of [await drawTwo(), await drawTwo()]) {
          const events = await told(() => open(bar, way));
          expect(events).to.deep.equal([]);
          await sendKeys({press: 'Escape'});
          await closed(bar);
        }
      });

      it('closes at the second press, opens at the third', async () => {
        const bar = await drawTwo();
        await open(bar, way);
        await pressBy(way, more(bar));
        await closed(bar);
        await settle();
        await closed(bar);
        await open(bar, way);
        expect(entries(bar).length).to.equal(3);
      });
    });
  }

  it('closes with Escape, and has the focus then', async () => {
    const bar = await drawTwo();
    for (let i = 0; i < 2; i++) {
      await open(bar);
      await sendKeys({press: 'Escape'});
      await closed(bar);
      expect(focusedName()).to.equal('More');
    }
  });

  it('closes at a press outside, and leaves the focus where the reader put it', async () => {
    const box = await fixture<HTMLElement>(
      `<div><share-bar platforms="${FIVE}" max="2"></share-bar>` +
        '<button type="button" style="position: fixed; inset: auto 0 0 auto">outside</button></div>',
    );
    const [bar, outside] = box.children as unknown as [ShareBarElement, HTMLButtonElement];
    await painted();
    await open(bar);
    await pressOutside(outside);
    await closed(bar);
    expect(focusedName()).to.equal('outside');
  });

  it('closes when another opens', async () => {
    const bars = [await drawTwo(), await drawTwo()] as const;
    await open(bars[0]);
    // The open panel may lie over the other bar, so not with the mouse.
    more(bars[1]).focus();
    await sendKeys({press: 'Enter'});
    await opened(bars[1]);
    await closed(bars[0]);
  });

  it('is walked with Tab, and closes when the reader walks on', async () => {
    const box = await fixture<HTMLElement>(
      `<div><share-bar platforms="${FIVE}" max="2"></share-bar><button type="button">after</button></div>`,
    );
    const bar = box.querySelector('share-bar') as ShareBarElement;
    await painted();
    await open(bar, 'Enter');
    const met = [focusedName()];
    for (let i = 1; i < all(bar).length; i++) {
      await sendKeys({press: 'Tab'});
      met.push(focusedName());
    }
    expect(met).to.deep.equal(all(bar).map((one) => `${label(one)}, in the panel`));
    await sendKeys({press: 'Tab'});
    await closed(bar);
    expect(focusedName()).to.equal('after');
  });

  it('is left backwards too, by way of its button', async () => {
    const bar = await drawTwo();
    await open(bar, 'Enter');
    await shiftTab();
    expect(focusedName()).to.equal('Search, in the panel');
    await shiftTab();
    expect(focusedName()).to.equal('More');
    await shiftTab();
    expect(focusedName()).to.equal(label(controls(bar)[1] as Element));
    await closed(bar);
  });

  for (const name of ['block', 'float', 'modal dialog']) {
    for (const dir of ['ltr', 'rtl']) {
      for (const [where, width] of [
        ['at the end', 320],
        ['at the start', 44],
      ] as const) {
        it(`lies over the page, within it, and moves nothing: ${name} ${dir}, ${where}`, async () => {
          const heard = await errors(async () => {
            const platforms = width === 44 ? FIVE : TEN;
            const spot = await place(name, width, `<share-bar platforms="${platforms}"></share-bar>`);
            // Off the edges, and its direction is not the page's.
            Object.assign(spot.outer.style, {overflow: 'clip', marginInline: '10px'});
            spot.outer.dir = dir;
            await painted();
            const tops = (): number[] =>
              [spot.bar, spot.next, ...shown(spot.bar), more(spot.bar)].map((one) => one.getBoundingClientRect().top);
            const before = tops();
            await open(spot.bar);
            expect(tops()).to.deep.equal(before);
            const {left, right, top, bottom} = (panel(spot.bar) as Element).getBoundingClientRect();
            expect(left, 'left').to.be.at.least(0);
            expect(top, 'top').to.be.at.least(0);
            expect(right, 'right').to.be.at.most(document.documentElement.clientWidth);
            expect(bottom, 'bottom').to.be.at.most(innerHeight);
            for (const one of entries(spot.bar)) {
              const {x, y, width, height} = one.getBoundingClientRect();
              expect(Math.min(width, height)).to.be.at.least(44);
              const hit = spot.bar.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
              expect(one.contains(hit as Node), `${label(one)} is on top`).to.equal(true);
            }
            const {scrollWidth, clientWidth} = document.documentElement;
            expect(scrollWidth).to.equal(clientWidth);
          });
          expect(heard).to.deep.equal([]);
        });
      }
    }
  }

  it('closes alone with Escape, not with the dialog around it', async () => {
    const spot = await place('modal dialog', 320);
    await painted();
    await open(spot.bar);
    await sendKeys({press: 'Escape'});
    await closed(spot.bar);
    await settle();
    expect((spot.outer as HTMLDialogElement).open).to.equal(true);
  });

  it('lists the new rest after a resize', async () => {
    const spot = await place('block', 320);
    await painted();
    for (const width of [320, 200, 480, 30]) {
      spot.resize(width);
      await painted();
      await open(spot.bar, 'Enter');
      expect(rest(spot.bar).length).to.equal(10 - shown(spot.bar).length);
      expect(entries(spot.bar).map(label), `${width} px`).to.deep.equal(rest(spot.bar).map(label));
      await sendKeys({press: 'Escape'});
      await closed(spot.bar);
    }
  });

  it('lists the new rest after a change of max, layout, words and platforms', async () => {
    const bar = await drawTwo();
    for (const change of [
      {max: 3},
      {layout: 'column'},
      {layout: 'wrap'},
      {showLabels: true},
      {platforms: 'email copy x reddit'},
      {max: 0},
    ]) {
      const what = JSON.stringify(change);
      Object.assign(bar, change);
      await painted();
      expect(rest(bar).length, what).to.equal(controls(bar).length - Number(bar.max));
      await open(bar, 'Enter');
      expect(entries(bar).map(label), what).to.deep.equal(rest(bar).map(label));
      expect(
        entries(bar).every(({innerText}) => innerText.trim()),
        what,
      ).to.equal(true);
      await sendKeys({press: 'Escape'});
      await closed(bar);
    }
  });

  it('says that it is closed when its bar was taken away and comes back', async () => {
    const bar = await drawTwo();
    await open(bar);
    const parent = bar.parentElement as HTMLElement;
    bar.remove();
    await painted();
    parent.append(bar);
    await painted();
    await closed(bar);
    await open(bar);
    expect(entries(bar).length).to.equal(3);
  });

  it('stays open when its bar gets other platforms meanwhile, has them, and keeps its order', async () => {
    const bar = await drawTwo();
    await open(bar);
    expect(focusedName()).to.equal('Share on X (opens in new tab), in the panel');
    const before = all(bar).map(label);
    bar.platforms = TEN;
    await painted();
    await opened(bar);
    expect(all(bar).map(label)).to.deep.equal(before);
    expect(all(bar).map(label)).to.include.members(controls(bar).slice(2).map(label));
    expect(focusedName()).to.equal('Share on X (opens in new tab), in the panel');
    await sendKeys({press: 'Escape'});
    await closed(bar);
    expect(focusedName()).to.equal('More');
  });
});

describe('a press of what is behind More', () => {
  for (const way of ['the mouse', 'Enter'] as const) {
    it(`with ${way} is one intent and one outcome, of two steps, and closes`, async () => {
      for (const platform of ['x', 'reddit', 'email']) {
        const bar = await drawTwo();
        const events = await told(async () => {
          await open(bar, way);
          const link = entries(bar).find(({part}) => part.contains(platform)) as HTMLElement;
          await stayingHere(() => pressBy(way, link));
          await closed(bar);
        });
        expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
        const trigger = way === 'Enter' ? 'keyboard' : 'mouse';
        for (const event of events) expect(event).to.include({platform, trigger, steps: 2});
        expect(events[1]).to.include({outcome: 'cancelled', reason: 'page'});
        // The next press counts anew.
        const again = await told(() => stayingHere(() => pressWithMouse(control(bar, 'Share on Facebook'))));
        expect(again.map(({steps}) => steps)).to.deep.equal([1, 1]);
      }
    });
  }

  it('with the middle button counts too', async () => {
    const bar = await drawTwo();
    const events = await told(async () => {
      await open(bar);
      await stayingHere(() => pressWithOther(entry(bar, 'Share on X'), 'middle'));
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(events[0]).to.include({platform: 'x'});
  });

  it('by script is of no steps', async () => {
    const bar = await drawTwo();
    const events = await told(async () => {
      await open(bar);
      await stayingHere(() => {
        entry(bar, 'Share on X').click();
      });
      await closed(bar);
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    for (const event of events) expect(event).to.include({platform: 'x', trigger: 'script', steps: 0});
  });

  it('goes nowhere where a listener prevents it', async () => {
    const bar = await drawTwo();
    bar.addEventListener('share-intent', (event) => {
      event.preventDefault();
    });
    let prevented: boolean | undefined;
    const note = (event: Event): void => {
      prevented = event.defaultPrevented;
    };
    await open(bar);
    window.addEventListener('click', note);
    const events = await told(() => pressWithMouse(entry(bar, 'Share on X')));
    window.removeEventListener('click', note);
    expect(events.map(types)).to.deep.equal(['share-intent']);
    expect(prevented).to.equal(true);
  });

  it('may take the bar out of the page', async () => {
    const bar = await drawTwo();
    bar.addEventListener('share-intent', () => {
      bar.remove();
    });
    const heard = await errors(async () => {
      await open(bar);
      const events = await told(() => stayingHere(() => pressWithMouse(entry(bar, 'Share on X'))));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    });
    expect(heard).to.deep.equal([]);
  });

  it('copies, says so, and closes', async () => {
    const bar = await drawTwo('url="https://example.org/kept"', 'facebook x reddit copy');
    const region = bar.shadowRoot?.querySelector('[role=status]') as HTMLElement;
    for (const way of ['the mouse', 'Enter'] as const) {
      let events: Awaited<ReturnType<typeof told>> = [];
      const texts = await copied(async () => {
        events = await told(async () => {
          await open(bar, way);
          await pressBy(way, entry(bar, 'Copy link'));
          await closed(bar);
        });
      });
      expect(texts).to.deep.equal(['https://example.org/kept']);
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[1]).to.include({platform: 'copy', opens: 'clipboard', outcome: 'completed', steps: 2});
      await until(() => region.textContent === 'Link copied', 'is said');
      expect(seen(region)).to.equal(true);
      expect(focusedName()).to.equal('More');
    }
  });
});

describe('links behind More', () => {
  it('have the addresses that they would have in the bar', async () => {
    const bar = await drawTwo(
      'url="https://example.org/a?b=1&c" share-title="Tea &amp; cake" tags="tea" via="me" campaign="spring"',
      `copy email ${TEN}`,
    );
    await open(bar);
    const links = Object.fromEntries(
      entries(bar).map((link) => [link.part[1], new URL((link as HTMLAnchorElement).href)]),
    ) as Record<string, URL>;
    const url = (source: string): string =>
      `https://example.org/a?b=1&c&utm_campaign=spring&utm_source=${source}&utm_medium=social`;
    expect(links['facebook']?.host).to.equal('www.facebook.com');
    expect(links['facebook']?.searchParams.get('u')).to.equal(url('facebook'));
    expect(links['x']?.host).to.equal('x.com');
    expect(Object.fromEntries(links['x']?.searchParams ?? [])).to.deep.equal({
      text: 'Tea & cake',
      url: url('x'),
      hashtags: 'tea',
      via: 'me',
    });
    expect(links['reddit']?.searchParams.get('title')).to.equal('Tea & cake');
    for (const link of entries(bar) as HTMLAnchorElement[]) {
      const own = controls(bar).find(({ariaLabel}) => ariaLabel === link.ariaLabel) as HTMLAnchorElement;
      expect([link.href, link.target, link.rel]).to.deep.equal([own.href, own.target, own.rel]);
    }
  });

  it('follow the page and the bar’s properties', async () => {
    const bar = await drawTwo('', 'copy email facebook');
    const shared = (): string | null =>
      new URL((entry(bar, 'Share on Facebook') as HTMLAnchorElement).href).searchParams.get('u');
    await open(bar);
    expect(shared()).to.equal(location.href);
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/moved',
    });
    document.head.append(canonical);
    try {
      await settle();
      (focused(bar) as HTMLElement).blur();
      entry(bar, 'Share on Facebook').focus();
      expect(shared(), 'while it is open').to.equal('https://example.org/moved');
      await sendKeys({press: 'Escape'});
      await closed(bar);
      canonical.href = 'https://example.org/further';
      await settle();
      await open(bar);
      expect(shared(), 'opened anew').to.equal('https://example.org/further');
      await sendKeys({press: 'Escape'});
      await closed(bar);
      bar.url = 'https://example.org/told';
      await bar.updateComplete;
      await open(bar);
      expect(shared(), 'after a property').to.equal('https://example.org/told');
    } finally {
      canonical.remove();
    }
  });

  it('are followed with what a listener put in the share’s place', async () => {
    const bar = await drawTwo();
    bar.addEventListener('share-intent', (event) => {
      event.share = {...event.share, title: 'Another'};
    });
    await open(bar);
    const link = entry(bar, 'Share on Reddit') as HTMLAnchorElement;
    let followed = '';
    const note = (): void => {
      followed = link.href;
    };
    window.addEventListener('click', note);
    await told(() => stayingHere(() => pressWithMouse(link)));
    window.removeEventListener('click', note);
    expect(new URL(followed).searchParams.get('title')).to.equal('Another');
  });
});

describe('share() of what is behind More', () => {
  for (const layout of ['row', 'column', 'wrap']) {
    it(`works in a ${layout}`, async () => {
      const bar = await drawTwo(`layout="${layout}"`);
      expect(seen(control(bar, 'Send by email'))).to.equal(false);
      const events = await told(() =>
        stayingHere(() => {
          bar.share('email');
        }),
      );
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      for (const event of events) expect(event).to.include({platform: 'email', trigger: 'script', steps: 0});
      expect(Boolean(panel(bar))).to.equal(false);
    });
  }

  it('works while the panel is open, once', async () => {
    const bar = await drawTwo();
    await open(bar);
    const events = await told(() =>
      stayingHere(() => {
        bar.share('x');
      }),
    );
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
  });
});
