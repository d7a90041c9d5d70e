// What is picked, in one place; everything that shows it is drawn anew from it.
import {useChoices} from './choices.js';
import {useCopy} from './copy.js';
import {integrity, version} from './data.js';
import {useLooks} from './looks.js';
import {useOrder} from './order.js';
import {npmModule, reactComponent, scriptTag, vueComponent} from './snippet.js';
import {ATTRIBUTE_NAMES, attributesOf, DEFAULTS, fragmentOf, readFragment} from './state.js';
import {useTabs} from './tabs.js';

const find = (selector) => document.querySelector(selector);
const bar = find('#stage share-bar');
let state = DEFAULTS;

function change(picked) {
  state = {...state, ...picked};
  for (const draw of drawings) draw(state);
}
const changePlatforms = (platforms) => change({platforms});

function drawBar(current) {
  const attributes = new Map(attributesOf(current));
  for (const name of ATTRIBUTE_NAMES) {
    if (attributes.has(name)) bar.setAttribute(name, attributes.get(name));
    else bar.removeAttribute(name);
  }
  find('#stage').dataset.scheme = current.scheme;
  find('#none').hidden = current.platforms.length > 0;
  find('#sheet').hidden = !current.platforms.includes('native');
  // A bar reads its language when it is drawn.
  bar.requestUpdate?.();
}

const writers = {'code-tag': scriptTag, 'code-npm': npmModule, 'code-react': reactComponent, 'code-vue': vueComponent};
function drawSnippets(current) {
  for (const [id, write] of Object.entries(writers)) {
    find(`#${id} code`).textContent = write(current, {version, integrity});
  }
}

let waiting;
function keepInAddress(current) {
  clearTimeout(waiting);
  // Safari allows a hundred changes in half a minute, and a slider makes more.
  waiting = setTimeout(() => {
    const {pathname, search, hash} = location;
    const fragment = fragmentOf(current) && `#${fragmentOf(current)}`;
    if (hash !== fragment) history.replaceState(null, '', pathname + search + fragment);
  }, 250);
}

const drawings = [
  useLooks(find('#looks'), change),
  useOrder(find('#order'), changePlatforms),
  useChoices(find('#choices'), find('#search'), changePlatforms),
  drawBar,
  drawSnippets,
  keepInAddress,
];
useTabs(find('[role=tablist]'));
useCopy(find('#copy'), () => find('[role=tabpanel]:not([hidden]) code'));
const giveRoom = (percent) => {
  find('.box').style.inlineSize = `${percent}%`;
  find('.box').classList.toggle('tight', percent < 100);
};
find('#room').addEventListener('input', ({target}) => giveRoom(target.value));
find('#again').addEventListener('click', () => {
  find('#room').value = 100;
  giveRoom(100);
  change(DEFAULTS);
});
window.addEventListener('hashchange', () => change(readFragment(location.hash)));
change(readFragment(location.hash));
