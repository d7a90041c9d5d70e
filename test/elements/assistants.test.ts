// Assistants: what a reader will ask stands on the control, whatever it looks like and wherever it is.
import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addPlatforms} from '../../src/browser/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {assistants} from '../../src/presets/assistants.js';
import {chatgpt} from '../../src/platforms/chatgpt.js';
import {control, controls, draw, isOpen, more, panel, platform, seen, warned} from '../support/harness.js';
import {faults, painted, place, shown} from '../support/parents.js';
import {until} from '../support/until.js';

addPlatforms(assistants, platform('oracle', {kind: 'assistant', label: 'Oracle', prompt: 'Is this a test?'}));

const WORDS = 'ChatGPT: “What does this page say?”';
const SPOKEN = `Ask ${WORDS} (opens in new tab)`;
const BAR = '<share-bar platforms="copy facebook chatgpt email"></share-bar>';

/** Whether all of its words can be read: none of them is cut off, by itself or by its list. */
function isWhole(one: HTMLElement): boolean {
  const words = one.querySelector('span') as HTMLElement;
  const [inner, outer] = [words.getBoundingClientRect(), one.getBoundingClientRect()];
  const list = one.closest('ul')?.getBoundingClientRect() ?? outer;
  return (
    words.scrollWidth <= words.clientWidth + 1 &&
    words.scrollHeight <= words.clientHeight + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1 &&
    inner.bottom <= list.bottom + 1
  );
}
const asking = (elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter(({part}) => part.contains('chatgpt'));
const fitsThePage = (): void => {
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
};

describe('an assistant', () => {
  it('shows what it will be asked where others show marks alone, and is called so', async () => {
    for (const markup of [BAR, '<share-button platform="chatgpt"></share-button>']) {
      const element = await draw(markup);
      const one = control(element, 'Ask ChatGPT');
      expect(one.ariaLabel).to.equal(SPOKEN);
      expect(one.innerText.trim()).to.equal(WORDS);
      for (const other of controls(element).filter((each) => !asking([each]).length)) {
        expect([other.innerText, other.getBoundingClientRect().width]).to.deep.equal(['', 44]);
      }
    }
  });

  it('shows it once where all have words', async () => {
    const bar = await draw(BAR.replace('>', ' show-labels>'));
    expect(controls(bar).map(({innerText}) => innerText.trim())).to.include.members([WORDS, 'Facebook']);
  });

  it('is asked this and the address, and no word that the page says of itself', async () => {
    const bar = await draw(
      BAR.replace('>', ' url="https://a.example/?b#c" share-title="Trust" text="this site" tags="always" via="me">'),
    );
    const {href} = control(bar, 'Ask ChatGPT') as HTMLAnchorElement;
    expect([...new URL(href).searchParams]).to.deep.equal([
      ['q', 'What does this page say?\n\nhttps://a.example/?b#c'],
    ]);
  });

  it('is asked in the site’s words where it has its own', async () => {
    const bar = await draw(BAR);
    addPlatforms({...chatgpt, prompt: 'Was steht auf dieser Seite?'});
    await (bar as ShareBarElement).updateComplete;
    const one = control(bar, 'Ask ChatGPT: “Was steht auf dieser Seite?”') as HTMLAnchorElement;
    expect(one.innerText.trim()).to.equal('ChatGPT: “Was steht auf dieser Seite?”');
    expect(new URL(one.href).searchParams.get('q')).to.match(/^Was steht auf dieser Seite\?/);
    addPlatforms(chatgpt);
  });

  it('is refused with words that no control could show', async () => {
    for (const prompt of ['', 'One line\nand another', 'x'.repeat(81)]) {
      const id = `long-${prompt.length}`;
      const lines = await warned(() => {
        addPlatforms({...chatgpt, id, prompt});
      });
      expect(lines).to.deep.equal([`[waft] bad-platform "${id}": its prompt cannot be used`]);
    }
  });
});

describe('what an assistant will be asked', () => {
  for (const name of ['block', 'flex row', 'grid', 'float', 'table cell', 'dialog']) {
    it(`is read whole in ${name}, or behind More, at any width`, async () => {
      const spot = await place(name, 760, BAR);
      for (const width of [760, 600, 520, 440, 420, 320, 200, 140, 420, 760]) {
        spot.resize(width);
        await painted();
        expect(faults(spot), `${width} px`).to.deep.equal([]);
        for (const one of asking(shown(spot.bar))) expect(isWhole(one), `${width} px`).to.equal(true);
        fitsThePage();
      }
      expect(shown(spot.bar).length).to.equal(4);
    });
  }

  for (const percent of [100, 200, 300]) {
    it(`is read whole where it stands alone, letters at ${percent} %`, async () => {
      for (const size of [24, 44, 64]) {
        const spot = await place('block', 600, `<share-bar platforms="chatgpt" size="${size}"></share-bar>`);
        spot.outer.style.fontSize = `${percent}%`;
        for (const width of [600, 320, 200, 150, 90, 40, 600]) {
          spot.resize(width);
          await painted();
          const [one] = shown(spot.bar);
          expect(one ? isWhole(one) : seen(more(spot.bar)), `${size} px in ${width} px`).to.equal(true);
          fitsThePage();
        }
      }
    });
  }

  for (const layout of ['column', 'wrap']) {
    it(`wraps in a ${layout}`, async () => {
      for (const words of ['', 'show-labels']) {
        const box = await fixture<HTMLElement>(
          `<div style="inline-size: 170px">${BAR.replace('>', ` layout="${layout}" ${words}>`)}</div>`,
        );
        const bar = box.querySelector('share-bar') as ShareBarElement;
        await bar.updateComplete;
        await painted();
        const [one] = asking(controls(bar)) as [HTMLElement];
        expect(isWhole(one)).to.equal(true);
        expect(one.offsetHeight).to.be.above(44);
        for (const {offsetHeight} of controls(bar).filter((each) => !asking([each]).length)) {
          expect(offsetHeight).to.equal(44);
        }
        fitsThePage();
      }
    });
  }

  it('wraps in a button of its own', async () => {
    const box = await fixture<HTMLElement>(
      '<div style="inline-size: 160px"><share-button platform="chatgpt"></share-button></div>',
    );
    await painted();
    const [one] = controls(box.querySelector('share-button') as Element) as [HTMLElement];
    expect(isWhole(one)).to.equal(true);
    expect(one.getBoundingClientRect().width).to.be.at.most(160);
    fitsThePage();
  });

  it('is read whole in the panel behind More, which has no assistant that the bar does not name', async () => {
    const spot = await place('block', 120, '<share-bar platforms="copy chatgpt facebook"></share-bar>');
    await painted();
    more(spot.bar).focus();
    await sendKeys({press: 'Enter'});
    await until(() => isOpen(spot.bar), 'opens');
    const entries = [...(panel(spot.bar)?.querySelectorAll<HTMLElement>('li > *') ?? [])];
    const names = entries.map(({innerText}) => innerText.trim());
    expect(names).to.include(WORDS);
    for (const other of ['Perplexity', 'Oracle']) {
      expect(names.filter((name) => name.startsWith(other))).to.deep.equal([]);
    }
    const one = entries.find(({innerText}) => innerText.trim() === WORDS) as HTMLElement;
    expect(isWhole(one)).to.equal(true);
    expect(one.ariaLabel).to.equal(SPOKEN);
    await sendKeys({press: 'Escape'});
  });
});
