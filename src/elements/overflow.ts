/** How many entries each list shows at most. */
const limits = new WeakMap<Element, number>();
let observer: ResizeObserver | undefined;

/** Shows the first entries of a list; its last entry, *More*, where that is not all. */
export function show(list: Element, count: number): void {
  const last = list.children.length - 1;
  const focused = (list.getRootNode() as ShadowRoot).activeElement;
  for (const [i, entry] of [...list.children].entries()) {
    entry.toggleAttribute('hidden', i === last ? count >= last : i >= count);
  }
  // What is hidden cannot keep the focus; its like is behind *More*.
  if (focused?.closest('li[hidden]')) list.querySelector<HTMLElement>('.more > *')?.focus();
}

/** Shows as many entries of a row as fit, now and whenever its size changes; never more than `max`. */
export function keepFitting(list: Element, max: number): void {
  // Whatever was known of it: it is measured anew.
  stopFitting(list);
  limits.set(list, max);
  // Called before the frame is painted, so no reader sees a bar that does not fit.
  observer ??= new ResizeObserver(fitAll);
  // Words grow with the font, and blockers hide links; the list stays as it is.
  for (const element of [list, ...list.children]) observer.observe(element);
}

/** Leaves a list as it is. */
export function stopFitting(list: Element): void {
  for (const element of [list, ...list.children]) observer?.unobserve(element);
}

/** Shows all entries, wherever they wrap to: for want of a panel. */
export function showAll(list: Element): void {
  stopFitting(list);
  list.parentElement?.classList.remove('row');
  show(list, Infinity);
}

function fitAll(changes: readonly ResizeObserverEntry[]): void {
  const lists = new Set(changes.map(({target}) => target.closest('ul') as Element));
  // Everything is measured before anything is changed: else each list would cost a layout of the page.
  for (const [list, count] of [...lists].map((list) => [list, fitting(list)] as const)) show(list, count);
}

/** How many entries fit, *More* not counted. */
function fitting(list: Element): number {
  const max = limits.get(list) as number;
  const entries = [...list.children];
  const more = entries.pop()?.firstElementChild as Element;
  // Words that take more lines than a row has are read behind *More*.
  const widths = entries.map((entry) =>
    entry.clientHeight > list.clientHeight ? Infinity : pixels(entry, 'inlineSize'),
  );
  // Layouts differ by a 64th of a pixel at least; sums of rounded fractions by less.
  let room = pixels(list, 'inlineSize') + 0.008;
  const all = widths.reduce((sum, width) => sum + width, 0);
  // A list that is not laid out has no width, and neither have its entries.
  if (widths.filter(Boolean).length <= max && all <= room) return entries.length;
  room -= pixels(more, 'inlineSize') + pixels(more, 'marginInlineStart');
  // What a reader's own rule hides does not count.
  let seen = 0;
  return widths.findIndex((width) => (width && ++seen > max) || (room -= width) < 0);
}

/** As laid out, in fractions, whatever a transform makes of it. */
function pixels(element: Element, property: 'inlineSize' | 'marginInlineStart'): number {
  return parseFloat(getComputedStyle(element)[property]) || 0;
}
