// The links of the catalogue, and its filter.
for (const link of document.querySelectorAll('[data-to]')) {
  const web = link.dataset.to.startsWith('http');
  Object.assign(link, {href: link.dataset.to, ...(web && {target: '_blank', rel: 'noopener noreferrer'})});
}

/** Without accents and case, so that `Odnoklássniki` and `FB` find what they should. */
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const entries = [...document.querySelectorAll('[data-words]')].map((entry) => ({
  entry,
  words: fold(entry.dataset.words),
}));
const find = document.querySelector('#find');
const found = document.querySelector('#found');

function filter() {
  const wanted = fold(find.value).split(/\s+/);
  let count = 0;
  for (const {entry, words} of entries) {
    entry.hidden = !wanted.every((word) => words.includes(word));
    if (!entry.hidden) count++;
  }
  for (const section of document.querySelectorAll('section')) {
    const inside = [...section.querySelectorAll('[data-words]')];
    section.hidden = find.value.trim() !== '' && inside.every(({hidden}) => hidden);
  }
  found.textContent = find.value.trim() ? `${count} of ${entries.length}` : '';
}

find.addEventListener('input', filter);
// A browser may have kept what stood in it.
if (find.value) filter();
