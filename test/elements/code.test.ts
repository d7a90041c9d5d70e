import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import 'jsqr/dist/jsQR.js';
import type jsQR from 'jsqr';
import type {ShareBarElement, ShareButtonElement} from '../../src/elements/index.js';
import {addLocales, addPlatforms} from '../../src/browser/index.js';
import {ar} from '../../src/locales/ar.js';
import {qr} from '../../src/platforms/qr.js';
import {control, draw, more, pressWithMouse, told, types} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

/** Knows nothing of how the code was made. */
const decode = (globalThis as unknown as {jsQR: typeof jsQR}).jsQR;
const {axe} = globalThis as unknown as {axe: typeof Axe};

addPlatforms(qr);
addLocales(ar);

const dialogOf = (element: Element): HTMLDialogElement | null =>
  element.shadowRoot?.querySelector<HTMLDialogElement>('dialog:modal') ?? null;
const inDialog = <T extends Element>(element: Element, selector: string): T =>
  dialogOf(element)?.querySelector<T>(selector) as T;
const picture = (element: Element): SVGSVGElement | null => inDialog(element, 'svg');
const button = (element: Element, name: string): HTMLElement => {
  const buttons = [...(dialogOf(element)?.querySelectorAll('button') ?? [])];
  return buttons.find(({textContent}) => textContent === name) as HTMLElement;
};
const said = (element: Element): string => inDialog(element, '[role=status]').textContent;
const opened = (element: Element): Promise<void> => until(() => dialogOf(element), 'opens');
const closed = (element: Element): Promise<void> => until(() => !element.shadowRoot?.querySelector('dialog'), 'closes');
const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

async function open(element: Element): Promise<void> {
  await pressWithMouse(control(element, 'QR code'));
  await opened(element);
}

async function close(element: Element): Promise<void> {
  dialogOf(element)?.close();
  await closed(element);
}

/** What a camera would see of a picture file. */
async function pixelsOf(file: Blob): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  const canvas = document.createElement('canvas');
  // An SVG is drawn at the size it names, three pixels a module at least.
  canvas.width = canvas.height = Math.max(image.naturalWidth, 300);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function read(file: Blob): Promise<string | undefined> {
  const {data, width, height} = await pixelsOf(file);
  return decode(data, width, height)?.data;
}

/** The picture as it stands in the dialog. */
const shown = (element: Element): Blob =>
  new Blob([new XMLSerializer().serializeToString(picture(element) as Node)], {type: 'image/svg+xml'});

/** The files that a page hands to its reader meanwhile. */
async function downloads(during: () => Promise<void>): Promise<{name: string; file: Blob}[]> {
  const files: {name: string; file: Promise<Blob>}[] = [];

  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({name: this.download, file: fetch(this.href).then((response) => response.blob())});
  };
  try {
    await during();
    await until(() => files.length > 0, 'hands over a file');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(files.map(async ({name, file}) => ({name, file: await file})));
}

/** Meanwhile the clipboard takes everything, or nothing takes anything. */
async function copying(takes: boolean, during: () => Promise<void>): Promise<string[]> {
  const copied: string[] = [];
  const writeText = async (text: string): Promise<void> => {
    await aTimeout(0);
    if (!takes) throw new DOMException('no', 'NotAllowedError');
    copied.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  Object.defineProperty(document, 'execCommand', {value: () => false, configurable: true});
  try {
    await during();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  }
  return copied;
}

const PAGE = 'https://example.org/tea?with=cake&and=%F0%9F%AB%96#milk';
const drawButton = (attributes = ''): Promise<ShareButtonElement> =>
  draw<ShareButtonElement>(
    `<share-button platform="qr" url="${PAGE.replace('&', '&amp;')}" ${attributes}></share-button>`,
  );

describe('a QR code', () => {
  for (const [way, key] of Object.entries({'the mouse': '', Enter: 'Enter', Space: ' '})) {
    it(`opens with one press of ${way}, told as opened`, async () => {
      const element = await drawButton();
      const events = await told(async () => {
        const target = control(element, 'QR code');
        if (key) {
          target.focus();
          await sendKeys({press: key});
        } else await pressWithMouse(target);
        await opened(element);
      });
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[0]).to.include({platform: 'qr', kind: 'utility', opens: 'dialog', steps: 1, url: PAGE});
      expect(events[1]).to.include({outcome: 'opened', opens: 'dialog'});
      expect(focused(element)).to.equal(button(element, 'Copy link'));
      expect(inDialog<HTMLTextAreaElement>(element, 'textarea').value).to.equal(PAGE);
    });
  }

  it('is read by an independent reader as the link', async () => {
    const element = await drawButton();
    await open(element);
    expect(await read(shown(element))).to.equal(PAGE);
  });

  it('is read by it whatever the address, up to what a code takes', async () => {
    const element = await drawButton();
    const address = fc
      .record({
        path: fc.string({unit: 'grapheme', maxLength: 30}),
        query: fc.webQueryParameters(),
        length: fc.integer({min: 0, max: 1200}),
      })
      .map(({path, query, length}) => new URL(`https://example.org/${path}?${query}&${'tea-'.repeat(length / 4)}`).href)
      .filter((url) => url.length <= 2952);
    const longest = `https://example.org/${'a'.repeat(2952 - 20)}`;
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        element.url = url;
        await element.updateComplete;
        element.share();
        await opened(element);
        const {value} = inDialog<HTMLTextAreaElement>(element, 'textarea');
        expect(new URL(value).href).to.equal(new URL(url).href);
        expect(await read(shown(element))).to.equal(value);
        await close(element);
      }),
      {numRuns: 12, examples: [[longest]], endOnFailure: true},
    );
  }).timeout(40_000);

  it('that nothing can hold says so, and offers the link', async () => {
    const element = await drawButton();
    const url = `https://example.org/${'a'.repeat(2953 - 20)}`;
    element.url = url;
    await element.updateComplete;
    const copied = await copying(true, async () => {
      await open(element);
      expect(picture(element)).to.equal(null);
      expect(inDialog(element, 'p').textContent).to.equal('The link is too long for a QR code.');
      expect([...(dialogOf(element)?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).to.deep.equal([
        'Copy link',
        'Close',
      ]);
      await pressWithMouse(button(element, 'Copy link'));
      await until(() => said(element) === 'Link copied');
    });
    expect(copied).to.deep.equal([url]);
  });

  for (const kind of ['SVG', 'PNG']) {
    it(`as ${kind} is a file that reads the same`, async () => {
      const element = await drawButton();
      await open(element);
      const [saved] = await downloads(() => pressWithMouse(button(element, `Download ${kind}`)));
      expect(saved?.name).to.equal(`qr-example.org.${kind.toLowerCase()}`);
      expect(saved?.file.type).to.equal(kind === 'SVG' ? 'image/svg+xml' : 'image/png');
      expect(await read(saved?.file as Blob)).to.equal(PAGE);
    });
  }

  it('has four light modules around it, in a dark page too', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await drawButton();
    await open(element);
    const {data, width} = await pixelsOf(shown(element));
    const modules = picture(element)?.viewBox.baseVal.width as number;
    const quiet = Math.floor((4 * width) / modules);
    for (let y = 0; y < width; y++) {
      for (let x = 0; x < width; x++) {
        if (Math.min(x, y, width - 1 - x, width - 1 - y) >= quiet) continue;
        if (data[(y * width + x) * 4] !== 255) expect.fail(`dark at ${x}, ${y}`);
      }
    }
    // The first module inside is that of a corner.
    expect(data[(quiet + 2) * (width + 1) * 4]).to.equal(0);
    document.documentElement.style.colorScheme = '';
  });

  it('bears the campaign, as a copy does', async () => {
    const element = await drawButton('campaign="spring"');
    await open(element);
    const {searchParams} = new URL((await read(shown(element))) as string);
    expect(searchParams.get('utm_source')).to.equal('qr');
    expect(searchParams.get('utm_medium')).to.equal('utility');
    expect(searchParams.get('utm_campaign')).to.equal('spring');
  });

  it('closes on Escape, by its control and by a press outside, and gives the focus back', async () => {
    const element = await drawButton();
    const target = control(element, 'QR code');
    for (const closing of [
      () => sendKeys({press: 'Escape'}),
      () => pressWithMouse(button(element, 'Close')),
      () => sendMouse({type: 'click', position: [3, 3]}),
    ]) {
      target.focus();
      await sendKeys({press: 'Enter'});
      await opened(element);
      await closing();
      await closed(element);
      expect(focused(element)).to.equal(target);
    }
  });

  it('gives the focus back to More if it was opened from there', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy x qr" max="2"></share-bar>');
    await painted();
    more(bar).focus();
    await sendKeys({press: 'Enter'});
    const entry = (): HTMLElement | null | undefined =>
      bar.shadowRoot?.querySelector<HTMLElement>(':popover-open [part~=qr]');
    await until(entry);
    entry()?.focus();
    const events = await told(async () => {
      await sendKeys({press: 'Enter'});
      await opened(bar);
    });
    expect(events[1]).to.include({outcome: 'opened', steps: 2});
    await sendKeys({press: 'Escape'});
    await closed(bar);
    expect(focused(bar)).to.equal(more(bar));
  });

  it('says that the link is copied, or selects it for the reader’s own hand', async () => {
    const element = await drawButton();
    await open(element);
    expect(
      await copying(true, async () => {
        await pressWithMouse(button(element, 'Copy link'));
        await until(() => said(element) === 'Link copied');
      }),
    ).to.deep.equal([PAGE]);
    await copying(false, async () => {
      await pressWithMouse(button(element, 'Copy link'));
      await until(() => said(element).startsWith('Not copied.'));
    });
    const field = inDialog<HTMLTextAreaElement>(element, 'textarea');
    expect(focused(element)).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, PAGE.length]);
  });

  it('presses nothing that its element stands in, and tells no more than one press', async () => {
    const card = await draw<ShareButtonElement>(
      '<a href="#card"><share-button platform="qr"></share-button></a>',
    ).catch(() => undefined);
    const element = (card ?? document).querySelector('share-button') as ShareButtonElement;
    await element.updateComplete;
    await open(element);
    const events = await told(async () => {
      await pressWithMouse(inDialog(element, 'p'));
      await pressWithMouse(inDialog(element, 'textarea'));
      await copying(true, () => pressWithMouse(button(element, 'Copy link')));
      await pressWithMouse(button(element, 'Close'));
    });
    expect(events).to.deep.equal([]);
    expect(location.hash).to.equal('');
  });

  it('is one dialog, also for a press that comes twice', async () => {
    const element = await drawButton();
    element.share();
    element.share();
    await opened(element);
    await aTimeout(100);
    expect(element.shadowRoot?.querySelectorAll('dialog')).to.have.lengthOf(1);
  });

  it('stays open in an element that is moved or drawn anew, and is not left behind by one that leaves the page', async () => {
    const element = await drawButton();
    await open(element);
    const parent = element.parentElement as Element;
    element.remove();
    parent.append(element);
    await aTimeout(50);
    expect(dialogOf(element) !== null).to.equal(true);
    addPlatforms({...qr, label: 'Code'});
    await element.updateComplete;
    await aTimeout(50);
    expect(dialogOf(element) !== null).to.equal(true);
    addPlatforms(qr);
    element.remove();
    await aTimeout(50);
    parent.append(element);
    expect(element.shadowRoot?.querySelectorAll('dialog')).to.have.lengthOf(0);
    await open(element);
    expect(element.shadowRoot?.querySelectorAll('dialog')).to.have.lengthOf(1);
  });

  for (const attributes of ['', 'lang="ar" dir="rtl"']) {
    it(`has names, and axe finds nothing ${attributes}`, async () => {
      const element = await drawButton(attributes);
      element.share();
      await opened(element);
      const dialog = dialogOf(element) as HTMLDialogElement;
      const words = attributes ? ar : undefined;
      expect(dialog.ariaLabel).to.equal(words?.names.qr[0] ?? 'QR code');
      expect(picture(element)?.ariaLabel).to.equal(words?.code.picture ?? 'QR code with this link');
      expect(inDialog<Element>(element, 'textarea').ariaLabel).to.equal(words?.link ?? 'Link');
      const {violations} = await axe.run(element);
      expect(violations.map(({id}) => id)).to.deep.equal([]);
      for (const one of dialog.querySelectorAll('button')) {
        expect(one.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }
});
