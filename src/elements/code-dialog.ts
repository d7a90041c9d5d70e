import type {copyLink as CopyLink, Offer} from '../browser/clipboard.js';
import type {CodeWords} from '../core/index.js';
import type {Act} from './acts.js';
import {css, sheetOf} from './css.js';
import {html} from './dom.js';
import {focusBack} from './focus-back.js';
import {calledOf} from './label.js';
import {keepOpen, keepToItself, opened} from './modal.js';
import type * as Qr from './qr.js';
import {saveFile} from './save-file.js';

/** A link as a code that a phone scans, in a dialog of its own. Fetched when a reader presses for one. */

const english: CodeWords = {
  picture: 'QR code with this link',
  scan: 'Scan this code with a phone.',
  tooLong: 'The link is too long for a QR code.',
  download: 'Download {name}',
  close: 'Close',
};

/** What is in files of their own. */
interface Tools extends Pick<typeof Qr, 'pictureOf' | 'pngOf' | 'qrOf'> {
  readonly copyLink: typeof CopyLink;
}

/**
 * Opens the dialog. It is gone when it is closed: Escape, its control, or a press outside.
 *
 * @param news Said at once.
 * @throws If the reader cannot see it.
 */
export function openCode({platform, share, host, root, words}: Act, tools: Tools, news: string): void {
  // The press may have come twice.
  if (root.querySelector('dialog:modal')) return;
  const {copyLink, pictureOf, pngOf, qrOf} = tools;
  const said = {...english, ...words.code};
  const code = qrOf(share.url);
  // As a child: a value that is set would be scrolled to its end.
  const field = html(
    'textarea',
    {readonly: '', dir: 'ltr', 'aria-label': words.link},
    share.url,
  ) as HTMLTextAreaElement;
  const result = html('p', {role: 'status'});
  const say = (text: string): void => {
    result.textContent = '';
    // A live region speaks of changes.
    setTimeout(() => {
      result.textContent = text;
    }, 50);
  };
  const button = (name: string, press: () => void): HTMLElement => {
    const control = html('button', {type: 'button'}, name);
    control.addEventListener('click', (event) => {
      // Chromium follows a link around a button that does nothing by itself.
      event.preventDefault();
      press();
    });
    return control;
  };
  const select: Offer = () => {
    field.focus();
    field.select();
    return () => {
      copying.focus();
    };
  };
  const copying = button(calledOf({id: 'copy', label: 'Copy link'}, words), () => {
    void copyLink(share, select).then(({outcome}) => {
      say(outcome === 'completed' ? words.copied : words.copyByHand);
    });
  });
  const name = `qr-${new URL(share.url).hostname}`;
  const download = (kind: string, press: () => void): HTMLElement =>
    button(said.download.replace('{name}', kind), press);
  const picture = code && pictureOf(code, said.picture);
  const dialog = html(
    'dialog',
    {part: 'panel code', 'aria-label': calledOf(platform, words)},
    html(
      'div',
      {},
      ...(picture ? [picture] : []),
      html('p', {}, picture ? said.scan : said.tooLong),
      field,
      result,
      html(
        'div',
        {},
        copying,
        ...(code && picture
          ? [
              download('SVG', () => {
                saveFile(
                  new Blob([new XMLSerializer().serializeToString(picture)], {type: 'image/svg+xml'}),
                  `${name}.svg`,
                );
              }),
              download('PNG', () => {
                saveFile(pngOf(code), `${name}.png`);
              }),
            ]
          : []),
        button(said.close, () => {
          dialog.close();
        }),
      ),
    ),
  ) as HTMLDialogElement;
  const base = html('div', {part: 'base'}, dialog);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(styles)])];
  root.append(base);
  if (!opened(dialog)) {
    base.remove();
    throw new Error('not in sight');
  }
  keepToItself(dialog);
  const stop = keepOpen(host, base, dialog);
  dialog.addEventListener('click', (event) => {
    // What is around the dialog counts as the dialog.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    stop();
    base.remove();
    focusBack(root, platform.id);
  });
  copying.focus();
  if (news) say(news);
}

const styles = css`
  dialog,
  dialog :is(textarea, button) {
    border: 1px solid;
    border-radius: 8px;
  }
  dialog {
    max-inline-size: calc(100vw - 16px);
    padding: 0;
  }
  dialog > div {
    display: grid;
    gap: 12px;
    justify-items: center;
    padding: 16px;
  }
  dialog svg {
    block-size: auto;
    forced-color-adjust: none;
    max-inline-size: min(100%, 70vh);
    min-inline-size: min(100%, 15em);
  }
  dialog p {
    margin: 0;
    max-inline-size: 24em;
    text-align: center;
  }
  [part~='code'] [role='status'] {
    min-block-size: 1.2em;
  }
  textarea {
    box-sizing: border-box;
    font: inherit;
    inline-size: 100%;
    padding: 0.5em;
  }
  dialog div div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }
  dialog button {
    background: none;
    block-size: auto;
    color: inherit;
    min-block-size: 44px;
    padding: 0.5em;
  }
`;
