/** How many entries a list shows. */
export interface Limit {
  /** At most so many. */
  readonly max: number;
  /** Whether the width decides too. Otherwise entries wrap, or stand in a column. */
  readonly row: boolean;
}

const limits = new WeakMap<Element, Limit>();
let observer: ResizeObserver | undefined;

/** Shows as many entries of a list as fit, now and whenever its size changes; its last entry, *More*, where that is not all. */
export function keepFitting(list: Element, limit: Limit): void {
  limits.set(list, limit);
  // Called before the frame is painted, so no reader sees a bar that does not fit.
  observer ??= new ResizeObserver(fitAll);
  observer.observe(list);
  // Words grow with the font, and the list does not.
  if (list.matches('.words *')) for (const entry of list.children) observer.observe(entry);
}

/** Leaves a list as it is. */
export function stopFitting(list: Element): void {
  for (const element of [list, ...list.children]) observer?.unobserve(element);
}

/** Shows all entries, wherever they wrap to: for want of a panel. */
export function showAll(list: Element): void {
  stopFitting(list);
  list.parentElement?.classList.remove('row');
  show(list, list.children.length - 1);
}

function fitAll(changes: readonly ResizeObserverEntry[]): void {
  const lists = new Set(changes.map(({target}) => target.closest('ul') as Element));
  // Everything is measured before anything is changed: else each list would cost a layout of the page.
  for (const [list, count] of [...lists].map((list) => [list, fitting(list)] as const)) show(list, count);
}

/** How many entries fit, *More* not counted. */
function fitting(list: Element): number {
  const {max, row} = limits.get(list) as Limit;
  const entries = [...list.children];
  const more = entries.pop()?.firstElementChild as Element;
  const widths = entries.map(widthOf);
  let room = row ? widthOf(list) : Infinity;
  const all = widths.reduce((sum, width) => sum + width, 0);
  // A list that is not laid out has no width, and neither have its entries.
  if (entries.length <= max && all <= room) return entries.length;
  room -= widthOf(more);
  return widths.findIndex((width, i) => i >= max || (room -= width) < 0);
}

/** By rectangle, for widths are fractions under zoom, and a transform scales a list with its entries. */
function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}

function show(list: Element, count: number): void {
  const last = list.children.length - 1;
  const focused = (list.getRootNode() as ShadowRoot).activeElement;
  for (const [i, entry] of [...list.children].entries()) {
    entry.toggleAttribute('hidden', i === last ? count === last : i >= count);
  }
  // What is hidden cannot keep the focus; its like is behind *More*.
  if (focused?.closest('li[hidden]')) list.querySelector<HTMLElement>('.more > *')?.focus();
}
