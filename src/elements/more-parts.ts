import {html} from './dom.js';

/** What a panel is made of. */
export interface Parts {
  /** All of it. */
  readonly panel: HTMLElement;
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
  /** Says how many were found. */
  readonly count: HTMLElement;
  /** Holds the entries. */
  readonly lists: HTMLElement;
}

/** Builds a panel, empty and closed. */
export function buildParts(): Parts {
  const field = html('input', {type: 'search', autocomplete: 'off', spellcheck: 'false'}) as HTMLInputElement;
  const form = html('form', {}, field);
  const count = html('p', {role: 'status', hidden: ''});
  const lists = html('div', {});
  // Firefox gives what scrolls a stop of its own, unless told otherwise.
  const attributes = {part: 'panel', popover: '', role: 'group', tabindex: '-1'};
  return {panel: html('div', attributes, form, count, lists), form, field, count, lists};
}

/** The controls of all entries that are shown, in order. */
export const controlsIn = ({lists}: Parts): HTMLElement[] => [...lists.querySelectorAll<HTMLElement>('a,button')];
