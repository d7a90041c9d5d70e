import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addPlatforms} from '../../src/browser/index.js';
import {print} from '../../src/platforms/print.js';
import {controls, isOpen, more, panel, pressWithMouse, seen, settle, told, types} from '../support/harness.js';
import {errors, focusedName, GAP, gapBetween, painted, place, shown, type Spot, TEN} from '../support/parents.js';
import {until} from '../support/until.js';

addPlatforms(print);

/** Links to networks, as lists of annoyances name them. */
const LINKS = [
  'a[href^="https://www.facebook.com/sharer"]',
  'a[href*="x.com/intent"]',
  'a[href^="https://bsky.app/intent/"]',
  'a[href*="//share.joinmastodon.org"]',
  'a[href*="linkedin.com/"]',
  'a[href*="reddit.com/submit"]',
  'a[href^="https://wa.me/"]',
  'a[href^="https://t.me/share"]',
];
const NETWORKS = 'facebook x bluesky mastodon linkedin reddit whatsapp telegram';

/** Blockers hide what they name, or what holds it. A reader's own style sheet reaches into a shadow root; here it is put there. */
const blockers: Record<string, string> = {
  'hides links': `${LINKS.join()} { display: none !important }`,
  'hides what holds them': `${LINKS.map((link) => `li:has(> ${link})`).join()} { display: none !important }`,
};

function block({bar}: Spot, rules = blockers['hides links'] as string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  (bar.shadowRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
}

const ids = (found: readonly Element[]): (string | null)[] => found.map((one) => one.part.item(1));
const barOf = (platforms: string, attributes = ''): string =>
  `<share-bar platforms="${platforms}" ${attributes}></share-bar>`;

/** A bar in the care of a blocker. */
async function blocked(name: string, width: number, bar?: string, rules?: string): Promise<Spot> {
  const spot = await place(name, width, bar);
  block(spot, rules);
  await painted();
  return spot;
}

/** What is untidy about a bar that has room for all that is left of it. */
function untidy(spot: Spot, left: string): string[] {
  const {bar, box} = spot;
  const found: string[] = [];
  const visible = shown(bar);
  if (ids(visible).join(' ') !== left) found.push(`shows ${ids(visible)}`);
  if (seen(more(bar))) found.push('More');
  const gaps = visible.slice(1).map((control, i) => gapBetween(visible[i] as Element, control));
  if (gaps.some((gap) => Math.abs(gap - GAP) > 1)) found.push(`gaps of ${gaps}`);
  const [start, first] = [bar, visible[0] as Element].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  const hole = getComputedStyle(bar).direction === 'rtl' ? start.right - first.right : first.left - start.left;
  if (Math.abs(hole) > 1) found.push(`begins after ${hole} px`);
  if (start.height !== 52) found.push(`${start.height} px high`);
  const tops = new Set(visible.map((control) => control.getBoundingClientRect().top));
  if (tops.size > 1) found.push(`rows at ${[...tops]}`);
  for (const one of [box, document.documentElement]) {
    if (one.scrollWidth > one.clientWidth) found.push(`scrolls ${one.scrollWidth} in ${one.clientWidth} px`);
  }
  return found;
}

describe('where a blocker hides the networks', () => {
  it('its rules hide every one of them, and nothing else', async () => {
    for (const rules of Object.values(blockers)) {
      const {bar} = await blocked('block', 760, undefined, rules);
      const hidden = controls(bar).filter((one) => !one.checkVisibility());
      expect(ids(hidden).join(' ')).to.equal(NETWORKS);
    }
  });

  for (const [what, rules] of Object.entries(blockers)) {
    describe(`that ${what}`, () => {
      for (const name of ['block', 'flex row', 'nested flex', 'float', 'inline-block', 'table cell', 'dialog']) {
        it(`the rest is tidy in ${name}`, async () => {
          const heard = await errors(async () => {
            const spot = await place(name, 760);
            block(spot, rules);
            for (const width of [760, 320, 170, 480]) {
              spot.resize(width);
              await painted();
              expect(untidy(spot, 'copy email'), `${width} px`).to.deep.equal([]);
            }
          });
          expect(heard).to.deep.equal([]);
        });
      }

      it('the rest is tidy, wherever it stands', async () => {
        for (const platforms of [
          `${NETWORKS} copy email`,
          `copy email ${NETWORKS}`,
          'facebook copy x bluesky print mastodon email linkedin',
        ]) {
          const left = platforms
            .split(' ')
            .filter((id) => !NETWORKS.split(' ').includes(id))
            .join(' ');
          for (const dir of ['ltr', 'rtl']) {
            const spot = await blocked('block', 320, barOf(platforms, `dir="${dir}"`), rules);
            expect(untidy(spot, left), `${platforms} ${dir}`).to.deep.equal([]);
          }
        }
      });

      it('the rest is tidy with words', async () => {
        const spot = await blocked('block', 320, barOf(TEN, 'show-labels'), rules);
        expect(untidy(spot, 'copy email')).to.deep.equal([]);
      });

      it('the rest is tidy in a column, and where rows wrap', async () => {
        for (const layout of ['column', 'wrap']) {
          const {bar} = await blocked(
            'block',
            320,
            barOf('facebook copy x bluesky email reddit', `layout="${layout}"`),
            rules,
          );
          expect(ids(shown(bar)), layout).to.deep.equal(['copy', 'email']);
          expect(seen(more(bar)), layout).to.equal(false);
          const [one, other] = shown(bar).map((control) => control.getBoundingClientRect()) as [DOMRect, DOMRect];
          const steps = [Math.round(other.left - one.left), Math.round(other.top - one.top)];
          expect(steps, layout).to.deep.equal(layout === 'column' ? [0, 44 + GAP] : [44 + GAP, 0]);
          const {left, height} = bar.getBoundingClientRect();
          expect(one.left - left).to.be.within(-1, 1);
          expect(height, layout).to.be.at.most(layout === 'column' ? 2 * (44 + GAP) : 44 + GAP);
        }
      });

      it('the rest is tidy though the rules come late', async () => {
        for (const attributes of ['', 'show-labels']) {
          const spot = await place('block', 320, barOf(TEN, attributes));
          await painted();
          expect(seen(more(spot.bar))).to.equal(true);
          block(spot, rules);
          await painted();
          await painted();
          expect(untidy(spot, 'copy email'), attributes).to.deep.equal([]);
        }
      });

      it('what is hidden does not count for max', async () => {
        const spot = await blocked('block', 320, barOf(TEN, 'max="3"'), rules);
        expect(untidy(spot, 'copy email')).to.deep.equal([]);
      });
    });
  }

  it('copy is there and works', async () => {
    const {bar} = await blocked('block', 320);
    const texts: string[] = [];
    const writeText = (text: string): Promise<void> => {
      texts.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    try {
      const events = await told(async () => {
        await pressWithMouse(shown(bar)[0] as Element);
        await until(() => texts.length, 'copies');
      });
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[1]).to.include({platform: 'copy', outcome: 'completed'});
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(texts).to.deep.equal([location.href]);
    await until(() => bar.shadowRoot?.querySelector('[role=status]')?.textContent === 'Link copied', 'is said');
  });

  it('the system sheet is there, where there is one, and works', async () => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'share');
    const asked: (ShareData | undefined)[] = [];
    const share = (data?: ShareData): Promise<void> => {
      asked.push(data);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', {value: share, configurable: true});
    try {
      const spot = await blocked('block', 320, barOf(`native ${TEN}`));
      expect(untidy(spot, 'native copy email')).to.deep.equal([]);
      const events = await told(async () => {
        await pressWithMouse(shown(spot.bar)[0] as Element);
        await until(() => asked.length, 'asks');
      });
      expect(events[1]).to.include({platform: 'native', outcome: 'completed'});
    } finally {
      if (before) Object.defineProperty(navigator, 'share', before);
      else Reflect.deleteProperty(navigator, 'share');
    }
    expect(asked.map((data) => data?.url)).to.deep.equal([location.href]);
  });

  it('More has the rest where it does not fit, and the focus is on what is seen of it', async () => {
    // Room for one and More.
    const {bar} = await blocked('block', 100, barOf('copy facebook x email print reddit'));
    expect(ids(shown(bar))).to.deep.equal(['copy']);
    expect(seen(more(bar))).to.equal(true);
    more(bar).focus();
    await sendKeys({press: 'Enter'});
    await until(() => isOpen(bar), 'opens');
    const inside = [...(panel(bar) as Element).querySelectorAll('[aria-label=More] > li > *')].filter(seen);
    expect(ids(inside)).to.deep.equal(['email', 'print']);
    await until(() => focusedName() === 'Send by email, in the panel', `the focus is on ${focusedName()}`);
    const [one, other] = inside.map((control) => control.getBoundingClientRect()) as [DOMRect, DOMRect];
    const {top} = (panel(bar) as Element).getBoundingClientRect();
    expect(other.top - one.bottom, 'between').to.be.at.most(GAP + 1);
    // The field.
    expect(one.top - top, 'above').to.be.below(88);
    await sendKeys({press: 'Escape'});
  });

  it('the focus goes to what is seen also where the first of the panel is hidden', async () => {
    const {bar} = await blocked('block', 320, barOf('copy facebook email print', 'layout="column" max="1"'));
    more(bar).focus();
    await sendKeys({press: 'Enter'});
    await until(() => isOpen(bar), 'opens');
    await settle();
    expect(focusedName()).to.equal('Send by email, in the panel');
    await sendKeys({press: 'Escape'});
  });

  it('all of it may be hidden: then there is no More, nor anything', async () => {
    const {bar} = await blocked('block', 100, barOf(NETWORKS));
    expect(shown(bar).length).to.equal(0);
    expect(seen(more(bar))).to.equal(false);
  });

  it('what fits is counted right when only some are hidden', async () => {
    const rules = `${LINKS.slice(0, 3).join()} { display: none !important }`;
    const spot = await blocked('block', 320, undefined, rules);
    // The five that fit are those that are seen.
    expect(ids(shown(spot.bar))).to.deep.equal(['copy', 'mastodon', 'linkedin', 'reddit', 'whatsapp']);
    expect(seen(more(spot.bar))).to.equal(true);
    for (const width of [480, 320]) {
      spot.resize(width);
      await painted();
      expect(shown(spot.bar).length, `${width} px`).to.equal(width === 480 ? 7 : 5);
      expect(seen(more(spot.bar)), `${width} px`).to.equal(width !== 480);
    }
  });

  it('the checks see a hole, an indent, another row and More', async () => {
    const plants: [rules: string, fault: RegExp][] = [
      [`${LINKS.join()} { visibility: hidden !important }`, /^gaps of/],
      [`${blockers['hides links']} [part~=copy] { margin-inline-start: 20px !important }`, /^begins after/],
      [`${blockers['hides links']} [part~=email] { translate: 0 20px !important }`, /^rows at/],
      [`${blockers['hides links']} .more { visibility: visible !important }`, /^More/],
    ];
    for (const [rules, fault] of plants) {
      const spot = await blocked('block', 760, undefined, rules);
      expect(
        untidy(spot, 'copy email').filter((found) => fault.test(found)),
        rules,
      ).not.to.deep.equal([]);
    }
  });
});
