// The platforms of the bar in their order: each row is dragged, or moved and taken out by its buttons.
import {element, mark} from './dom.js';
import {useDrag} from './drag.js';
import {say} from './say.js';
import {platformOf} from './state.js';

const UP = 'M12 5l7 7-2 2-3.6-3.6V20h-2.8v-9.6L7 14l-2-2z';
const DOWN = 'M12 19l-7-7 2-2 3.6 3.6V4h2.8v9.6L17 10l2 2z';
const OUT = 'M6 4l6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z';
const GRIP = 'M8 5h3v3H8zm5 0h3v3h-3zM8 10.5h3v3H8zm5 0h3v3h-3zM8 16h3v3H8zm5 0h3v3h-3z';

/** Shows the order in a list; `change` is handed the ids in a new one. Returns what draws it. */
export function useOrder(list, change) {
  let ids = [];
  const rows = new Map();

  function moveTo(id, place) {
    const rest = ids.filter((other) => other !== id);
    change(rest.toSpliced(place, 0, id));
  }
  const where = (id) => `place ${ids.indexOf(id) + 1} of ${ids.length}`;
  const label = (id) => platformOf(id).label;

  function step(id, by) {
    const place = ids.indexOf(id) + by;
    if (!(place in ids)) return say(`${label(id)} is ${by < 0 ? 'first' : 'last'} already`);
    moveTo(id, place);
    say(`${label(id)}: ${where(id)}`);
  }

  function takeOut(id) {
    const place = ids.indexOf(id);
    change(ids.filter((other) => other !== id));
    say(`${label(id)} taken out, ${ids.length} left`);
    // The focus goes where the next press of the same kind would be.
    const next = ids[Math.min(place, ids.length - 1)];
    (rows.get(next)?.querySelector('.out') ?? list).focus();
  }

  function makeRow(id) {
    const button = (name, icon, words, press) => {
      const made = element('button', {type: 'button', className: name, ariaLabel: words}, mark(icon));
      made.addEventListener('click', press);
      return made;
    };
    const grip = element('span', {className: 'grip'}, mark(GRIP));
    const row = element('li', {className: 'platform'}, grip, mark(platformOf(id).icon));
    row.append(
      element('span', {className: 'name', textContent: label(id)}),
      button('up', UP, `Move ${label(id)} up`, () => step(id, -1)),
      button('down', DOWN, `Move ${label(id)} down`, () => step(id, 1)),
      button('out', OUT, `Take out ${label(id)}`, () => takeOut(id)),
    );
    rows.set(id, row);
    return row;
  }

  useDrag(list, {
    start: () => ids,
    move: (row, place) => moveTo(idOf(row), place),
    end: (row) => say(`${label(idOf(row))}: ${where(idOf(row))}`),
    cancel: (before) => change(before),
  });
  const idOf = (row) => [...rows].find(([, other]) => other === row)[0];

  return function draw({platforms}) {
    ids = platforms;
    const focused = list.contains(document.activeElement) && document.activeElement;
    const tops = new Map([...list.children].map((row) => [row, row.offsetTop]));
    const wanted = ids.map((id) => rows.get(id) ?? makeRow(id));
    for (const row of [...list.children]) if (!wanted.includes(row)) row.remove();
    for (const [i, row] of wanted.entries()) if (list.children[i] !== row) list.insertBefore(row, list.children[i]);
    // A row that is moved in the tree loses its focus.
    if (focused && focused !== document.activeElement) focused.focus();
    slide(tops);
  };
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Lets rows come from where they were, so that the eye can follow. */
function slide(tops) {
  if (calm.matches) return;
  for (const [row, top] of tops) {
    const way = top - row.offsetTop;
    if (!way || row.classList.contains('dragged')) continue;
    row.animate([{transform: `translateY(${way}px)`}, {transform: 'none'}], {duration: 140, easing: 'ease-out'});
  }
}
