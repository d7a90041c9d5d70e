/** Lets keys that are shortcuts of the page be letters in a field: out of a shadow root a page cannot tell that it is one. */
export function letters(field: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    field.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
}
