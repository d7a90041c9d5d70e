import {saneLine} from '../core/text.js';
import {hasBase} from './asks.js';
import type {Question} from './ask.js';
import {newTab} from './controls.js';
import {html} from './dom.js';
import {nameOf} from './label.js';
import {isKept} from './own-server.js';
import {english} from './server-words.js';
import {wellKnown} from './well-known.js';

/** What is in the dialog, as far as what happens in it has to know. */
export interface ServerForm {
  /** Around all of it, for the root to take. */
  readonly base: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Ticked where the server is to be kept on this device. */
  readonly box: HTMLInputElement;
  readonly cancel: HTMLElement;
  /** Says what is wrong with the text that was written, or which host it leads to. */
  readonly explain: (what: 'noServer' | 'badServer' | 'checkServer', about: {text?: string; host?: string}) => void;
}

/** The form that asks for a server, with what there is to choose from. */
export function serverForm({platform, host, design, address}: Question, written: string): ServerForm {
  const {id} = platform;
  const words = {...english, ...design.words};
  const servers = wellKnown(id);
  // A page may have added a `hub` to all objects.
  const hasHub = Object.hasOwn(platform, 'hub');
  const isBase = hasBase(platform);
  const example = servers[0] ?? (isBase ? `https://${id}.example.org` : 'social.example.org');
  const title = html('h2', {id: 'title'}, nameOf(platform, design.words));
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
  field.value = written;
  const problem = html('p', {id: 'problem', role: 'alert'});
  const box = html('input', {type: 'checkbox'}) as HTMLInputElement;
  box.checked = host.remember || isKept(id);
  const chosen = (host: string): HTMLElement => html('button', {value: host, dir: 'ltr'}, host);
  const hub = {
    ...newTab(design.style),
    href: hasHub ? address() : '',
    'aria-label': `${words.withoutServer} ${words.newTab}`,
  };
  const cancel = html('button', {type: 'button'}, words.cancel);
  // The first button is the one that Enter presses.
  const form = html(
    'form',
    {novalidate: ''},
    title,
    html('label', {for: 'server'}, words.yourServer),
    html('div', {class: 'line'}, field, html('button', {class: 'go'}, words.go)),
    html(
      'p',
      {id: 'forms'},
      isBase ? `${example}, http://192.168.1.5:8080/${id}` : words.serverForms.replaceAll('{host}', example),
    ),
    problem,
    ...(servers.length
      ? [html('div', {class: 'line', role: 'group', 'aria-label': words.wellKnown}, ...servers.map(chosen))]
      : []),
    html('label', {class: 'tick'}, box, words.remember),
    html('div', {class: 'line'}, ...(hasHub ? [html('a', hub, words.withoutServer)] : []), cancel),
  ) as HTMLFormElement;
  const dialog = html('dialog', {part: 'panel', 'aria-labelledby': 'title'}, form) as HTMLDialogElement;

  return {
    base: html('div', {part: 'base'}, dialog),
    dialog,
    form,
    field,
    box,
    cancel,
    explain(what, {text, host = example}) {
      const parts: Record<string, string> = {text: saneLine(text).slice(0, 80), host};
      // One pass, or else what is filled in would be filled once more.
      problem.replaceChildren(words[what].replace(/\{(host|text)\}/g, (_, part: string) => parts[part] as string));
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    },
  };
}
