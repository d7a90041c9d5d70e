/** What a press of a command button is told (HTML, "The button element", `command`). Not in the DOM's types yet. */
interface CommandEvent extends Event {
  readonly command: string;
}

const obeying = new WeakMap<EventTarget, (platform?: string) => void>();
const heard = new WeakSet<Node>();

/**
 * Lets the site's own buttons press an element's controls, in browsers that have command buttons:
 * `<button commandfor="bar" command="--share">`, or `--share-copy` for a platform's. One listener for each tree, since a
 * page may have many elements and few such buttons.
 */
export function obeyCommands(element: Element, press: (platform?: string) => void): void {
  obeying.set(element, press);
  const tree = element.getRootNode();
  if (heard.has(tree)) return;
  heard.add(tree);
  const obey = ({target, command}: CommandEvent): void => {
    const [verb, platform] = command.split(/(?<=^--share)-/, 2);
    if (verb === '--share') obeying.get(target as EventTarget)?.(platform);
  };
  // It does not bubble.
  tree.addEventListener('command', obey as (event: Event) => void, true);
}
