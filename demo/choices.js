// All platforms there are, by kind: a press puts one into the bar or takes it out.
import {platforms} from './data.js';
import {element, mark} from './dom.js';
import {say} from './say.js';

const KINDS = {
  utility: 'On this device',
  social: 'Social',
  fediverse: 'Fediverse',
  community: 'Communities',
  message: 'Messages',
  bookmark: 'Bookmarks',
  'read-later': 'Read later',
  assistant: 'Assistants',
};

/** Shows them in a box, those that a search field asks for; `change` is handed the ids in the bar. Returns what draws it. */
export function useChoices(box, search, change) {
  let ids = [];
  const buttons = new Map();

  function press({id, label}) {
    const isIn = ids.includes(id);
    change(isIn ? ids.filter((other) => other !== id) : [...ids, id]);
    say(isIn ? `${label} taken out, ${ids.length} left` : `${label}: place ${ids.length} of ${ids.length}`);
  }

  function makeButton(platform) {
    const words = element('span', {textContent: platform.label});
    const button = element('button', {type: 'button', className: 'choice'}, mark(platform.icon), words);
    button.addEventListener('click', () => press(platform));
    buttons.set(platform.id, button);
    return button;
  }

  for (const [kind, words] of Object.entries(KINDS)) {
    const some = platforms.filter((platform) => platform.kind === kind);
    if (!some.length) continue;
    const heading = element('h4', {id: `kind-${kind}`, textContent: words});
    const group = element('div', {className: 'choices', role: 'group'}, ...some.map(makeButton));
    group.setAttribute('aria-labelledby', heading.id);
    box.append(element('section', {}, heading, group));
  }

  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    for (const {id, label} of platforms) buttons.get(id).hidden = !`${id} ${label.toLowerCase()}`.includes(wanted);
    for (const section of box.children) section.hidden = !section.querySelector('button:not([hidden])');
  });

  return function draw({platforms: chosen}) {
    ids = chosen;
    for (const [id, button] of buttons) button.ariaPressed = String(ids.includes(id));
  };
}
