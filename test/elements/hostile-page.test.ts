// The bar stays itself whatever the page around it does to everything, or to what its neighbours share with it.
import {expect, fixture} from '@open-wc/testing';
import {addPlatforms} from '../../src/browser/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
// Else the first press would wait for it.
import '../../src/elements/on-contact.js';
import {
  control,
  controls,
  draw,
  isOpen,
  more,
  panel,
  platform,
  pressWithMouse,
  seen,
  told,
  types,
} from '../support/harness.js';
import {until} from '../support/until.js';

interface Situation {
  readonly name: string;
  /** The page's own style. */
  readonly css?: string;
  /** What is around the bar, which comes where `{bar}` stands. */
  readonly around?: string;
  /** Attributes of the bar. */
  readonly attributes?: string;
  /** How many shadow roots it is in. */
  readonly depth?: number;
  readonly rtl?: boolean;
  /** Whether words have another size here than elsewhere. */
  readonly otherFont?: boolean;
}

const PLATFORMS = 'copy x mastodon email';
const WORDS = ['Copy link', 'X', 'Mastodon', 'Email'];

const around = (style: string): Situation => ({
  name: `an ancestor: ${style}`,
  around: `<div style="${style}">{bar}</div>`,
});
const rule = (css: string): Situation => ({name: css, css});
const host = (style: string): Situation => ({name: `the host: ${style}`, attributes: `style="${style}"`});
const inside = (markup: string): Situation => ({name: markup, around: markup});

const SITUATIONS: readonly Situation[] = [
  {name: 'a calm page'},
  rule('* {all: unset !important}'),
  rule('* {all: initial !important}'),
  rule('* {all: revert !important}'),
  {
    ...rule(
      '* {box-sizing: content-box !important; border: 5px solid !important; margin: 20px !important; padding: 20px !important}',
    ),
    around: '<div style="inline-size: 700px">{bar}</div>',
  },
  rule('* {float: left !important}'),
  rule('* {max-width: 100% !important; max-height: 20px !important; min-width: 0 !important}'),
  rule('* {cursor: none !important; user-select: none !important; -webkit-user-select: none !important}'),
  rule('a {display: none !important}'),
  rule('button {display: none !important}'),
  rule(
    'a, button {appearance: none !important; font-size: 0 !important; width: 1px !important; opacity: 0 !important}',
  ),
  rule('ul, li {display: block !important; list-style: square inside !important; width: 100% !important}'),
  rule('svg {width: 0 !important; height: 0 !important; fill: none !important; display: none !important}'),
  rule('path {fill: none !important; d: none !important}'),
  rule('span {display: none !important; text-transform: uppercase !important}'),
  rule('[part] {display: none !important}'),
  {...around('font-size: 0'), otherFont: true},
  {...around('font: italic 900 8px/0 fantasy'), otherFont: true},
  {...around('zoom: 1; font-size: 30px'), otherFont: true},
  around('visibility: hidden'),
  around('text-transform: uppercase'),
  around('letter-spacing: 1em'),
  around('word-spacing: 3em'),
  around('line-height: 5'),
  around('line-height: 0'),
  around('text-indent: -9999px'),
  around('white-space: pre'),
  around('white-space: break-spaces; word-break: break-all; overflow-wrap: anywhere'),
  around('text-align: right'),
  around('text-align: justify; text-align-last: justify'),
  around('writing-mode: vertical-rl'),
  around('writing-mode: vertical-lr; text-orientation: upright'),
  around('cursor: none'),
  around('pointer-events: none'),
  around('user-select: none; -webkit-user-select: none'),
  around('-webkit-text-security: disc'),
  around('transform: scale(.5) rotate(10deg); margin: 200px 0'),
  around('rotate: 90deg; inline-size: 500px; margin: 300px 0'),
  around('display: contents'),
  around('display: flex'),
  around('display: flex; flex-direction: column; align-items: flex-start'),
  around('display: inline-block'),
  {
    name: 'transparent text',
    around: '<div style="color: transparent; -webkit-text-fill-color: transparent; fill: transparent">{bar}</div>',
    attributes: 'variant="brand"',
  },
  host('display: contents'),
  host('display: flex'),
  host('display: grid'),
  host('display: inline'),
  host('display: inline-block'),
  host('display: table-cell'),
  host('float: right'),
  host('position: absolute'),
  host('letter-spacing: 1em; font-variant-ligatures: none; text-transform: full-width; text-indent: 50%'),
  inside('<table><tbody><tr><td>{bar}</td></tr></tbody></table>'),
  inside('<form>{bar}</form>'),
  inside('<label><input type="checkbox">{bar}</label>'),
  inside('<details><summary>{bar}</summary></details>'),
  inside('<a href="#card">{bar}</a>'),
  inside('<fieldset disabled>{bar}</fieldset>'),
  {...inside('<button type="button">{bar}</button>'), otherFont: true},
  inside('<pre>{bar}</pre>'),
  inside('<h4>{bar}</h4>'),
  inside('<s><sup>{bar}</sup></s>'),
  {name: 'three shadow roots', depth: 3},
  {name: 'dir=rtl on the host', attributes: 'dir="rtl"', rtl: true},
  {name: 'dir=rtl around', around: '<div dir="rtl">{bar}</div>', rtl: true},
  {name: 'direction: rtl by style', around: '<div style="direction: rtl">{bar}</div>', rtl: true},
].map((situation) => (/^<(pre|h4|s)>/.test(situation.name) ? {...situation, otherFont: true} : situation));

const styles: Element[] = [];

/** Puts a bar into a page of that kind. */
async function put({css, around = '<div>{bar}</div>', attributes = '', depth = 0}: Situation, more = '') {
  if (css) {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    styles.push(style);
  }
  const markup = `<share-bar platforms="${PLATFORMS}" ${attributes} ${more}></share-bar>`;
  const box = await fixture<HTMLElement>(around.replace('{bar}', markup));
  const bar = box.querySelector('share-bar') as ShareBarElement;
  let outer: HTMLElement = box;
  for (let i = 0; i < depth; i++) {
    const inner = document.createElement('div');
    outer.append(inner);
    inner.attachShadow({mode: 'open'}).append(bar);
    outer = document.createElement('div');
    bar.before(outer);
    outer.append(bar);
  }
  await bar.updateComplete;
  await drawn();
  return {box, bar};
}

/** Until it is known what fits. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
}

const transparent = (color: string): boolean => /^(none|transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(color);
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * What a reader would miss in a bar. Sizes and places are those before transforms.
 *
 * @param words What its controls say, if they say anything.
 * @param widths How wide they are on a calm page.
 */
function faults(
  bar: Element,
  {words, widths, rtl}: {words?: string[]; widths?: number[]; rtl?: boolean} = {},
): string[] {
  const found: string[] = [];
  const all = controls(bar);
  if (all.length !== WORDS.length) found.push(`${all.length} controls`);
  if (seen(more(bar))) found.push('More, though all fit');
  for (const [i, one] of all.entries()) {
    const fault = (what: string): void => {
      found.push(`${one.ariaLabel}: ${what}`);
    };
    const svg = one.querySelector('svg') as SVGElement;
    if (!seen(one)) fault('not seen');
    if (!seen(svg)) fault('mark not seen');

    const {x, y, width, height} = one.getBoundingClientRect();
    one.scrollIntoView({block: 'center'});
    const now = one.getBoundingClientRect();
    const hit = bar.shadowRoot?.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2);
    if (!hit || !one.contains(hit)) fault('not under the pointer');
    if (getComputedStyle(one).cursor !== 'pointer') fault(`cursor ${getComputedStyle(one).cursor}`);

    if (one.offsetWidth < 44 || one.offsetHeight < 44) fault(`${one.offsetWidth} × ${one.offsetHeight}`);
    if (widths && Math.abs(one.offsetWidth - (widths[i] as number)) > 1) {
      fault(`${one.offsetWidth} wide for ${widths[i]}`);
    }
    const first = all[0] as HTMLElement;
    if (one.offsetTop !== first.offsetTop) fault('in another row');
    const before = all[i - 1];
    const [left, right] = (rtl ? [one, before] : [before, one]) as [HTMLElement | undefined, HTMLElement | undefined];
    const gap = left && right ? right.offsetLeft - left.offsetLeft - left.offsetWidth : 8;
    if (Math.abs(gap - 8) > 1) fault(`${gap} px after the one before`);

    const mark = getComputedStyle(svg);
    const sides = [parseFloat(mark.width), parseFloat(mark.height)].map(round);
    // Half the control's size; beside words at least as high as they are.
    const side = words ? Math.max(22, parseFloat(mark.fontSize)) : 22;
    if (sides.some((one) => one !== round(side))) fault(`mark of ${sides.join(' × ')}`);
    const {width: seenWidth, height: seenHeight} = svg.getBoundingClientRect();
    if (seenWidth * seenHeight < 50) fault('mark has no area');
    const fill = getComputedStyle(svg.querySelector('path') as SVGElement).fill;
    if (transparent(fill) || fill === getComputedStyle(one).backgroundColor) fault(`mark painted ${fill}`);

    const span = one.querySelector('span');
    if (!words) {
      if (span) fault('has words');
      continue;
    }
    if (!span) {
      fault('has no words');
      continue;
    }
    const text = getComputedStyle(span);
    if (!seen(span)) fault('words not seen');
    if (span.innerText !== words[i]) fault(`says "${span.innerText}"`);
    if (parseFloat(text.fontSize) < 12) fault(`words of ${text.fontSize}`);
    const paints = [text.color, text.getPropertyValue('-webkit-text-fill-color')].filter(Boolean);
    for (const color of paints) if (transparent(color)) fault(`words painted ${color}`);
    if (text.getPropertyValue('-webkit-text-security').replace('none', '')) fault('words are masked');
    const range = document.createRange();
    range.selectNodeContents(span);
    const place = range.getBoundingClientRect();
    // The control may have been scrolled since.
    const [dx, dy] = [x - now.x, y - now.y];
    const within =
      place.x + dx >= x - 1 &&
      place.right + dx <= x + width + 1 &&
      place.y + dy >= y - 1 &&
      place.bottom + dy <= y + height + 1;
    if (!within || place.width < 1) fault('words outside their control');
  }
  return found;
}

const clipboard = {write: () => Promise.resolve(), writeText: () => Promise.resolve()};

describe('on a hostile page', () => {
  let widths: number[];
  before(async () => {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    const {bar} = await put({name: 'calm'}, 'show-labels');
    widths = controls(bar).map(({offsetWidth}) => offsetWidth);
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  afterEach(() => {
    for (const style of styles.splice(0)) style.remove();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  for (const situation of SITUATIONS) {
    const {rtl = false, otherFont} = situation;
    describe(situation.name, () => {
      it('marks: all there, all hit, in one row', async () => {
        const {bar} = await put(situation);
        expect(faults(bar, {rtl, widths: WORDS.map(() => 44)})).to.deep.equal([]);
      });

      it('words: all legible, and as they are written', async () => {
        const {bar} = await put(situation, 'show-labels');
        expect(faults(bar, {rtl, words: WORDS, ...(!otherFont && {widths})})).to.deep.equal([]);
      });

      it('a press is one intent and one outcome, and nothing else', async () => {
        const {box, bar} = await put(situation);
        const [details, checkbox] = ['details', 'input'].map((name) => box.parentElement?.querySelector(name));
        let submits = 0;
        box.addEventListener('submit', (event) => {
          event.preventDefault();
          submits++;
        });
        const events = await told(() => pressWithMouse(control(bar, 'Copy')));
        expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
        expect(events[1]).to.include({platform: 'copy', outcome: 'completed', trigger: 'mouse'});
        expect(submits).to.equal(0);
        expect(location.hash).to.equal('');
        expect((details as HTMLDetailsElement | null | undefined)?.open ?? false).to.equal(false);
        expect((checkbox as HTMLInputElement | null | undefined)?.checked ?? false).to.equal(false);
      });
    });
  }
});

describe('the checks of a hostile page', () => {
  const FAULTS: [css: string, fault: RegExp][] = [
    ['ul {display: none}', /not seen/],
    ['a {visibility: hidden}', /X.*: not seen/],
    ['a {opacity: 0}', /X.*: not seen/],
    ['svg {opacity: 0}', /mark not seen/],
    ['a, button {pointer-events: none}', /not under the pointer/],
    ['a, button {cursor: auto}', /cursor auto/],
    ['a {min-block-size: 0; block-size: 30px}', /44 × 30|× 30/],
    ['a {min-inline-size: 0; inline-size: 30px}', /30 × /],
    ['ul {display: block}', /another row/],
    ['ul {flex-direction: row-reverse}', /px after the one before/],
    ['a {margin-inline-start: -30px}', /px after the one before/],
    ['svg {inline-size: 10px}', /mark of 10/],
    ['svg {transform: scale(0)}', /no area/],
    ['path {fill: none}', /painted none/],
    ['path {fill: transparent}', /mark painted/],
    ['span {display: none}', /words not seen/],
    ['span {text-transform: uppercase}', /says "COPY LINK"/],
    ['span {font-size: 8px}', /words of 8px/],
    ['span {color: transparent}', /words painted/],
    ['span {-webkit-text-fill-color: transparent}', /words painted/],
    ['span {text-indent: -9999px; display: block}', /words outside/],
    ['span {transform: translateY(60px)}', /words outside/],
    ['span {letter-spacing: 1em}', /wide for/],
  ];
  for (const [css, fault] of FAULTS) {
    it(`see ${css}`, async () => {
      const {bar} = await put({name: 'calm'}, 'show-labels');
      const widths = controls(bar).map(({offsetWidth}) => offsetWidth);
      const sheet = new CSSStyleSheet();
      // Specific enough to win over the element's own.
      sheet.replaceSync(css.replace(/[\w, ]+(?={)/, (selector) => `[part=base] :is(${selector.trim()}):not(.more *)`));
      const root = bar.shadowRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await drawn();
      expect(faults(bar, {words: WORDS, widths}).join('\n')).to.match(fault);
    });
  }
});

describe('a bar in something that is itself pressed', () => {
  const LANDING = '/test/corpus/no-metadata.html';
  let frame: HTMLIFrameElement;
  before(() => {
    addPlatforms(platform('landing', {endpoint: `${location.origin}${LANDING}?`}));
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.name = 'landing';
    document.body.append(frame);
  });
  afterEach(() => {
    frame.remove();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  const CONTAINERS: [name: string, markup: string, change: (box: HTMLElement) => unknown][] = [
    [
      'a form',
      '<form>{bar}<input type="submit"></form>',
      (box) => {
        let submits = 0;
        box.addEventListener('submit', (event) => {
          event.preventDefault();
          submits++;
        });
        return () => submits;
      },
    ],
    [
      'a label',
      '<label><input type="checkbox">{bar}</label>',
      (box) => () => (box.querySelector('input') as HTMLInputElement).checked,
    ],
    [
      'a label of something elsewhere',
      '<div><label for="elsewhere">{bar}</label><input id="elsewhere" type="checkbox"></div>',
      (box) => () => (box.querySelector('input') as HTMLInputElement).checked,
    ],
    ['a summary', '<details><summary>{bar}</summary></details>', (box) => () => (box as HTMLDetailsElement).open],
    ['a card', '<a href="#card">{bar}</a>', () => () => location.hash],
  ];
  for (const [name, markup, watch] of CONTAINERS) {
    const place = async (attributes: string) => {
      const box = await fixture<HTMLElement>(markup.replace('{bar}', `<share-bar ${attributes}></share-bar>`));
      const bar = box.querySelector('share-bar') as ShareBarElement;
      await bar.updateComplete;
      await drawn();
      return {bar, state: watch(box) as () => unknown};
    };

    it(`${name}: a means does its own and no more`, async () => {
      const {bar, state} = await place('platforms="copy"');
      const before = state();
      const events = await told(() => pressWithMouse(control(bar, 'Copy')));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(state()).to.equal(before);
    });

    it(`${name}: a link is followed, and nothing else is`, async () => {
      const {bar, state} = await place('platforms="landing"');
      const before = state();
      // In place of a tab that would hide the test.
      (controls(bar)[0] as HTMLAnchorElement).target = 'landing';
      const events = await told(async () => {
        const landed = new Promise((resolve) => {
          frame.addEventListener('load', resolve);
        });
        await pressWithMouse(control(bar, 'Share on LANDING'));
        await Promise.race([landed, new Promise((resolve) => setTimeout(resolve, 2000))]);
      });
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[1]).to.include({outcome: 'opened'});
      expect(frame.contentWindow?.location.pathname).to.equal(LANDING);
      expect(state()).to.equal(before);
    });

    it(`${name}: More opens and closes, and nothing else does`, async () => {
      const {bar, state} = await place('platforms="x copy reddit" max="1"');
      const before = state();
      const button = more(bar);
      const events = await told(async () => {
        await pressWithMouse(button);
        // The first time its files come first.
        await until(() => isOpen(bar), 'opens');
        expect(state(), 'after the first press').to.equal(before);
        await pressWithMouse(button);
        await until(() => !panel(bar), 'closes');
        expect(state(), 'after the second press').to.equal(before);
      });
      expect(events).to.deep.equal([]);
    });

    it(`${name}: what is behind More does its own and no more`, async () => {
      const {bar, state} = await place('platforms="x copy reddit" max="1"');
      const before = state();
      const events = await told(async () => {
        await pressWithMouse(more(bar));
        await until(() => isOpen(bar), 'opens');
        await pressWithMouse(panel(bar)?.querySelector('[part~=copy]') as Element);
      });
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(state()).to.equal(before);
    });

    it(`${name}: the field that offers the link stays when it is pressed, and nothing else is pressed`, async () => {
      const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'));
      const {execCommand} = document;
      Object.defineProperty(navigator, 'clipboard', {value: {write: refuse, writeText: refuse}, configurable: true});
      document.execCommand = () => false;
      try {
        const {bar, state} = await place('platforms="copy x"');
        const before = state();
        await pressWithMouse(control(bar, 'Copy'));
        const field = bar.shadowRoot?.querySelector('input') as HTMLInputElement;
        await pressWithMouse(field);
        expect(field.isConnected).to.equal(true);
        expect(state()).to.equal(before);
      } finally {
        document.execCommand = execCommand;
        Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      }
    });
  }
});

describe('a bar that the site hides', () => {
  it('is away by `hidden`', async () => {
    for (const attributes of ['hidden', 'hidden show-labels', 'hidden dir="rtl"', 'hidden="until-found"']) {
      const bar = await draw(`<share-bar ${attributes}></share-bar>`);
      for (const one of controls(bar)) expect(seen(one), attributes).to.equal(false);
      expect(bar.getBoundingClientRect().height, attributes).to.equal(0);
      bar.hidden = false;
      expect(seen(controls(bar)[0] as Element), attributes).to.equal(true);
    }
  });

  it('is away by a rule', async () => {
    const {bar} = await put({name: 'rule', css: 'share-bar {display: none}'});
    expect(bar.getBoundingClientRect().height).to.equal(0);
    for (const one of controls(bar)) expect(seen(one)).to.equal(false);
    for (const style of styles.splice(0)) style.remove();
    await drawn();
    expect(faults(bar)).to.deep.equal([]);
  });

  it('is away with what it is in', async () => {
    const box = await fixture<HTMLElement>(`<div hidden><share-bar platforms="${PLATFORMS}"></share-bar></div>`);
    const bar = box.querySelector('share-bar') as ShareBarElement;
    await bar.updateComplete;
    await drawn();
    for (const one of controls(bar)) expect(seen(one)).to.equal(false);
    box.hidden = false;
    await drawn();
    expect(faults(bar)).to.deep.equal([]);
  });
});
