import type {Entries} from './more-entries.js';
import {controlsIn, type Parts} from './more-parts.js';
import {pressFor} from './more-press.js';

/**
 * The keys of a panel. Arrows walk the field and the entries; letters go to the field, wherever the reader is; Escape
 * clears it, then closes; Enter presses the first that was found.
 */
export function obeyKeys(parts: Parts, entries: Entries, close: () => void): void {
  const {panel, form, field} = parts;

  const obey = (event: KeyboardEvent): void => {
    const {key, target, isComposing, ctrlKey, altKey, metaKey} = event;
    if (isComposing || ctrlKey || altKey || metaKey) return;
    const isTyping = target === field;
    const controls = controlsIn(parts);
    const at = controls.indexOf(target as HTMLElement);
    const to: Record<string, HTMLElement | undefined> = {
      ArrowDown: controls[at + 1],
      ArrowUp: isTyping ? undefined : (controls[at - 1] ?? field),
      ...(!isTyping && {Home: controls[0], End: controls.at(-1)}),
    };
    if (key in to) {
      event.preventDefault();
      to[key]?.focus();
    } else if (key === 'Escape') {
      // WebKit would close the dialog around it too.
      event.preventDefault();
      if (field.value) {
        field.value = '';
        field.focus();
        void entries.show();
      } else close();
    } else if (!isTyping && /^([^ ]|Backspace)$/u.test(key)) {
      // The letter itself follows the focus.
      field.focus();
    }
  };

  for (const heard of [field, panel]) heard.addEventListener('keydown', obey);
  // A page with keys of its own cannot see that this is a field, and typing is not the page's business.
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
    form.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  field.addEventListener('input', () => {
    void entries.show();
    panel.scrollTop = 0;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = entries.first();
    // One whose file has not come yet gets the focus, so that Enter once more will do.
    if (first?.ariaDisabled) first.focus();
    else if (first) pressFor(first, event);
  });
}
