// A router as small as they come. Not a line of it knows of the bar.
const views = {
  leaf: ['Leaf', 'One spoon for each cup, and none for the pot.'],
  water: ['Water', 'Fresh, and off the boil for green tea.'],
  time: ['Time', 'Three minutes. Five, if there is something to talk about.'],
};
const view = document.querySelector('#view');

function show() {
  const [title, text] = views[new URLSearchParams(location.search).get('view')] ?? views.leaf;
  document.title = `${title}: tea, an app`;
  view.querySelector('h2').textContent = title;
  view.querySelector('p').textContent = text;
}

document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
  view.focus();
});
window.addEventListener('popstate', show);
show();
