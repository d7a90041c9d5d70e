import {html} from './dom.js';

/** What a press in the list does. */
export interface ListPresses {
  /** The reader has written in the field. */
  search(): void;
  /** Picks a tag to filter by, or lets it go. */
  tag(tag: string): void;
  /** Lets go what an item shows. */
  remove(item: Element): void;
  undo(): void;
  /** Shows more of the list. */
  more(): void;
  read(file: File): Promise<void>;
  write(kind: 'html' | 'json'): void;
}

/** Words on its controls. */
interface ListWords {
  readonly search: string;
  readonly undo: string;
  readonly more: string;
  readonly import: string;
  readonly export: string;
}

/** The parts of the list that change while it is used, and what holds them all. */
export type ListParts = ReturnType<typeof listParts>;

/** Builds a list without entries. */
export function listParts(words: ListWords, presses: ListPresses) {
  const button = (label: string, press: () => void): HTMLElement => {
    const made = html('button', {type: 'button'}, label);
    made.addEventListener('click', press);
    return made;
  };
  const field = html('input', {
    part: 'search',
    type: 'search',
    'aria-label': words.search,
    placeholder: words.search,
  }) as HTMLInputElement;
  field.addEventListener('input', () => {
    presses.search();
  });
  const tags = html('div', {part: 'tags', class: 'row'});
  tags.addEventListener('click', ({target}) => {
    const tag = (target as Element).closest('button')?.textContent;
    if (tag) presses.tag(tag);
  });
  const status = html('p', {part: 'status', role: 'status'});
  const undo = button(words.undo, () => {
    presses.undo();
  });
  undo.hidden = true;
  // WebKit drops the list from the accessibility tree under `list-style: none` unless the role is written.
  const list = html('ul', {part: 'list', role: 'list'});
  list.addEventListener('click', ({target}) => {
    const item = (target as Element).closest('[part=remove]')?.parentElement;
    if (item) presses.remove(item);
  });
  const empty = html('p', {part: 'empty'});
  const more = button(words.more, () => {
    presses.more();
  });
  const file = html('input', {type: 'file', accept: '.html,.htm,.json', hidden: ''}) as HTMLInputElement;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    // The same file may be chosen once more.
    if (chosen) void presses.read(chosen).then(() => (file.value = ''));
  });
  const files = html(
    'div',
    {part: 'files', class: 'row'},
    button(words.import, () => {
      file.click();
    }),
    file,
    ...(['html', 'json'] as const).map((kind) =>
      button(`${words.export} (${kind.toUpperCase()})`, () => {
        presses.write(kind);
      }),
    ),
  );
  const report = html('div', {});
  const below = html('div', {class: 'row'}, status, undo);
  const base = html('div', {part: 'base'}, field, tags, below, list, empty, more, files, report);
  return {base, field, tags, status, undo, list, empty, more, report};
}
