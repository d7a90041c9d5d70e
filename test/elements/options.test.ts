// What a site can tell an element: its looks, its links, its own entries and marks, and what its means do.
import {expect, fixture} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {addPlatforms} from '../../src/browser/index.js';
import type {ShareBarElement, ShareButtonElement} from '../../src/elements/index.js';
// Else the first press would wait for it.
import '../../src/elements/on-contact.js';
import {facebook} from '../../src/platforms/facebook.js';
import {print} from '../../src/platforms/print.js';
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
  settle,
  stayingHere,
  told,
  types,
  warned,
} from '../support/harness.js';
import {until} from '../support/until.js';

addPlatforms(print, platform('landing', {endpoint: `${location.origin}/test/corpus/no-metadata.html?`}));

const undo: (() => unknown)[] = [];
/** Replaces a member of an object until the test is over. */
function stub(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {value, configurable: true, writable: true});
  undo.unshift(() => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name)));
}

afterEach(() => {
  for (const back of undo.splice(0)) back();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const link = (element: Element): HTMLAnchorElement => controls(element)[0] as HTMLAnchorElement;
const shown = (bar: Element): (string | null)[] =>
  controls(bar)
    .filter(seen)
    .map(({ariaLabel}) => ariaLabel);
const intentAndOutcome = ['share-intent', 'share-outcome'];

/** Until it is known what fits. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
}

/** Draws, and waits until it is known what fits. */
async function fitted(markup: string): Promise<ShareBarElement> {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const bar = box.querySelector('share-bar') as ShareBarElement;
  await bar.updateComplete;
  await drawn();
  return bar;
}

describe('variant', () => {
  const INK = 'rgb(1, 2, 3)';
  const NONE = 'rgba(0, 0, 0, 0)';
  const looks = (element: Element) => {
    const {backgroundColor, borderTopColor, color} = getComputedStyle(link(element));
    return {backgroundColor, borderTopColor, color};
  };
  const system = async (name: string): Promise<string> =>
    getComputedStyle(await fixture(`<div style="color: ${name}"></div>`)).color;
  const brand = `rgb(${[1, 3, 5].map((at) => parseInt((facebook.color as string).slice(at, at + 2), 16)).join(', ')})`;
  const draws: [name: string, draw: (variant: string) => Promise<Element>][] = [
    [
      'share-bar',
      (variant) => draw(`<share-bar platforms="facebook" style="color: ${INK}" variant="${variant}"></share-bar>`),
    ],
    [
      'share-button',
      (variant) => draw(`<share-button platform="facebook" style="color: ${INK}" variant="${variant}"></share-button>`),
    ],
    [
      'share-bar by property',
      async (variant) => {
        const bar = await draw<ShareBarElement>(`<share-bar platforms="facebook" style="color: ${INK}"></share-bar>`);
        bar.variant = variant;
        await bar.updateComplete;
        return bar;
      },
    ],
  ];
  for (const [name, drawWith] of draws) {
    it(`of ${name}`, async () => {
      const brandLooks = looks(await drawWith('brand'));
      expect(brandLooks.backgroundColor).to.equal(brand);
      expect(looks(await drawWith(''))).to.deep.equal(brandLooks);
      const mono = looks(await drawWith('mono'));
      expect(mono.backgroundColor).to.equal(await system('CanvasText'));
      expect(mono.color).to.equal(await system('Canvas'));
      expect(looks(await drawWith('outline'))).to.deep.equal({backgroundColor: NONE, borderTopColor: INK, color: INK});
      expect(looks(await drawWith('plain'))).to.deep.equal({backgroundColor: NONE, borderTopColor: NONE, color: INK});
    });

    it(`of ${name} that there is not is brand, with one warning that names those there are`, async () => {
      const wrong = `glass of ${name}`;
      const expected = looks(await drawWith('brand'));
      const lines = await warned(async () => {
        expect(looks(await drawWith(wrong))).to.deep.equal(expected);
        await drawWith(wrong);
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/^\[waft\] bad-variant "glass of .*brand.*mono.*outline.*plain/);
    });
  }

  // Firefox 153 goes on with the old rules of a sheet that elements share, if a rule is inserted after one has been painted.
  it('is that of each platform, drawn one after another', async () => {
    const shades: [wanted: string, found: string][] = [];
    for (const stays of [true, false]) {
      for (const [i, shade] of [11, 22, 33, 44, 55].entries()) {
        const id = `shade-${stays ? 'a' : 'b'}-${i}`;
        addPlatforms(platform(id, {color: `#${String(shade).repeat(3)}`}));
        const button = await draw(`<share-button platform="${id}"></share-button>`);
        const part = parseInt(String(shade), 16);
        shades.push([`rgb(${part}, ${part}, ${part})`, looks(button).backgroundColor]);
        await drawn();
        if (!stays) button.remove();
      }
    }
    expect(shades.map(([, found]) => found)).to.deep.equal(shades.map(([wanted]) => wanted));
  });

  it('can change', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="facebook" variant="plain"></share-bar>');
    bar.removeAttribute('variant');
    await bar.updateComplete;
    expect(looks(bar).backgroundColor).to.equal(brand);
  });
});

describe('size', () => {
  const size = (element: Element) => {
    const {width, height} = link(element).getBoundingClientRect();
    return [width, height, link(element).querySelector('svg')?.getBoundingClientRect().width].map((side) =>
      Math.round(side as number),
    );
  };
  for (const [tag, attribute] of [
    ['share-bar', 'platforms'],
    ['share-button', 'platform'],
  ] as const) {
    const drawWith = (size: string) => draw<ShareBarElement>(`<${tag} ${attribute}="x" size="${size}"></${tag}>`);
    for (const pixels of [24, 32, 44, 64]) {
      it(`${pixels} is that of each control of ${tag}, its mark half of it`, async () => {
        const lines = await warned(async () => {
          const element = await drawWith(String(pixels));
          expect(size(element)).to.deep.equal([pixels, pixels, pixels / 2]);
          const other = await drawWith('');
          other.size = pixels;
          await other.updateComplete;
          expect(size(other)).to.deep.equal([pixels, pixels, pixels / 2]);
        });
        expect(lines).to.deep.equal([]);
      });
    }

    for (const wrong of [10, 23, 65, -44, 'abc', 'NaN', '44px']) {
      it(`${wrong} of ${tag} is a warning, and the default`, async () => {
        const mine = typeof wrong === 'string' ? `${wrong} ${tag}` : wrong + (tag === 'share-bar' ? 0 : 0.25);
        const lines = await warned(async () => {
          expect(size(await drawWith(String(mine)))).to.deep.equal([44, 44, 22]);
          const other = await drawWith('');
          other.size = mine;
          await other.updateComplete;
          expect(size(other)).to.deep.equal([44, 44, 22]);
        });
        // A number given as a property is one word more, and may be one warning more.
        expect(new Set(lines).size).to.be.within(1, 2);
        for (const line of lines) expect(line).to.match(/^\[waft\] bad-size .*24.*64/);
      });
    }
  }

  it('may be the style’s instead', async () => {
    const bar = await draw('<share-bar platforms="x" size="32" style="--share-size: 50px"></share-bar>');
    expect(size(bar)).to.deep.equal([50, 50, 25]);
  });

  it('is that of the element, not of its neighbours', async () => {
    const box = await fixture(
      '<div><share-bar platforms="x" size="24"></share-bar><share-bar platforms="x"></share-bar></div>',
    );
    const [small, plain] = [...box.children] as [ShareBarElement, ShareBarElement];
    await plain.updateComplete;
    expect([size(small)[0], size(plain)[0]]).to.deep.equal([24, 44]);
  });
});

describe('layout', () => {
  const places = (bar: Element) => controls(bar).map((one) => one.getBoundingClientRect());
  const narrow = (layout: string) =>
    fitted(
      `<share-bar layout="${layout}" platforms="copy x facebook reddit telegram" style="inline-size: 200px"></share-bar>`,
    );

  for (const layout of ['row', '']) {
    it(`"${layout}" is one row, the rest behind More`, async () => {
      const bar = await narrow(layout);
      expect(shown(bar)).to.have.lengthOf(3);
      expect(seen(more(bar))).to.equal(true);
      const tops = [...controls(bar).filter(seen), more(bar)].map((one) => one.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
      expect(more(bar).getBoundingClientRect().right).to.be.at.most(bar.getBoundingClientRect().right);
      expect(bar.getBoundingClientRect().height).to.be.below(70);
    });
  }

  it('"column" is each below the one before', async () => {
    const bar = await narrow('column');
    expect(shown(bar)).to.have.lengthOf(5);
    expect(seen(more(bar))).to.equal(false);
    for (const [i, {left, top}] of places(bar).entries()) {
      const before = places(bar)[i - 1];
      expect(left).to.equal(places(bar)[0]?.left);
      if (before) expect(top).to.be.at.least(before.bottom + 7);
    }
  });

  it('"wrap" takes as many rows as it needs', async () => {
    const bar = await narrow('wrap');
    expect(shown(bar)).to.have.lengthOf(5);
    expect(seen(more(bar))).to.equal(false);
    const {right, bottom} = bar.getBoundingClientRect();
    for (const place of places(bar)) {
      expect(place.right).to.be.at.most(right);
      expect(place.bottom).to.be.at.most(bottom);
    }
    expect(new Set(places(bar).map(({top}) => top)).size).to.equal(2);
  });

  it('can change', async () => {
    const bar = await narrow('wrap');
    bar.layout = 'row';
    await bar.updateComplete;
    await drawn();
    expect(shown(bar)).to.have.lengthOf(3);
    bar.layout = 'column';
    await bar.updateComplete;
    await drawn();
    expect(shown(bar)).to.have.lengthOf(5);
  });

  it('that there is not is a row, with one warning', async () => {
    const lines = await warned(async () => {
      for (let i = 0; i < 2; i++) expect(shown(await narrow('circle'))).to.have.lengthOf(3);
    });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^\[waft\] bad-layout "circle".*row.*column.*wrap/);
  });
});

describe('max', () => {
  const IDS = 'copy x facebook reddit telegram';
  const drawMax = (max: string, rest = '') => fitted(`<share-bar platforms="${IDS}" max="${max}" ${rest}></share-bar>`);

  for (const layout of ['row', 'column', 'wrap']) {
    for (const max of [0, 1, 3, 4]) {
      it(`${max} in a ${layout} leaves the rest behind More`, async () => {
        const bar = await drawMax(String(max), `layout="${layout}"`);
        expect(shown(bar)).to.deep.equal(
          controls(bar)
            .slice(0, max)
            .map(({ariaLabel}) => ariaLabel),
        );
        expect(seen(more(bar))).to.equal(true);
        await pressWithMouse(more(bar));
        await until(() => isOpen(bar), 'opens');
        const rest = [...(panel(bar)?.querySelectorAll('[aria-label=More] > li > *') ?? [])].map(
          ({ariaLabel}) => ariaLabel,
        );
        expect(rest).to.deep.equal(
          controls(bar)
            .slice(max)
            .map(({ariaLabel}) => ariaLabel),
        );
      });
    }
  }

  for (const max of ['5', '6', '']) {
    it(`"${max}" leaves nothing out`, async () => {
      const bar = await drawMax(max);
      expect(shown(bar)).to.have.lengthOf(5);
      expect(seen(more(bar))).to.equal(false);
    });
  }

  for (const wrong of ['abc', '-1', 'NaN', '3 or so']) {
    it(`"${wrong}" is no limit, with one warning`, async () => {
      const lines = await warned(async () => {
        for (let i = 0; i < 2; i++) expect(shown(await drawMax(wrong))).to.have.lengthOf(5);
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain(`[waft] bad-max "${wrong}"`);
    });
  }

  it('can change, by property too', async () => {
    const bar = await drawMax('2');
    for (const [max, count] of [
      [3, 3],
      [0, 0],
      ['1', 1],
      [undefined, 5],
      [2, 2],
      [null as unknown as undefined, 5],
    ] as const) {
      bar.max = max;
      await bar.updateComplete;
      await drawn();
      expect(shown(bar), String(max)).to.have.lengthOf(count);
    }
  });

  it('does not count the site’s own entry', async () => {
    const bar = await fitted(`<share-bar platforms="${IDS}" max="2"><a slot="item" href="#own">Own</a></share-bar>`);
    expect(shown(bar)).to.have.lengthOf(2);
    expect(seen(bar.querySelector('a') as Element)).to.equal(true);
  });
});

describe('show-labels', () => {
  const words = (element: Element) => controls(element).map((one) => one.querySelector('span')?.innerText);

  it('of a bar', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy x email" show-labels></share-bar>');
    expect(words(bar)).to.deep.equal(['Copy link', 'X', 'Email']);
    for (const one of controls(bar)) {
      const [mark, text] = ['svg', 'span'].map((name) => one.querySelector(name)?.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(text.left).to.be.above(mark.right);
      expect(one.getBoundingClientRect().right).to.be.above(text.right);
    }
    bar.showLabels = false;
    await bar.updateComplete;
    expect(words(bar)).to.deep.equal([undefined, undefined, undefined]);
    bar.showLabels = true;
    await bar.updateComplete;
    expect(words(bar)).to.deep.equal(['Copy link', 'X', 'Email']);
  });

  it('that a framework wrote as "false" is off', async () => {
    const bar = await draw<ShareBarElement>(
      '<share-bar platforms="copy" show-labels="false" recent="false"></share-bar>',
    );
    expect(words(bar)).to.deep.equal([undefined]);
    expect(bar.recent).to.equal(false);
    bar.setAttribute('show-labels', 'true');
    await bar.updateComplete;
    expect(words(bar)).to.deep.equal(['Copy link']);
  });

  it('of a button', async () => {
    const button = await draw<ShareButtonElement>('<share-button platform="email" show-labels></share-button>');
    expect(words(button)).to.deep.equal(['Email']);
    expect(link(button).getBoundingClientRect().width).to.be.above(60);
    button.removeAttribute('show-labels');
    await button.updateComplete;
    expect(words(button)).to.deep.equal([undefined]);
    expect(link(button).getBoundingClientRect().width).to.equal(44);
  });
});

describe('rel and referrerpolicy', () => {
  const drawLink = async (attributes: string) =>
    link(await draw(`<share-bar platforms="x" ${attributes}></share-bar>`));

  it('tell nobody anything by default', async () => {
    const x = await drawLink('');
    expect([...x.relList]).to.have.members(['noopener', 'noreferrer']);
    expect(x.hasAttribute('referrerpolicy')).to.equal(false);
  });

  for (const rel of ['nofollow ugc', 'nofollow, ugc', ' ugc\n nofollow ']) {
    it(`rel="${rel}" is added`, async () => {
      const x = await drawLink(`rel="${rel}"`);
      expect([...x.relList]).to.have.members(['noopener', 'noreferrer', 'nofollow', 'ugc']);
    });
  }

  it('a rel that says otherwise takes nothing away', async () => {
    const x = await drawLink('rel="opener noopener"');
    expect([...x.relList]).to.include.members(['noopener', 'noreferrer']);
  });

  it('rel is not on what opens no tab, and not on a means', async () => {
    const bar = await draw('<share-bar platforms="email copy" rel="nofollow" referrerpolicy="origin"></share-bar>');
    for (const one of controls(bar)) {
      for (const name of ['rel', 'referrerpolicy', 'target']) expect(one.hasAttribute(name), name).to.equal(false);
    }
  });

  it('of a button, and by property', async () => {
    const button = await draw<ShareButtonElement>('<share-button platform="x" rel="nofollow"></share-button>');
    expect([...link(button).relList]).to.have.members(['noopener', 'noreferrer', 'nofollow']);
    button.rel = 'ugc';
    await button.updateComplete;
    expect([...link(button).relList]).to.have.members(['noopener', 'noreferrer', 'ugc']);
    button.referrerPolicy = 'strict-origin';
    await button.updateComplete;
    expect(link(button).referrerPolicy).to.equal('strict-origin');
    expect([...link(button).relList]).to.have.members(['noopener', 'ugc']);
    button.referrerPolicy = undefined;
    await button.updateComplete;
    expect(link(button).hasAttribute('referrerpolicy')).to.equal(false);
    expect([...link(button).relList]).to.have.members(['noopener', 'noreferrer', 'ugc']);
  });

  it('a policy is the link’s, and `noreferrer` does not overrule it', async () => {
    const x = await drawLink('referrerpolicy="origin"');
    expect(x.getAttribute('referrerpolicy')).to.equal('origin');
    expect([...x.relList]).to.have.members(['noopener']);
  });

  it('a misspelt policy is the strictest, with a warning that names the others', async () => {
    const lines = await warned(async () => {
      const x = await drawLink('referrerpolicy="no-refferer"');
      expect(x.referrerPolicy).to.equal('no-referrer');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/no-refferer.*strict-origin-when-cross-origin/);
  });

  it('an empty policy is none', async () => {
    const x = await drawLink('referrerpolicy=""');
    expect([...x.relList]).to.have.members(['noopener', 'noreferrer']);
  });
});

describe('an option that is anything', () => {
  const VALUES: [name: string, value: unknown][] = [
    ['a symbol', Symbol('s')],
    ['an object without prototype', Object.create(null)],
    [
      'an object without words',
      {
        toString() {
          throw new Error('no words');
        },
      },
    ],
    ...[{}, [], [[]], NaN, Infinity, -Infinity, 10n, true, false, null, undefined, () => 'x', new Date(NaN)].map(
      (value): [string, unknown] => [
        typeof value === 'bigint' ? '10n' : (JSON.stringify(value) ?? String(value)),
        value,
      ],
    ),
  ];
  for (const option of [
    'variant',
    'size',
    'showLabels',
    'rel',
    'referrerPolicy',
    'layout',
    'max',
    'recent',
    'platforms',
  ]) {
    it(`${option} throws nothing`, async () => {
      const thrown: string[] = [];
      await warned(async () => {
        for (const [name, value] of VALUES) {
          const bar = await fitted('<share-bar platforms="copy x"></share-bar>');
          try {
            (bar as unknown as Record<string, unknown>)[option] = value;
            await bar.updateComplete;
            if (option !== 'platforms' && controls(bar).length !== 2) thrown.push(`${name}: nothing drawn`);
          } catch (error) {
            thrown.push(`${name}: ${(error as Error).message}`);
          }
        }
      });
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('an entry of the site’s own', () => {
  const markup = (attributes = '') =>
    `<share-bar platforms="copy x"><a slot="item" href="#own" ${attributes}>Own</a></share-bar>`;

  it('is the first', async () => {
    const bar = await fitted(markup());
    const own = bar.querySelector('a') as Element;
    expect(seen(own)).to.equal(true);
    const [first] = controls(bar) as [HTMLElement];
    expect(own.getBoundingClientRect().right).to.be.at.most(first.getBoundingClientRect().left);
    expect(shown(bar)).to.have.lengthOf(2);
  });

  it('of each of several is shown, in their order', async () => {
    const bar = await fitted(
      '<share-bar platforms="copy"><a slot="item" href="#a">A</a><button slot="item">B</button></share-bar>',
    );
    const [a, b] = [...bar.children].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(a.width * b.width).to.be.above(0);
    expect(a.right).to.be.at.most(b.left);
    expect(b.right).to.be.at.most((controls(bar)[0] as Element).getBoundingClientRect().left);
  });

  // The part is the page's own to give: around the bar may be another component.
  for (const attributes of ['', 'part="button"', 'part="button x"']) {
    it(`is its own affair: ${attributes || 'a plain link'}`, async () => {
      const frame = await fixture<HTMLIFrameElement>('<iframe name="own"></iframe>');
      const bar = await fitted(markup(`target="own" ${attributes}`));
      const own = bar.querySelector('a') as HTMLAnchorElement;
      own.href = '/test/corpus/no-metadata.html?own';
      const errors: string[] = [];
      const note = (event: ErrorEvent): void => {
        errors.push(event.message);
        event.preventDefault();
      };
      stub(window, 'onerror', null);
      window.addEventListener('error', note);
      undo.unshift(() => {
        window.removeEventListener('error', note);
      });
      const events = await told(() => pressWithMouse(own));
      expect(errors).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      await until(() => frame.contentWindow?.location.search === '?own');
    });
  }

  it('is reached by keyboard, before the others', async () => {
    const box = await fixture<HTMLElement>(`<div><button type="button">before</button>${markup()}</div>`);
    const bar = box.querySelector('share-bar') as ShareBarElement;
    await bar.updateComplete;
    await drawn();
    box.querySelector('button')?.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.textContent).to.equal('Own');
    const events = await told(() => sendKeys({press: 'Enter'}));
    expect(events).to.deep.equal([]);
    expect(location.hash).to.equal('#own');
    await sendKeys({press: 'Tab'});
    expect(root(bar).activeElement?.ariaLabel).to.equal('Copy link');
  });

  it('leaves presses of the others alone', async () => {
    const bar = await fitted(markup());
    const events = await told(() => stayingHere(() => pressWithMouse(control(bar, 'Share on X'))));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    const byScript = await told(() =>
      stayingHere(() => {
        bar.share('x');
      }),
    );
    expect(byScript.map(({platform}) => platform)).to.deep.equal(['x', 'x']);
  });
});

describe('a mark of the site’s own', () => {
  const MARK = '<circle cx="12" cy="12" r="12"/>';
  const icon = (id: string, tag = 'svg') =>
    tag === 'svg'
      ? `<svg slot="icon-${id}" class="own" viewBox="0 0 24 24">${MARK}</svg>`
      : `<${tag} slot="icon-${id}" class="own" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">`;
  const own = (element: Element) => element.querySelector('.own') as Element;
  const inControl = (element: Element, name: string) => control(element, name).querySelector('svg') as Element;

  for (const tag of ['svg', 'img']) {
    it(`is shown in place of the mark: ${tag}`, async () => {
      const bar = await fitted(`<share-bar platforms="copy x">${icon('x', tag)}</share-bar>`);
      expect(seen(own(bar))).to.equal(true);
      expect(seen(inControl(bar, 'Share on X'))).to.equal(false);
      expect(seen(inControl(bar, 'Copy'))).to.equal(true);
      const [mark, around] = [own(bar), control(bar, 'Share on X')].map((one) => one.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect([mark.width, mark.height]).to.deep.equal([22, 22]);
      expect([mark.x - around.x, mark.y - around.y]).to.deep.equal([11, 11]);
    });
  }

  it('pressed is a press of its control: a link', async () => {
    const bar = await fitted(`<share-bar platforms="copy x">${icon('x')}</share-bar>`);
    const events = await told(() => stayingHere(() => pressWithMouse(own(bar))));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    expect(events[0]).to.include({platform: 'x', trigger: 'mouse', steps: 1});
  });

  it('pressed is a press of its control: a means', async () => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', {writeText: async (text: string) => copied.push(text)});
    const bar = await fitted(`<share-bar platforms="copy x" url="https://example.org/a">${icon('copy')}</share-bar>`);
    const events = await told(() => pressWithMouse(own(bar)));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    expect(events[1]).to.include({platform: 'copy', outcome: 'completed'});
    expect(copied).to.deep.equal(['https://example.org/a']);
  });

  it('pressed inside, where it has parts and names of its own', async () => {
    const bar = await fitted(
      '<share-bar platforms="x"><span slot="icon-x" class="own" style="display: inline-block; inline-size: 22px"><b part="button copy">x</b></span></share-bar>',
    );
    const events = await told(() => stayingHere(() => pressWithMouse(bar.querySelector('b') as Element)));
    expect(events.map(({platform}) => platform)).to.deep.equal(['x', 'x']);
  });

  it('of a button', async () => {
    const button = await draw(`<share-button platform="x">${icon('x')}</share-button>`);
    expect(seen(own(button))).to.equal(true);
    expect(seen(inControl(button, 'Share on X'))).to.equal(false);
    const events = await told(() => stayingHere(() => pressWithMouse(own(button))));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
  });

  it('keeps away from the word', async () => {
    const bar = await fitted(`<share-bar platforms="x" show-labels>${icon('x')}</share-bar>`);
    const text = link(bar).querySelector('span')?.getBoundingClientRect() as DOMRect;
    expect(text.left - own(bar).getBoundingClientRect().right).to.be.at.least(4);
  });

  it('of a platform that is not shown is not shown', async () => {
    const bar = await fitted(`<share-bar platforms="copy">${icon('x')}</share-bar>`);
    expect(own(bar).getBoundingClientRect().width).to.equal(0);
  });

  it('of one element is not its neighbour’s', async () => {
    const box = await fixture(
      `<div><share-bar platforms="x">${icon('x')}</share-bar><share-bar platforms="x"></share-bar></div>`,
    );
    const [first, second] = [...box.children] as [ShareBarElement, ShareBarElement];
    await second.updateComplete;
    expect(seen(inControl(first, 'Share on X'))).to.equal(false);
    expect(seen(inControl(second, 'Share on X'))).to.equal(true);
  });

  it('is shown behind More too', async () => {
    const bar = await fitted(`<share-bar platforms="copy x" max="1">${icon('x')}</share-bar>`);
    await pressWithMouse(more(bar));
    await until(() => isOpen(bar), 'opens');
    const entry = panel(bar)?.querySelector('[part~=x]') as HTMLElement;
    const {x, y, height} = entry.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    // What is painted where the mark must be: the site's circle, in the panel or handed over to it.
    const marks = [...entry.querySelectorAll('svg'), own(bar)].filter(seen).filter((one) => {
      const place = one.getBoundingClientRect();
      return place.width > 0 && place.x >= x && place.y >= y && place.bottom <= y + height;
    });
    expect(marks.map((one) => one.querySelector('circle, path')?.localName)).to.deep.equal(['circle']);
  });
});

describe('children that come later', () => {
  it('are taken up when the element draws next', async () => {
    const bar = await fitted('<share-bar platforms="x"></share-bar>');
    const late = Object.assign(document.createElement('a'), {href: '#own', slot: 'item', textContent: 'Own'});
    bar.append(late);
    bar.requestUpdate();
    await bar.updateComplete;
    await drawn();
    expect(late.getBoundingClientRect().width).to.be.above(0);
    late.remove();
    bar.requestUpdate();
    await bar.updateComplete;
    expect(root(bar).querySelectorAll('slot')).to.have.lengthOf(0);
  });

  it('from the parser, after the element was drawn, are taken up when the page is there', async () => {
    const view = await openView();
    view.write('<!doctype html><title>T</title><script type="module" async src="/src/auto.ts"></script><body>');
    await until(() => view.window.customElements.get('share-bar'));
    view.write('<share-bar platforms="copy x" url="https://example.org/">');
    await until(() => view.bar().shadowRoot?.querySelector('a'));
    expect(view.window.document.readyState).to.equal('loading');
    view.write(
      '<a slot="item" href="#own">Own</a><svg slot="icon-x" viewBox="0 0 24 24"><path d="M0 0h9z"/></svg></share-bar>',
    );
    await settle();
    view.close();
    await until(() => view.bar().querySelector('a')?.getBoundingClientRect().width);
    expect(view.bar().querySelector('svg')?.getBoundingClientRect().width).to.equal(22);
    expect(names(view.bar())).to.deep.equal(['Copy link', 'Share on X (opens in new tab)']);
  });
});

const names = (bar: Element) => controls(bar).map(({ariaLabel}) => ariaLabel);

/** Another page view of this site, in a frame: its own modules and elements, the same storage. */
async function openView(prepare: (view: Window & typeof globalThis) => unknown = () => undefined) {
  const frame = document.createElement('iframe');
  frame.width = '700';
  document.body.append(frame);
  undo.unshift(() => {
    frame.remove();
  });
  // Firefox puts the frame's first document in place a task later.
  await settle();
  const page = frame.contentDocument as Document;
  page.open();
  const view = frame.contentWindow as Window & typeof globalThis;
  prepare(view);
  return {
    frame,
    window: view,
    write: (text: string) => {
      page.write(text);
    },
    close: () => {
      page.close();
    },
    bar: (): ShareBarElement => page.querySelector('share-bar') as ShareBarElement,
  };
}

describe('recent', () => {
  const KEY = 'waft-recent';
  const IDS = 'x print reddit copy email';
  const ORDER = [
    'Share on X (opens in new tab)',
    'Print',
    'Share on Reddit (opens in new tab)',
    'Copy link',
    'Send by email',
  ];
  const stored = () => localStorage.getItem(KEY)?.trim();

  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    // In WebKit a frame that goes takes the focus along, from this page and from those after it.
    (document.activeElement as HTMLElement | null)?.blur();
    window.focus();
  });
  after(() => {
    localStorage.removeItem(KEY);
  });

  /** A page view with a bar; its means do nothing, and what it tells and what goes wrong is kept. */
  async function view(attributes = 'recent', prepare: (view: Window & typeof globalThis) => unknown = () => undefined) {
    const errors: string[] = [];
    const events: string[] = [];
    const opened = await openView((window) => {
      stub(window.navigator, 'clipboard', {writeText: () => Promise.resolve()});
      stub(window, 'print', () => undefined);
      window.addEventListener('error', ({message}) => errors.push(message));
      window.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
      prepare(window);
    });
    const add = (more: string): void => {
      opened.write(`<share-bar platforms="${IDS}" url="https://example.org/" ${more}></share-bar>`);
    };
    opened.write('<!doctype html><title>T</title><body>');
    add(attributes);
    opened.write(
      '<script type="module">import {addPlatforms} from "/src/browser/index.ts"; import {print} from "/src/platforms/print.ts"; import "/src/elements/on-contact.ts"; import "/src/auto.ts"; addPlatforms(print)</script>',
    );
    opened.close();
    for (const type of intentAndOutcome) {
      opened.window.document.addEventListener(type, (event) =>
        events.push([type, (event as unknown as {detail: {outcome?: string}}).detail.outcome].join(' ').trim()),
      );
    }
    await until(() => names(opened.bar() as Element).length === ORDER.length);
    await drawn();
    return {...opened, errors, events};
  }

  it('puts those used last first in the next page view, and moves nothing in this one', async () => {
    const first = await view();
    expect(names(first.bar())).to.deep.equal(ORDER);
    const copy = control(first.bar(), 'Copy').getBoundingClientRect();
    first.bar().share('print');
    await settle();
    expect(stored()).to.equal('print');
    first.frame.scrollIntoView({block: 'center'});
    const frame = first.frame.getBoundingClientRect();
    const style = getComputedStyle(first.frame);
    await sendMouse({
      type: 'click',
      position: [
        Math.round(frame.x + parseFloat(style.borderLeftWidth) + copy.x + copy.width / 2),
        Math.round(frame.y + parseFloat(style.borderTopWidth) + copy.y + copy.height / 2),
      ],
    });
    await settle();
    expect(first.events.at(-1)).to.equal('share-outcome completed');
    expect(stored()).to.equal('copy print');
    first.bar().requestUpdate();
    await first.bar().updateComplete;
    expect(names(first.bar())).to.deep.equal(ORDER);
    const another = first.window.document.createElement('share-bar');
    Object.assign(another, {platforms: IDS, recent: true, url: 'https://example.org/'});
    first.window.document.body.append(another);
    await another.updateComplete;
    expect(names(another)).to.deep.equal(ORDER);

    const second = await view();
    expect(names(second.bar())).to.deep.equal([ORDER[3], ORDER[1], ORDER[0], ORDER[2], ORDER[4]]);
    second.bar().share('print');
    await settle();
    expect(stored()).to.equal('print copy');
    expect(names((await view()).bar())).to.deep.equal([ORDER[1], ORDER[3], ORDER[0], ORDER[2], ORDER[4]]);
    expect([...first.errors, ...second.errors]).to.deep.equal([]);
  });

  it('changes nothing for a bar without it', async () => {
    localStorage.setItem(KEY, 'copy print');
    const {bar} = await view('');
    expect(names(bar())).to.deep.equal(ORDER);
  });

  it('never adds what the site does not show, whatever is stored', async () => {
    for (const words of [
      'telegram copy',
      'copy copy  copy',
      '__proto__ constructor copy',
      '[object Object],copy copy',
      `${'x'.repeat(1e5)} copy`,
    ]) {
      localStorage.setItem(KEY, words);
      const {bar, errors} = await view();
      expect(names(bar())).to.deep.equal([ORDER[3], ORDER[0], ORDER[1], ORDER[2], ORDER[4]]);
      expect(errors).to.deep.equal([]);
    }
  });

  it('remembers a place that was opened, not one where the press was stopped', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe name="landing"></iframe>');
    const bar = await fitted('<share-bar platforms="landing copy x" recent></share-bar>');
    await stayingHere(() => pressWithMouse(control(bar, 'Share on X')));
    expect(stored()).to.equal(undefined);
    bar.addEventListener('share-intent', (event) => event.preventDefault(), {once: true});
    await pressWithMouse(link(bar));
    expect(stored()).to.equal(undefined);
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    stub(navigator, 'clipboard', {write: refuse, writeText: refuse});
    stub(document, 'execCommand', () => false);
    await pressWithMouse(control(bar, 'Copy'));
    expect(stored()).to.equal(undefined);
    // Else the field that offers the link would lie over the controls.
    await sendKeys({press: 'Escape'});
    link(bar).target = frame.name;
    const events = await told(() => pressWithMouse(link(bar)));
    expect(events[1]).to.include({outcome: 'opened'});
    expect(stored()).to.equal('landing');
  });

  it('remembers no more than a few', async () => {
    localStorage.setItem(KEY, Array.from({length: 100}, (_, i) => `p${i}`).join(' '));
    const {bar} = await view();
    bar().share('copy');
    await settle();
    expect(stored()?.split(' ').length).to.be.within(5, 30);
    expect(stored()?.split(' ')[0]).to.equal('copy');
  });

  const forbid = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  for (const [name, prepare] of [
    [
      'reads and writes',
      (view: Window & typeof globalThis) => {
        for (const method of ['getItem', 'setItem']) stub(view.Storage.prototype, method, forbid);
      },
    ],
    [
      'access',
      (view: Window & typeof globalThis) => {
        Object.defineProperty(view, 'localStorage', {get: forbid});
      },
    ],
    [
      'writes: it is full',
      (view: Window & typeof globalThis) => {
        stub(view.Storage.prototype, 'setItem', () => {
          throw new DOMException('full', 'QuotaExceededError');
        });
      },
    ],
    [
      'access: there is none',
      (view: Window & typeof globalThis) => {
        Object.defineProperty(view, 'localStorage', {value: null});
      },
    ],
  ] as const) {
    it(`is nothing where storage forbids ${name}`, async () => {
      const {bar, errors, events} = await view('recent', prepare);
      expect(names(bar())).to.deep.equal(ORDER);
      bar().share('copy');
      await settle();
      expect(events).to.deep.equal(['share-intent', 'share-outcome completed']);
      expect(errors).to.deep.equal([]);
      expect(stored()).to.equal(undefined);
    });
  }

  it('stores nothing where it is not asked for', async () => {
    const kept = () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    const before = kept();
    const {bar, events} = await view('');
    for (const id of ['copy', 'print']) bar().share(id);
    await settle();
    expect(events).to.have.lengthOf(4);
    expect(kept()).to.equal(before);
  });
});

describe('copying with its title', () => {
  const URL_A = 'https://example.org/a?b=1&c="\'<>#d';
  const CLEAN = new URL(URL_A).href;

  /** A clipboard that keeps what it is given. */
  function clipboard(takes: {write?: boolean; writeText?: boolean; exec?: boolean} = {}) {
    const {write = true, writeText = true, exec = true} = takes;
    const kept = {rich: [] as ClipboardItem[], plain: [] as string[], exec: [] as string[], calls: [] as string[]};
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    stub(navigator, 'clipboard', {
      write: (items: ClipboardItem[]) => {
        kept.calls.push('write');
        if (!write) return refuse();
        kept.rich.push(...items);
        return Promise.resolve();
      },
      writeText: (text: string) => {
        kept.calls.push('writeText');
        if (!writeText) return refuse();
        kept.plain.push(text);
        return Promise.resolve();
      },
    });
    stub(document, 'execCommand', () => {
      kept.calls.push('execCommand');
      const field = document.activeElement?.shadowRoot?.activeElement;
      if (exec && field instanceof HTMLInputElement) kept.exec.push(field.value);
      return exec;
    });
    return kept;
  }

  const bar = (attributes = '') => draw<ShareBarElement>(`<share-bar platforms="copy" ${attributes}></share-bar>`);

  async function copy(element: ShareBarElement, title?: string) {
    element.url = URL_A;
    element.shareTitle = title;
    await element.updateComplete;
    const events = await told(() => pressWithMouse(control(element, 'Copy')));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    return events[1];
  }

  const text = async (item: ClipboardItem | undefined, type: string): Promise<string> =>
    (await (item as ClipboardItem).getType(type)).text();

  const TITLES = [
    'A plain title',
    '<img src=x onerror="window.pwned = 1">',
    '</a><script>window.pwned = 1</script>',
    '"><b>bold</b>',
    '&lt;b&gt; &amp; &quot; &#60;i&#62;',
    '<!-- --><![CDATA[x]]>',
    'Ümläute, 日本語, 👩‍👩‍👧 & ‮right to left',
  ];
  for (const title of TITLES) {
    it(`gives editors a link that says: ${title}`, async () => {
      const kept = clipboard();
      expect(await copy(await bar(), title)).to.include({outcome: 'completed'});
      expect(kept.calls).to.deep.equal(['write']);
      expect(kept.rich).to.have.lengthOf(1);
      const [item] = kept.rich as [ClipboardItem];
      expect([...item.types]).to.have.members(['text/plain', 'text/html']);
      expect(await text(item, 'text/plain')).to.equal(CLEAN);
      const page = new DOMParser().parseFromString(await text(item, 'text/html'), 'text/html');
      expect(page.head.childNodes).to.have.lengthOf(0);
      expect(page.body.childNodes).to.have.lengthOf(1);
      const [only] = page.body.children as unknown as [HTMLAnchorElement];
      expect(only.localName).to.equal('a');
      expect(only.getAttributeNames()).to.deep.equal(['href']);
      expect(only.getAttribute('href')).to.equal(CLEAN);
      expect(only.children).to.have.lengthOf(0);
      expect(only.textContent).to.equal(title);
      expect((window as {pwned?: unknown}).pwned).to.equal(undefined);
    });
  }

  it('says the address where there is no title, and both have the campaign', async () => {
    const kept = clipboard();
    await copy(await bar('campaign="spring"'));
    const [item] = kept.rich;
    const plain = await text(item, 'text/plain');
    expect(new URL(plain).searchParams.get('utm_campaign')).to.equal('spring');
    const page = new DOMParser().parseFromString(await text(item, 'text/html'), 'text/html');
    expect(page.body.firstElementChild?.getAttribute('href')).to.equal(plain);
    expect(page.body.textContent).to.equal(plain);
  });

  it('is plain where there are no rich clipboards', async () => {
    const kept = clipboard();
    stub(window, 'ClipboardItem', undefined);
    expect(await copy(await bar(), 'T')).to.include({outcome: 'completed'});
    expect(kept.plain).to.deep.equal([CLEAN]);
    expect(kept.calls).to.deep.equal(['writeText']);
  });

  it('is plain where the clipboard takes only that', async () => {
    const kept = clipboard();
    Reflect.deleteProperty(navigator.clipboard, 'write');
    expect(await copy(await bar(), 'T')).to.include({outcome: 'completed'});
    expect(kept.plain).to.deep.equal([CLEAN]);
  });

  it('is plain where a rich one is refused', async () => {
    const kept = clipboard({write: false});
    expect(await copy(await bar(), 'T')).to.include({outcome: 'completed'});
    expect(kept.calls).to.deep.equal(['write', 'writeText']);
    expect(kept.plain).to.deep.equal([CLEAN]);
  });

  it('is the old command’s where both are refused', async () => {
    const kept = clipboard({write: false, writeText: false});
    const element = await bar();
    expect(await copy(element, 'T')).to.include({outcome: 'completed'});
    expect(kept.calls).to.deep.equal(['write', 'writeText', 'execCommand']);
    expect(kept.exec).to.deep.equal([CLEAN]);
    expect(root(element).querySelectorAll('input')).to.have.lengthOf(0);
  });

  it('is the old command’s where there is no clipboard', async () => {
    const kept = clipboard();
    stub(navigator, 'clipboard', undefined);
    expect(await copy(await bar(), 'T')).to.include({outcome: 'completed'});
    expect(kept.exec).to.deep.equal([CLEAN]);
  });

  it('is left to the reader where all is refused', async () => {
    const kept = clipboard({write: false, writeText: false, exec: false});
    const element = await bar();
    expect(await copy(element, 'T')).to.include({outcome: 'failed', reason: 'refused'});
    expect(kept.calls).to.deep.equal(['write', 'writeText', 'execCommand']);
    const field = root(element).querySelector('input') as HTMLInputElement;
    expect(field.value).to.equal(CLEAN);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, CLEAN.length]);
    // Once more, and there is one field still. It lies over the control.
    const events = await told(() => {
      element.share();
    });
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    expect(root(element).querySelectorAll('input')).to.have.lengthOf(1);
  });
});

describe('the picture in the system sheet', () => {
  let count = 0;
  let image: string;
  let asked: Request[];
  let given: (ShareData & {files?: File[]})[];
  let answer: () => Promise<Response>;
  const png = (type = 'image/png', init: ResponseInit = {}) =>
    new Response(new Blob([new Uint8Array([1, 2, 3])], {type}), {headers: {'content-type': type}, ...init});

  beforeEach(() => {
    image = new URL(`/pictures/${++count}/tea.png`, location.href).href;
    asked = [];
    given = [];
    answer = () => Promise.resolve(png());
    const {fetch} = window;
    stub(window, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      if (!request.url.includes('/pictures/')) return fetch(input, init);
      asked.push(request);
      return answer();
    });
    stub(navigator, 'share', (data: ShareData) => {
      given.push(data);
      return Promise.resolve();
    });
    stub(navigator, 'canShare', () => true);
  });

  const bar = (attributes = '') =>
    draw<ShareBarElement>(
      `<share-bar platforms="native copy x" url="https://example.org/a" share-title="T" image="${image}" ${attributes}></share-bar>`,
    );
  const sheet = (element: Element) => control(element, 'Share…');
  async function contact(element: Element): Promise<void> {
    sheet(element).focus();
    await settle();
  }
  async function press(element: Element): Promise<void> {
    const events = await told(() => pressWithMouse(sheet(element)));
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    expect(events[1]).to.include({outcome: 'completed', opens: 'sheet'});
    expect(given).to.have.lengthOf(1);
    expect(given[0]).to.include({url: 'https://example.org/a', title: 'T'});
  }

  it('is handed over where the browser takes it and it is here', async () => {
    const element = await bar();
    await contact(element);
    await press(element);
    const [file] = given[0]?.files ?? [];
    expect(given[0]?.files).to.have.lengthOf(1);
    expect(file).to.be.instanceOf(File);
    expect(file?.name).to.equal('tea.png');
    expect(file?.type).to.equal('image/png');
    expect([...new Uint8Array(await (file as File).arrayBuffer())]).to.deep.equal([1, 2, 3]);
  });

  it('is asked for at first contact with the sheet’s control, and once', async () => {
    const element = await bar();
    await settle();
    control(element, 'Copy').focus();
    control(element, 'Share on X').focus();
    await settle();
    expect(asked).to.have.lengthOf(0);
    await contact(element);
    expect(asked.map(({url}) => url)).to.deep.equal([image]);
    control(element, 'Copy').focus();
    await contact(element);
    await press(element);
    await contact(await bar());
    expect(asked).to.have.lengthOf(1);
  });

  it('tells nobody else: a redirect to another site is not followed', async () => {
    await contact(await bar());
    const [request] = asked as [Request];
    expect(
      request.mode === 'same-origin' || request.redirect !== 'follow',
      `${request.mode}, ${request.redirect}`,
    ).to.equal(true);
  });

  it('stays out where the browser takes no files, or not this one', async () => {
    stub(navigator, 'canShare', (data: ShareData) => !data.files);
    const element = await bar();
    await contact(element);
    expect(asked).to.have.lengthOf(1);
    await press(element);
    expect(given[0]).not.to.have.property('files');
  });

  it('stays out where the browser cannot say', async () => {
    stub(navigator, 'canShare', undefined);
    const element = await bar();
    await contact(element);
    await press(element);
    expect(given[0]).not.to.have.property('files');
  });

  it('of another site is never asked for', async () => {
    image = `https://elsewhere.example/pictures/${count}/tea.png`;
    const element = await bar();
    await contact(element);
    await press(element);
    expect(asked).to.have.lengthOf(0);
    expect(given[0]).not.to.have.property('files');
  });

  for (const [name, reply] of [
    ['failed', () => Promise.reject(new TypeError('network'))],
    ['is not there', () => Promise.resolve(png('image/png', {status: 404}))],
    ['is no picture', () => Promise.resolve(png('text/html'))],
    ['has no type', () => Promise.resolve(new Response(new Blob([new Uint8Array([1])])))],
    ['has not come yet', () => new Promise<Response>(() => undefined)],
  ] as const) {
    it(`that ${name} keeps nobody waiting`, async () => {
      answer = reply;
      const element = await bar();
      await contact(element);
      expect(asked).to.have.lengthOf(1);
      await press(element);
      expect(given[0]).not.to.have.property('files');
    });
  }

  it('of one share is not another’s', async () => {
    const first = await bar();
    await contact(first);
    image = new URL('/pictures/other/tea.png', location.href).href;
    answer = () => new Promise<Response>(() => undefined);
    const second = await bar();
    await contact(second);
    await press(second);
    expect(given[0]).not.to.have.property('files');
  });

  it('that comes between two presses is in the second', async () => {
    let arrive!: (response: Response) => void;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const element = await bar();
    await press(element);
    expect(given.pop()).not.to.have.property('files');
    arrive(png());
    await settle();
    await press(element);
    expect(given[0]?.files).to.have.lengthOf(1);
  });
});

describe('a button of the site’s own', () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    stub(navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
  });

  for (const [markup, id] of [
    ['<share-bar platforms="copy x" url="https://example.org/a"></share-bar>', 'copy'],
    ['<share-bar platforms="copy x" url="https://example.org/a"></share-bar>', undefined],
    ['<share-button platform="copy" url="https://example.org/a"></share-button>', undefined],
  ] as const) {
    it(`that calls share(${id ?? ''}) of ${markup.split(' ')[0]?.slice(1)}`, async () => {
      const box = await fixture<HTMLElement>(`<div>${markup}<button type="button">Own</button></div>`);
      const element = box.firstElementChild as ShareBarElement;
      await element.updateComplete;
      const own = box.querySelector('button') as HTMLElement;
      own.addEventListener('click', () => {
        element.share(id);
      });
      const events = await told(() => pressWithMouse(own));
      expect(events.map(types)).to.deep.equal(intentAndOutcome);
      for (const event of events) expect(event).to.include({platform: 'copy', trigger: 'script', steps: 0});
      expect(events[1]).to.include({outcome: 'completed'});
      expect(copied).to.deep.equal(['https://example.org/a']);
    });
  }

  it('does not change what the reader’s own press cost', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy"></share-bar>');
    await told(() => {
      bar.share();
    });
    const events = await told(() => pressWithMouse(control(bar, 'Copy')));
    expect(events[0]).to.include({trigger: 'mouse', steps: 1});
  });

  it('presses what is behind More too', async () => {
    const bar = await fitted('<share-bar platforms="x copy" max="1"></share-bar>');
    const events = await told(() => {
      bar.share('copy');
    });
    expect(events.map(types)).to.deep.equal(intentAndOutcome);
    expect(events[1]).to.include({platform: 'copy', outcome: 'completed'});
  });

  it('costs the reader no press, though they opened More before', async () => {
    const bar = await fitted('<share-bar platforms="x copy" max="1"></share-bar>');
    await pressWithMouse(more(bar));
    const events = await told(() => {
      bar.share('copy');
    });
    expect(events[0]).to.include({trigger: 'script', steps: 0});
  });

  const supported = 'commandForElement' in HTMLButtonElement.prototype;
  const withCommands = supported ? it : it.skip;
  describe(`by command${supported ? '' : ': SKIPPED, this browser has no command buttons'}`, () => {
    const put = async (element: string, command: string) => {
      const box = await fixture<HTMLElement>(
        `<div>${element.replace('>', ' id="mine" url="https://example.org/a">')}<button type="button" commandfor="mine" command="${command}">Own</button></div>`,
      );
      const bar = box.firstElementChild as ShareBarElement;
      await bar.updateComplete;
      await drawn();
      return {box, bar, own: box.querySelector('button') as HTMLButtonElement & {commandForElement: Element | null}};
    };
    const BAR = '<share-bar platforms="copy x"></share-bar>';

    for (const [element, command, id] of [
      [BAR, '--share', 'copy'],
      [BAR, '--share-copy', 'copy'],
      [BAR, '--share-x', 'x'],
      ['<share-bar platforms="x copy"></share-bar>', '--share', 'x'],
      ['<share-bar platforms="copy x" max="1"></share-bar>', '--share-x', 'x'],
      ['<share-button platform="x"></share-button>', '--share', 'x'],
      ['<share-button platform="copy"></share-button>', '--share-copy', 'copy'],
    ] as const) {
      withCommands(`${command} of ${element} presses ${id}`, async () => {
        const {own} = await put(element, command);
        const events = await told(() => stayingHereFor(id, () => pressWithMouse(own)));
        expect(events.map(types)).to.deep.equal(intentAndOutcome);
        for (const event of events) expect(event).to.include({platform: id, trigger: 'script', steps: 0});
        expect(copied).to.deep.equal(id === 'copy' ? ['https://example.org/a'] : []);
      });
    }

    withCommands('by keyboard', async () => {
      const {own} = await put(BAR, '--share-copy');
      own.focus();
      const events = await told(() => sendKeys({press: 'Enter'}));
      expect(events.map(types)).to.deep.equal(intentAndOutcome);
    });

    for (const command of ['--shared', '--other', '--sharecopy', '--', 'share', 'show-modal', '--SHARE']) {
      withCommands(`${command} is not ours`, async () => {
        const {own} = await put(BAR, command);
        const lines = await warned(async () => {
          expect(await told(() => pressWithMouse(own))).to.deep.equal([]);
        });
        expect(lines).to.deep.equal([]);
      });
    }

    withCommands('of a platform that is not shown is a warning', async () => {
      const {own} = await put(BAR, '--share-hacker-news');
      const lines = await warned(async () => {
        expect(await told(() => pressWithMouse(own))).to.deep.equal([]);
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain('[waft] not-shown "hacker-news"');
    });

    withCommands('is obeyed once, also after a move', async () => {
      const {box, bar, own} = await put(BAR, '--share-copy');
      bar.remove();
      box.prepend(bar);
      const inner = document.createElement('div');
      box.prepend(inner);
      inner.append(bar);
      const events = await told(() => pressWithMouse(own));
      expect(events.map(types)).to.deep.equal(intentAndOutcome);
    });

    withCommands('is obeyed in a shadow root', async () => {
      const {box, bar, own} = await put(BAR, '--share-copy');
      const host = document.createElement('div');
      box.append(host);
      host.attachShadow({mode: 'open'}).append(bar, own);
      own.commandForElement = bar;
      const events = await told(() => pressWithMouse(own));
      expect(events.map(types)).to.deep.equal(intentAndOutcome);
    });

    withCommands('is the page’s to stop', async () => {
      const {bar, own} = await put(BAR, '--share-copy');
      bar.addEventListener('share-intent', (event) => event.preventDefault());
      expect((await told(() => pressWithMouse(own))).map(types)).to.deep.equal(['share-intent']);
      expect(copied).to.deep.equal([]);
    });
  });

  /** A link would open a tab, which would hide the test; but the site's own button must do what it does. */
  async function stayingHereFor(id: string, during: () => unknown): Promise<void> {
    if (id === 'copy') await during();
    else {
      const stay = (event: Event): void => {
        if (!event.isTrusted) event.preventDefault();
      };
      window.addEventListener('click', stay);
      await during();
      window.removeEventListener('click', stay);
    }
  }
});
