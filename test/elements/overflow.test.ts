import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ShareBarElement} from '../../src/elements/index.js';
import {controls, draw, more, seen, warned} from '../support/harness.js';
import {
  errors,
  faults,
  focusedName,
  mostThatFit,
  painted,
  parents,
  place,
  shown,
  type Spot,
  TEN,
} from '../support/parents.js';

const isChromium = navigator.userAgent.includes('Chrome');
const WORDS = `<share-bar platforms="${TEN}" show-labels></share-bar>`;

const names = (elements: readonly Element[]): (string | null)[] => elements.map(({ariaLabel}) => ariaLabel);

/** Widths of a box in the frames to come. */
async function widths(box: Element, frames: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < frames; i++) {
    await painted();
    found.push(box.getBoundingClientRect().width);
  }
  return found;
}

/** A bar in a block that nothing is known of but its rectangle. */
async function inBlock(style: string, width: string, bar?: string): Promise<Spot> {
  const spot = await place('block', 0, bar);
  spot.outer.style.cssText = `${style}; inline-size: ${width}`;
  return {...spot, room: () => spot.outer.getBoundingClientRect().width};
}

describe('a row', () => {
  describe('in any parent', () => {
    const table: Record<string, Record<string, number>> = {};
    after(() => {
      if (!isChromium) return;
      const lines = Object.entries(table).map(([name, counts]) =>
        [name.padEnd(13), ...Object.values(counts).map((count) => String(count).padStart(4))].join(' '),
      );
      console.log(['shown, of 10   320  480  760 px', ...lines].join('\n'));
    });

    for (const name of Object.keys(parents)) {
      for (const width of [320, 480, 760]) {
        for (const [how, from] of Object.entries({grown: width - 160, shrunk: width + 160})) {
          it(`${name}, ${how} to ${width} px`, async () => {
            const heard = await errors(async () => {
              const spot = await place(name, from);
              await painted();
              spot.resize(width);
              await painted();
              expect(faults(spot)).to.deep.equal([]);
              expect(spot.bar.offsetHeight).to.equal(52);
              const [first, ...later] = await widths(spot.box, 4);
              expect(later, 'width that changes by itself').to.deep.equal([first, first, first]);
              expect(faults(spot)).to.deep.equal([]);
              (table[name] ??= {})[width] = shown(spot.bar).length;
            });
            expect(heard).to.deep.equal([]);
          });
        }
      }

      it(`${name}, pixel by pixel where all of them begin to fit`, async () => {
        const heard = await errors(async () => {
          const spot = await place(name, 600);
          const taken = 600 - spot.room();
          for (let width = 507; width <= 523; width += 2) {
            spot.resize(taken + width);
            await painted();
            expect(faults(spot), `${width} px`).to.deep.equal([]);
          }
        });
        expect(heard).to.deep.equal([]);
      });

      it(`${name}: Tab meets what is seen, and nothing else`, async () => {
        const {bar, next} = await place(name, 320);
        const after = document.createElement('button');
        after.textContent = 'after';
        next.append(after);
        await painted();
        const row = [...shown(bar), more(bar)];
        expect(row.length).to.be.within(5, 6);
        row[0]?.focus();
        const met: string[] = [];
        for (const control of row) {
          met.push(focusedName());
          // Behind a modal dialog is nothing that the focus could go to.
          if (control !== more(bar) || name !== 'modal dialog') await sendKeys({press: 'Tab'});
        }
        expect(met).to.deep.equal(names(row));
        if (name !== 'modal dialog') expect(focusedName()).to.equal('after');
      });

      it(`${name}: nothing moves when the bar comes to life`, async () => {
        const tag = `late-${name.replace(' ', '-')}`;
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
        });
        if (isChromium) observer.observe({type: 'layout-shift'});
        const heard = await errors(async () => {
          // The rule of the README, with this test's tag.
          const rule = `<style>${tag}:not(:defined) { display: block; min-block-size: 52px; }</style>`;
          const spot = await place(name, 320, `${rule}<${tag} platforms="${TEN}"></${tag}>`);
          await painted();
          const top = (): number => spot.next.getBoundingClientRect().top;
          const before = top();
          customElements.define(tag, class extends ShareBarElement {});
          await painted();
          expect(top(), 'at first').to.equal(before);
          expect(faults(spot), 'at first').to.deep.equal([]);
          await painted();
          await painted();
          expect(top(), 'later').to.equal(before);
        });
        observer.disconnect();
        expect(heard).to.deep.equal([]);
        expect(shift).to.equal(0);
      });
    }
  });

  describe('the checks see', () => {
    const plants: Record<string, [css: string, fault: RegExp]> = {
      'one too many': ['li[hidden] { visibility: visible !important }', /^10 shown, 5 of 10 fit/],
      'one too few': ['li:nth-child(5) { visibility: hidden }', /^4 shown, 5 of 10 fit/],
      'a wrong one': ['li:nth-child(2) { visibility: hidden }', /^not the first ones/],
      'More gone': ['.more { visibility: hidden }', /^no More/],
      'two rows': ['li:nth-child(5) { margin-block-start: 9px }', /^rows at/],
      'a hole': ['li:nth-child(5) { padding-inline-start: 5px }', /^gaps of/],
      'a row that is too wide': ['ul { inline-size: 500px !important }', /^scrolls|in 320 px/],
      'a control that cannot be seen but focused': [
        'li[hidden] { opacity: 0; visibility: visible !important }',
        /is hidden and takes the focus/,
      ],
    };
    for (const [what, [css, fault]] of Object.entries(plants)) {
      it(what, async () => {
        const spot = await place('block', 320);
        await painted();
        expect(faults(spot)).to.deep.equal([]);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        (spot.bar.shadowRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
        await painted();
        expect(faults(spot).filter((found) => fault.test(found))).not.to.deep.equal([]);
      });
    }

    it('an observer that runs in circles', async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const observer = new ResizeObserver(() => {
        box.style.inlineSize = `${box.offsetWidth - 1}px`;
      });
      const heard = await errors(() => {
        observer.observe(box);
      });
      observer.disconnect();
      expect(String(heard)).to.contain('ResizeObserver loop');
    });
  });

  describe('at odd widths', () => {
    it('is nothing but More where there is room for no more', async () => {
      const spot = await place('block', 30);
      await painted();
      for (const width of [30, 1, 43, 30]) {
        spot.resize(width);
        await painted();
        expect(shown(spot.bar).length, `${width} px`).to.equal(0);
        expect(seen(more(spot.bar)), `${width} px`).to.equal(true);
        for (const control of controls(spot.bar)) {
          control.focus();
          expect(focusedName()).to.equal('nothing');
        }
      }
      spot.resize(320);
      await painted();
      expect(faults(spot)).to.deep.equal([]);
    });

    it('is right to the pixel, and to a fraction of it', async () => {
      const spot = await place('block', 600);
      for (const width of [44, 95, 96, 97, 147.98, 148, 148.5, 320.33, 459.9, 460.1, 479.67, 511.5]) {
        spot.resize(width);
        await painted();
        expect(faults(spot), `${width} px`).to.deep.equal([]);
      }
    });

    for (const size of [24, 64]) {
      it(`holds controls of ${size} px`, async () => {
        const spot = await place('block', 300, `<share-bar platforms="${TEN}" size="${size}"></share-bar>`);
        await painted();
        expect(shown(spot.bar).length).to.equal(size === 24 ? 8 : 3);
        expect(faults(spot)).to.deep.equal([]);
      });
    }

    it('follows a size that changes', async () => {
      const spot = await place('block', 320);
      for (const size of [24, 64, 44]) {
        spot.bar.size = size;
        await painted();
        expect(faults(spot), `${size} px`).to.deep.equal([]);
      }
    });
  });

  describe('from right to left', () => {
    for (const name of ['block', 'flex row', 'float', 'inline-block', 'table cell']) {
      it(name, async () => {
        const spot = await place(name, 320, `<share-bar platforms="${TEN}" dir="rtl"></share-bar>`);
        spot.outer.dir = 'rtl';
        for (const width of [320, 480, 760, 320]) {
          spot.resize(width);
          await painted();
          expect(faults(spot), `${width} px`).to.deep.equal([]);
        }
        const [first, second] = shown(spot.bar).map((control) => control.getBoundingClientRect().left);
        expect(first).to.be.above(second as number);
      });
    }
  });

  describe('with words', () => {
    for (const name of ['block', 'flex row', 'nested flex', 'float', 'inline-block', 'table cell', 'dialog']) {
      it(`follows the font in ${name}, though nothing else changes`, async () => {
        const heard = await errors(async () => {
          const spot = await place(name, 600, WORDS);
          await painted();
          const counts: number[] = [];
          for (const percent of [100, 105, 110, 125, 150, 175, 200, 150, 125, 100]) {
            spot.outer.style.fontSize = `${percent}%`;
            await painted();
            expect(faults(spot), `${percent} %`).to.deep.equal([]);
            counts.push(shown(spot.bar).length);
          }
          expect(counts[0]).to.equal(counts.at(-1));
          expect(counts[0]).to.be.above(counts[6] as number);
        });
        expect(heard).to.deep.equal([]);
      });
    }

    for (const name of ['block', 'float', 'dialog']) {
      it(`brings More and takes it away again in ${name}`, async () => {
        const heard = await errors(async () => {
          const spot = await place(name, 600, WORDS.replace(TEN, 'copy facebook x bluesky'));
          await painted();
          const counts: number[] = [];
          for (const percent of [100, 180, 100, 125, 170, 100]) {
            spot.outer.style.fontSize = `${percent}%`;
            await painted();
            expect(faults(spot), `${percent} %`).to.deep.equal([]);
            counts.push(shown(spot.bar).length);
          }
          expect([counts[0], counts[2], counts[5]]).to.deep.equal([4, 4, 4]);
          expect(counts[1]).to.be.below(4);
        });
        expect(heard).to.deep.equal([]);
      });
    }

    for (const name of ['float', 'inline-block', 'nested flex']) {
      it(`shows all in ${name} where there is room, whatever fractions their widths have`, async () => {
        const spot = await place(name, 2000, WORDS.replace(TEN, 'copy facebook x bluesky'));
        for (let pixels = 12; pixels < 15; pixels += 0.17) {
          spot.outer.style.fontSize = `${pixels}px`;
          await painted();
          expect(shown(spot.bar).length, `${pixels} px`).to.equal(4);
          expect(seen(more(spot.bar)), `${pixels} px`).to.equal(false);
        }
      });
    }

    it('appears, disappears and fits', async () => {
      const spot = await place('block', 480);
      for (const showLabels of [true, false, true]) {
        spot.bar.showLabels = showLabels;
        await painted();
        expect(faults(spot)).to.deep.equal([]);
      }
    });

    it('cuts a word that alone is wider than the page, not the page', async () => {
      const spot = await place('block', 120, WORDS);
      spot.outer.style.fontSize = '200%';
      await painted();
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      expect(seen(more(spot.bar))).to.equal(true);
    });
  });

  describe('enlarged and reduced', () => {
    for (const style of [
      'zoom: 1.1',
      'zoom: 1.25',
      'zoom: .9',
      'transform: scale(.5)',
      'transform: scale(.333)',
      'transform: scale(1.1); transform-origin: 0 0',
    ]) {
      it(style, async () => {
        const heard = await errors(async () => {
          const spot = await inBlock(style, '320px');
          for (const width of [320, 96, 460, 480, 511, 600, 320]) {
            spot.outer.style.inlineSize = `${width}px`;
            await painted();
            expect(faults(spot, {rounding: 1}), `${width} px`).to.deep.equal([]);
          }
        });
        expect(heard).to.deep.equal([]);
      });

      it(`${style}: a box as wide as the bar shows all of it`, async () => {
        for (const bar of [undefined, WORDS.replace(TEN, 'copy facebook x bluesky')]) {
          const {bar: element} = await inBlock(style, 'fit-content', bar);
          await painted();
          expect(shown(element).length).to.equal(controls(element).length);
          expect(seen(more(element))).to.equal(false);
        }
      });
    }
  });

  describe('in changing circumstances', () => {
    it('fits when it is shown at last', async () => {
      const heard = await errors(async () => {
        const spot = await place('block', 320);
        spot.outer.style.display = 'none';
        await painted();
        for (const width of [320, 480]) {
          spot.resize(width);
          spot.outer.style.display = '';
          await painted();
          expect(faults(spot), `${width} px`).to.deep.equal([]);
          spot.outer.style.display = 'none';
          await painted();
        }
        spot.outer.style.display = '';
        spot.bar.hidden = true;
        spot.resize(260);
        await painted();
        spot.bar.hidden = false;
        await painted();
        expect(faults(spot)).to.deep.equal([]);
      });
      expect(heard).to.deep.equal([]);
    });

    it('fits in a details, opened', async () => {
      const spot = await place('block', 320, `<details><share-bar platforms="${TEN}"></share-bar></details>`);
      await painted();
      (spot.box as HTMLDetailsElement).open = true;
      await painted();
      expect(faults(spot)).to.deep.equal([]);
    });

    it('fits where it is moved to', async () => {
      const heard = await errors(async () => {
        const [one, other] = [await place('block', 320), await place('flex row', 600)];
        other.bar.remove();
        await painted();
        for (const spot of [other, one, other]) {
          spot.box.append(one.bar);
          await painted();
          expect(faults({...spot, bar: one.bar})).to.deep.equal([]);
          spot.resize(Number(spot.outer.dataset['width']) - 100);
          await painted();
          expect(faults({...spot, bar: one.bar})).to.deep.equal([]);
        }
      });
      expect(heard).to.deep.equal([]);
    });

    it('fits when it comes back', async () => {
      const spot = await place('block', 600);
      await painted();
      for (const width of [320, 480, 200]) {
        spot.bar.remove();
        await painted();
        spot.resize(width);
        spot.box.append(spot.bar);
        await painted();
        expect(faults(spot), `${width} px`).to.deep.equal([]);
        spot.resize(width + 60);
        await painted();
        expect(faults(spot), `${width + 60} px`).to.deep.equal([]);
      }
    });

    it('fits whatever platforms it is given', async () => {
      const spot = await place('block', 320);
      for (const platforms of ['copy x', TEN, 'copy facebook x bluesky mastodon linkedin', 'email', TEN]) {
        spot.bar.platforms = platforms;
        await painted();
        expect(controls(spot.bar).length).to.equal(platforms.split(' ').length);
        expect(faults(spot), platforms).to.deep.equal([]);
        spot.resize(spot.room() === 320 ? 250 : 320);
        await painted();
        expect(faults(spot), platforms).to.deep.equal([]);
      }
    });

    it('counts a control of the site’s own', async () => {
      const own = '<button slot="item" style="inline-size: 100px; block-size: 44px">Like</button>';
      const spot = await place('block', 320, `<share-bar platforms="${TEN}">${own}</share-bar>`);
      for (const width of [320, 480, 760]) {
        spot.resize(width);
        await painted();
        expect(faults({...spot, room: () => width - 108}), `${width} px`).to.deep.equal([]);
      }
    });

    it('a thousand at once', async function () {
      this.timeout(60_000);
      const heard = await errors(async () => {
        const box = await fixture<HTMLElement>('<div style="inline-size: 760px"></div>');
        const bars = Array.from({length: 1000}, () => document.createElement('share-bar'));
        for (const bar of bars) bar.platforms = TEN;
        box.append(...bars);
        await painted();
        const sizes = controls(bars[0] as Element).map((control) => control.getBoundingClientRect().width);
        for (const width of [760, 320, 480, 30, 760]) {
          box.style.inlineSize = `${width}px`;
          await painted();
          const most = mostThatFit(sizes, 44, width);
          const wrong = bars.filter((bar) => shown(bar).length !== most || seen(more(bar)) !== most < 10);
          expect(wrong.length, `${width} px`).to.equal(0);
        }
      });
      expect(heard).to.deep.equal([]);
    });
  });

  describe('and the focus', () => {
    it('goes to More from a control that goes', async () => {
      const spot = await place('block', 480);
      await painted();
      shown(spot.bar).at(-1)?.focus();
      spot.resize(320);
      await painted();
      expect(focusedName()).to.equal('More');
      expect(faults(spot)).to.deep.equal([]);
    });

    it('stays on a control that stays, and where it is outside', async () => {
      const spot = await place('block', 480);
      await painted();
      const [first] = shown(spot.bar);
      first?.focus();
      spot.resize(320);
      await painted();
      expect(focusedName()).to.equal(first?.ariaLabel);
      const button = document.createElement('button');
      button.textContent = 'after';
      spot.next.append(button);
      button.focus();
      spot.resize(200);
      await painted();
      expect(focusedName()).to.equal('after');
    });
  });
});

describe('max', () => {
  const counts = (bar: Element): [number, boolean] => [shown(bar).length, seen(more(bar))];

  it('is how many stand before More, at most', async () => {
    const spot = await place('block', 760, `<share-bar platforms="${TEN}" max="3"></share-bar>`);
    await painted();
    expect(counts(spot.bar)).to.deep.equal([3, true]);
    for (const [width, count] of [
      [200, 3],
      [199, 2],
      [96, 1],
      [30, 0],
      [760, 3],
    ] as const) {
      spot.resize(width);
      await painted();
      expect(counts(spot.bar), `${width} px`).to.deep.equal([count, true]);
    }
  });

  it('may change, and be as large as it likes', async () => {
    const {bar} = await place('block', 760);
    for (const [max, ...expected] of [
      ['0', 0, true],
      ['1', 1, true],
      [9, 9, true],
      ['10', 10, false],
      [99, 10, false],
      [2, 2, true],
      [undefined, 10, false],
    ] as const) {
      bar.max = max;
      await painted();
      expect(counts(bar), String(max)).to.deep.equal(expected);
    }
  });

  it('that is no number is none, with a warning', async () => {
    const lines = await warned(async () => {
      const {bar} = await place('block', 760, `<share-bar platforms="${TEN}" max="few"></share-bar>`);
      await painted();
      expect(counts(bar)).to.deep.equal([10, false]);
    });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('[waft] bad-max "few"');
  });

  it('leaves no control focusable behind it', async () => {
    for (const layout of ['row', 'column', 'wrap']) {
      const bar = await draw(`<share-bar platforms="${TEN}" max="3" layout="${layout}"></share-bar>`);
      await painted();
      for (const control of controls(bar).slice(3)) {
        control.focus();
        expect(focusedName(), layout).to.equal('nothing');
      }
    }
  });
});

describe('layout', () => {
  for (const layout of ['column', 'wrap']) {
    describe(layout, () => {
      for (const labels of ['', 'show-labels']) {
        it(`is not cut by the width ${labels}`, async () => {
          const heard = await errors(async () => {
            const spot = await place(
              'block',
              760,
              `<share-bar platforms="${TEN}" layout="${layout}" ${labels}></share-bar>`,
            );
            for (const width of [760, 150, 50]) {
              spot.resize(width);
              await painted();
              expect(shown(spot.bar).length, `${width} px`).to.equal(10);
              expect(seen(more(spot.bar)), `${width} px`).to.equal(false);
              const {left, right, top, bottom} = spot.bar.getBoundingClientRect();
              for (const control of controls(spot.bar)) {
                const rectangle = control.getBoundingClientRect();
                expect(rectangle.left, String(control.ariaLabel)).to.be.at.least(left - 1);
                expect(rectangle.right, String(control.ariaLabel)).to.be.at.most(right + 1);
                expect(rectangle.top, String(control.ariaLabel)).to.be.at.least(top - 1);
                expect(rectangle.bottom, String(control.ariaLabel)).to.be.at.most(bottom + 1);
              }
              expect(spot.outer.scrollWidth).to.equal(spot.outer.clientWidth);
            }
          });
          expect(heard).to.deep.equal([]);
        });

        it(`is cut by max ${labels}`, async () => {
          const heard = await errors(async () => {
            const spot = await place(
              'block',
              480,
              `<share-bar platforms="${TEN}" max="4" layout="${layout}" ${labels}></share-bar>`,
            );
            for (const width of [480, 100, 480]) {
              spot.resize(width);
              await painted();
              expect(names(shown(spot.bar)), `${width} px`).to.deep.equal(names(controls(spot.bar).slice(0, 4)));
              expect(seen(more(spot.bar)), `${width} px`).to.equal(true);
            }
            spot.outer.style.fontSize = '150%';
            await painted();
            expect(shown(spot.bar).length).to.equal(4);
          });
          expect(heard).to.deep.equal([]);
        });
      }
    });
  }

  it('column is one below the other, wrap more than one row only where it must', async () => {
    const spot = await place('block', 760, `<share-bar platforms="${TEN}" layout="column"></share-bar>`);
    const edges = (edge: 'left' | 'top'): number =>
      new Set(controls(spot.bar).map((control) => control.getBoundingClientRect()[edge])).size;
    await painted();
    expect([edges('left'), edges('top')]).to.deep.equal([1, 10]);
    spot.bar.layout = 'wrap';
    await painted();
    expect([edges('left'), edges('top')]).to.deep.equal([10, 1]);
    spot.resize(160);
    await painted();
    expect([edges('left'), edges('top')]).to.deep.equal([3, 4]);
  });

  it('may change', async () => {
    const spot = await place('block', 320);
    for (const layout of ['column', 'row', 'wrap', 'row']) {
      spot.bar.layout = layout;
      await painted();
      if (layout === 'row') expect(faults(spot)).to.deep.equal([]);
      else expect(shown(spot.bar).length).to.equal(10);
    }
  });
});
