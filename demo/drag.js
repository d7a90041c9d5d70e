// Rows of a list put into another order by pointer: mouse, pen and finger alike.

/**
 * `start` gives what `cancel` is handed back; `move` is told a row and its new place as soon as the pointer is there. A finger
 * drags by the grip alone, for elsewhere it scrolls the page.
 */
export function useDrag(list, {start, move, end, cancel}) {
  let row;
  let before;
  let from;

  function finish() {
    row.classList.remove('dragged');
    row = undefined;
  }

  list.addEventListener('pointerdown', (event) => {
    const {target, button, pointerType, pointerId} = event;
    const held = target.closest('li');
    const grabs = pointerType !== 'touch' || target.closest('.grip');
    if (row || button || !held || target.closest('button') || !grabs) return;
    // No text is selected on the way.
    event.preventDefault();
    row = held;
    before = start();
    from = [...list.children].indexOf(row);
    row.classList.add('dragged');
    // The list, for rows move in the tree and would let go of it.
    list.setPointerCapture(pointerId);
  });

  list.addEventListener('pointermove', ({clientY}) => {
    if (!row) return;
    const rows = [...list.children];
    const place = placeAt(list, rows, clientY);
    if (rows[place] === row) return;
    move(row, place);
    // A list may be longer than the window.
    row.scrollIntoView({block: 'nearest'});
  });

  list.addEventListener('pointerup', () => {
    if (!row) return;
    const dropped = row;
    finish();
    if ([...list.children].indexOf(dropped) !== from) end(dropped);
  });

  const giveUp = () => {
    if (!row) return;
    finish();
    cancel(before);
  };
  list.addEventListener('pointercancel', giveUp);
  window.addEventListener('keydown', ({key}) => key === 'Escape' && giveUp());
}

/** By where rows are laid out, for where they are seen is on its way while they slide. */
function placeAt(list, rows, y) {
  const inside = y - list.getBoundingClientRect().top;
  const place = rows.findIndex((row) => inside < row.offsetTop + row.offsetHeight);
  return place < 0 ? rows.length - 1 : place;
}
