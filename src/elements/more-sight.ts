import type {Choice} from './choices.js';
import {pressFor} from './more-press.js';

/**
 * Puts controls in the place of entries that wait for their files: those that come near sight, for all at once would be
 * some seventy files.
 *
 * @param get The control of a platform, as soon as its file is here; nothing where there is none.
 * @param updated Ends when links have their addresses.
 * @returns What is told of choices that are shown.
 */
export function completeInSight(
  panel: HTMLElement,
  get: (id: string) => Promise<HTMLElement | undefined>,
  updated: () => Promise<unknown>,
): (choices: readonly Choice[]) => void {
  const ids = new WeakMap<Element, string>();

  const complete = async (item: Element): Promise<void> => {
    const control = await get(ids.get(item) as string);
    const waiting = item.firstElementChild as HTMLElement;
    // It stays as it is, seen and not to be pressed.
    if (!control) return;
    let press: Event | undefined;
    waiting.addEventListener('click', (event) => (press = event));
    // A press that has begun would go with it, and its end is now a press of the control.
    while (waiting.matches(':active')) await new Promise(requestAnimationFrame);
    const hasFocus = waiting.matches(':focus');
    waiting.replaceWith(control);
    await updated();
    if (hasFocus) control.focus();
    if (press) pressFor(control, press);
  };

  const observer = new IntersectionObserver(
    (changes) => {
      for (const {isIntersecting, target} of changes) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void complete(target);
      }
    },
    {root: panel, rootMargin: '50% 0px'},
  );

  return (choices) => {
    for (const {id, item} of choices) {
      if (!item.querySelector('[aria-disabled]')) continue;
      ids.set(item, id);
      observer.observe(item);
    }
  };
}
