import {registry} from '../browser/index.js';
import type {Ending} from '../browser/means.js';
import {saneLine} from '../core/text.js';
import type {Question} from './ask.js';
import {newTab} from './controls.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {nameOf} from './label.js';
import {hostIn, isKept, takeServer} from './own-server.js';
import {serverStyles} from './server-styles.js';
import {english} from './server-words.js';
import {wellKnown} from './well-known.js';

/** What a reader wrote before they closed the dialog, by platform: they may come back. */
const drafts = new Map<string, string>();

/**
 * Asks for the reader's server in a dialog and goes on to it, in the press that names it. Resolves when the reader has
 * gone on or closed it; `steps` are then what it took in all: to write a name is one.
 */
export async function askServer(question: Question): Promise<Ending> {
  const {platform, host, design, cost, address, plainly} = question;
  const {id} = platform;
  const {words: given, style} = design;
  const root = host.renderRoot as ShadowRoot;
  const other = root.querySelector('dialog');
  if (other?.matches(':modal')) return {outcome: 'failed', reason: 'busy'};
  // Its element was taken out of the page, and is back.
  other?.close();
  const words = {...english, ...given};
  const servers = wellKnown(id);
  // A page may have added a `hub` to all objects.
  const hasHub = Object.hasOwn(platform, 'hub');
  const fill = (sentence: string, text = ''): string =>
    // One pass, or else what is filled in would be filled once more.
    sentence.replace(/\{(host|text)\}/g, (_, what) => (what === 'text' ? text : (servers[0] ?? 'social.example.org')));

  const title = html('h2', {id: 'title'}, nameOf(platform, given));
  const field = html('input', {
    id: 'server',
    'aria-describedby': 'forms problem',
    autocapitalize: 'none',
    autocomplete: 'off',
    autofocus: '',
    dir: 'ltr',
    enterkeyhint: 'go',
    inputmode: 'url',
    spellcheck: 'false',
  }) as HTMLInputElement;
  field.value = drafts.get(id) ?? registry().instances?.get(id) ?? '';
  const problem = html('p', {id: 'problem', role: 'alert'});
  const box = html('input', {type: 'checkbox'}) as HTMLInputElement;
  box.checked = host.remember || isKept(id);
  const chosen = (host: string): HTMLElement => html('button', {value: host, dir: 'ltr'}, host);
  const links = newTab(style);
  const hub = {...links, href: hasHub ? address() : '', 'aria-label': `${words.withoutServer} ${given.newTab}`};
  const cancel = html('button', {type: 'button'}, words.cancel);
  // The first button is the one that Enter presses.
  const form = html(
    'form',
    {novalidate: ''},
    title,
    html('label', {for: 'server'}, words.yourServer),
    html('div', {class: 'line'}, field, html('button', {class: 'go'}, words.go)),
    html('p', {id: 'forms'}, fill(words.serverForms)),
    problem,
    ...(servers.length
      ? [html('div', {class: 'line', role: 'group', 'aria-label': words.wellKnown}, ...servers.map(chosen))]
      : []),
    html('label', {class: 'tick'}, box, words.remember),
    html('div', {class: 'line'}, ...(hasHub ? [html('a', hub, words.withoutServer)] : []), cancel),
  ) as HTMLFormElement;
  const dialog = html('dialog', {part: 'panel', 'aria-labelledby': 'title'}, form) as HTMLDialogElement;
  const base = html('div', {part: 'base'}, dialog);

  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(serverStyles)])];
  root.append(base);
  if (!opened(dialog)) {
    base.remove();
    return plainly();
  }
  field.select();

  // A language or a platform that comes late draws the element anew, and the reader is in the middle of a name.
  const redrawn = new MutationObserver(() => {
    if (base.parentNode) return;
    root.append(base);
    dialog.removeAttribute('open');
    opened(dialog);
  });
  redrawn.observe(root, {childList: true});

  const from = performance.now();
  let steps = cost.steps;
  let wrote = false;
  let shown: string | undefined;

  const explain = (text: string): void => {
    problem.replaceChildren(text);
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };

  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      if (wrote) steps++;
      const elapsed = cost.elapsed + Math.round(performance.now() - from);
      resolve({opens: 'dialog', ...ending, steps, elapsed});
      wrote = false;
      if (dialog.open) dialog.close();
    };
    const goTo = (host: string): void => {
      takeServer(id, host, box.checked);
      drafts.delete(id);
      redrawn.disconnect();
      const link = html('a', {...links, href: address(host)});
      form.append(link);
      link.click();
      link.remove();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const choice = (event.submitter as HTMLButtonElement | null)?.value;
      const written = choice || field.value;
      const host = hostIn(written);
      if (!written.trim()) explain(fill(words.noServer));
      else if (!host) explain(fill(words.badServer, saneLine(written).slice(0, 80)));
      else if (shown !== host && !written.toLowerCase().includes(host)) {
        // Letters of other scripts may look like another name: the reader sees the one that counts.
        shown = host;
        explain(words.checkServer.replace('{host}', () => host));
      } else goTo(host);
    });
    field.addEventListener('input', () => {
      wrote = true;
      field.removeAttribute('aria-invalid');
    });
    for (const type of ['click', 'auxclick']) {
      form.addEventListener(type, (event) => {
        if (!(event.target as Element).closest('a') || (event as MouseEvent).button > 1) return;
        steps++;
        // In a task of its own: first the page has its say, and the link is followed.
        setTimeout(() => {
          end(event.defaultPrevented ? {outcome: 'cancelled', reason: 'page'} : {outcome: 'opened', opens: 'tab'});
        });
      });
    }
    cancel.addEventListener('click', (event) => {
      // Chromium follows a link around a button that does nothing by itself.
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target as HTMLElement;
      if (target.closest('a,button') || target === box) return;
      // Whatever the element stands in has not been pressed; what a label does is done by hand.
      event.preventDefault();
      const control = target.closest('label')?.control;
      control?.focus();
      if (control === box) box.click();
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // WebKit would close the dialog around it too.
      event.preventDefault();
      dialog.close();
    });
    // Keys that are shortcuts of the page are letters here.
    for (const type of ['keydown', 'keypress', 'keyup']) {
      dialog.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    dialog.addEventListener('close', () => {
      if (wrote) drafts.set(id, field.value);
      end({outcome: 'cancelled', reason: 'reader'});
      redrawn.disconnect();
      base.remove();
      // The browser gives the focus back to what may have gone, or be behind *More* again.
      const back = [...root.querySelectorAll<HTMLElement>(`[part~="${id}"],[part~=more]`)];
      back.find((one) => one.checkVisibility({visibilityProperty: true}))?.focus();
    });
  });
}

/** Opens a dialog, if the reader can see it: a site's own button may press an element that is hidden, or in no page. */
function opened(dialog: HTMLDialogElement): boolean {
  if (!dialog.isConnected) return false;
  dialog.showModal();
  if (dialog.checkVisibility()) return true;
  // Else the page could not be used, and nobody would see why.
  dialog.close();
  return false;
}
