// Every look and every platform there is, out of lists: two hundred bars written by hand would soon lack one.
import {platforms} from './data.js';

const variants = ['brand', 'mono', 'outline', 'plain'];
const layouts = ['row', 'wrap', 'column'];
const sizes = [24, 32, 44, 64];

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
const header = (textContent, scope) => element('th', {textContent, scope});

function bar(variant, layout, size, words) {
  const one = element('share-bar', {variant, layout, size, showLabels: words, platforms: 'copy x mastodon email'});
  one.setAttribute('aria-label', [variant, layout, size, words ? 'with words' : 'marks alone'].join(', '));
  return one;
}

function table(variant) {
  const one = element('table');
  const columns = layouts.flatMap((layout) => [false, true].map((words) => ({layout, words})));
  const head = one.createTHead().insertRow();
  head.append(
    element('td'),
    ...columns.map(({layout, words}) => header(`${layout}, ${words ? 'words' : 'marks'}`, 'col')),
  );
  for (const size of sizes) {
    const row = one.insertRow();
    row.append(header(size, 'row'));
    for (const {layout, words} of columns) row.insertCell().append(bar(variant, layout, size, words));
  }
  return one;
}

for (const section of document.querySelectorAll('#on-light, #on-dark')) {
  for (const variant of variants) {
    const box = element('div', {className: 'looks', tabIndex: 0, role: 'region'});
    box.ariaLabel = `${variant}, ${section.className}`;
    box.append(table(variant));
    section.append(element('h3', {textContent: variant}), box);
  }
}

for (const showLabels of [false, true]) {
  const all = element('share-bar', {layout: 'wrap', showLabels, platforms: platforms.map(({id}) => id)});
  // Some would ask for a server; with one they are links.
  all.instances = platforms.map(({id}) => `${id}=example.org`).join(' ');
  all.setAttribute('aria-label', `All platforms, ${showLabels ? 'with words' : 'marks alone'}`);
  document.querySelector('#platforms').append(all);
}
