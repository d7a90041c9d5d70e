/** What a press of a command button is told (HTML, "The button element", `command`). Not in the DOM's types yet. */
interface CommandEvent extends Event {
  readonly command: string;
}

const obeying = new WeakMap<EventTarget, (platform?: string) => void>();

function obey(event: Event): void {
  const {target, command} = event as CommandEvent;
  const [verb, platform] = command.split(/(?<=^--share)-/, 2);
  if (verb === '--share') obeying.get(target as EventTarget)?.(platform);
}

/**
 * Lets the site's own buttons press an element's controls, in browsers that have command buttons:
 * `<button commandfor="bar" command="--share">`, or `--share-copy` for a platform's. One listener for each tree, since a
 * page may have many elements and few such buttons.
 */
export function obeyCommands(element: Element, press: (platform?: string) => void): void {
  obeying.set(element, press);
  // It does not bubble. A tree takes the same listener once.
  element.getRootNode().addEventListener('command', obey, true);
}
