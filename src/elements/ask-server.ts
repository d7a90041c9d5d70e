import {registry} from '../browser/index.js';
import type {Ending} from '../browser/means.js';
import type {Question} from './ask.js';
import {newTab} from './controls.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {focusBack} from './focus-back.js';
import {keepOpen, keepToItself, opened} from './modal.js';
import {saysItself, serverIn, takeServer} from './own-server.js';
import {serverForm} from './server-form.js';
import {serverStyles} from './server-styles.js';

/** What a reader wrote before they closed the dialog, by platform: they may come back. */
const drafts = new Map<string, string>();

/**
 * Asks for the reader's server in a dialog and goes on to it, in the press that names it. Resolves when the reader has
 * gone on or closed it; `steps` are then what it took in all: to write a name is one.
 */
export async function askServer(question: Question): Promise<Ending> {
  const {host, design, cost, address, plainly} = question;
  const {id} = question.platform;
  const root = host.renderRoot as ShadowRoot;
  if (root.querySelector('dialog:modal')) return {outcome: 'failed', reason: 'busy'};
  // The one that is known has been seen.
  let shown = registry().instances?.get(id);
  const {base, dialog, form, field, box, cancel, explain} = serverForm(question, drafts.get(id) ?? shown ?? '');
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(serverStyles)])];
  root.append(base);
  if (!opened(dialog)) {
    base.remove();
    return plainly();
  }
  field.select();
  keepToItself(dialog);

  const from = performance.now();
  let steps = cost.steps;
  let wrote = false;

  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      if (wrote) steps++;
      const elapsed = cost.elapsed + Math.round(performance.now() - from);
      resolve({opens: 'dialog', ...ending, steps, elapsed});
      wrote = false;
      if (dialog.open) dialog.close();
    };
    const stop = keepOpen(host, base, dialog);
    const goTo = (server: string): void => {
      takeServer(id, server, box.checked);
      drafts.delete(id);
      stop();
      const link = html('a', {...newTab(design.style), href: address(server)});
      form.append(link);
      link.click();
      link.remove();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      steps++;
      const choice = (event.submitter as HTMLButtonElement | null)?.value;
      const written = choice || field.value;
      const server = serverIn(question, written);
      if (!written.trim()) explain('noServer', {});
      else if (!server) explain('badServer', {text: written});
      else if (shown !== server && !saysItself(question, written, server)) {
        explain('checkServer', {host: (shown = server)});
      } else goTo(server);
    });
    field.addEventListener('input', () => {
      wrote = true;
      field.removeAttribute('aria-invalid');
    });
    for (const type of ['click', 'auxclick']) {
      form.addEventListener(type, (event) => {
        if (!(event.target as Element).closest('a') || (event as MouseEvent).button > 1) return;
        // The link to a server is followed by a press that has been counted.
        if (event.isTrusted) steps++;
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
    dialog.addEventListener('close', () => {
      if (wrote) drafts.set(id, field.value);
      end({outcome: 'cancelled', reason: host.isConnected ? 'reader' : 'page'});
      stop();
      base.remove();
      focusBack(root, id);
    });
  });
}
