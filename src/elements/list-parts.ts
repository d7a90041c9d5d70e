import {html} from './dom.js';
import {letters} from './letters.js';

/** What a press on a control does, by the control's name. */
export interface ListPresses {
  /** Picks a tag to filter by, or lets it go. */
  readonly tag: (control: HTMLButtonElement) => void;
  /** Lets go what the control's item shows. */
  readonly remove: (control: HTMLButtonElement) => void;
  readonly undo: () => void;
  /** Shows more of the list. */
  readonly more: () => void;
  /** Lets the reader choose a file. */
  readonly import: () => void;
  /** Writes a file of the control's value. */
  readonly export: (control: HTMLButtonElement) => void;
}

/** Words on its controls, by their names. */
type ListWords = Readonly<Record<'search' | 'undo' | 'more' | 'import' | 'export', string>>;

/** The parts of the list that change while it is used, and what holds them all. */
export type ListParts = ReturnType<typeof listParts>;

/** Builds a list without entries and words: these come late, and the reader is at it already. */
export function listParts(presses: ListPresses) {
  const button = (name: keyof ListWords, value = ''): HTMLButtonElement =>
    html('button', {type: 'button', name, value}) as HTMLButtonElement;
  const field = html('input', {part: 'search', type: 'search', hidden: ''}) as HTMLInputElement;
  letters(field);
  const tags = html('div', {part: 'tags', class: 'row'});
  const status = html('p', {part: 'status', role: 'status'});
  // WebKit drops the list from the accessibility tree under `list-style: none` unless the role is written.
  const list = html('ul', {part: 'list', role: 'list'});
  const empty = html('p', {part: 'empty'});
  const [undo, more] = [button('undo'), button('more')];
  undo.hidden = empty.hidden = more.hidden = true;
  const file = html('input', {type: 'file', accept: '.html,.htm,.json', hidden: ''}) as HTMLInputElement;
  const files = [button('import'), button('export', 'html'), button('export', 'json')];
  const report = html('div', {});
  const base = html(
    'div',
    {part: 'base'},
    field,
    tags,
    html('div', {class: 'row'}, status, undo),
    list,
    empty,
    more,
    html('div', {part: 'files', class: 'row'}, ...files, file),
    report,
  );
  base.addEventListener('click', ({target, detail}) => {
    const control = (target as Element).closest('button');
    // The second press of a double click would remove what has moved up.
    if (control && (detail < 2 || control.name !== 'remove')) presses[control.name as keyof ListPresses](control);
  });
  const word = (words: ListWords): void => {
    field.ariaLabel = field.placeholder = words.search;
    for (const control of [undo, more, ...files]) {
      const {name, value} = control;
      control.textContent = words[name as keyof ListWords] + (value && ` (${value.toUpperCase()})`);
    }
  };
  return {base, field, tags, status, undo, list, empty, more, file, files, report, word};
}
