// Every look there is, out of lists: two hundred bars written by hand would soon lack one.
const variants = ['brand', 'mono', 'outline', 'plain'];
const layouts = ['row', 'wrap', 'column'];
const sizes = [24, 32, 44, 64];

const cell = (tag, text = '', scope = '') => Object.assign(document.createElement(tag), {textContent: text, scope});

function bar(variant, layout, size, words) {
  const element = document.createElement('share-bar');
  element.setAttribute('aria-label', [variant, layout, size, words ? 'with words' : 'marks alone'].join(', '));
  return Object.assign(element, {variant, layout, size, showLabels: words, platforms: 'copy x mastodon email'});
}

function table(variant) {
  const element = document.createElement('table');
  const columns = layouts.flatMap((layout) => [false, true].map((words) => ({layout, words})));
  const head = element.createTHead().insertRow();
  head.append(
    cell('td'),
    ...columns.map(({layout, words}) => cell('th', `${layout}, ${words ? 'words' : 'marks'}`, 'col')),
  );
  for (const size of sizes) {
    const row = element.insertRow();
    row.append(cell('th', size, 'row'));
    for (const {layout, words} of columns) row.insertCell().append(bar(variant, layout, size, words));
  }
  return element;
}

for (const section of document.querySelectorAll('#on-light, #on-dark')) {
  for (const variant of variants) {
    const box = Object.assign(document.createElement('div'), {className: 'looks', tabIndex: 0, role: 'region'});
    box.ariaLabel = `${variant}, ${section.className}`;
    box.append(table(variant));
    section.append(cell('h3', variant), box);
  }
}
