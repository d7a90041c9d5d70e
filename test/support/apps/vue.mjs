// Vue Router: the title follows; the canonical address only where the page asks for it, when the server has told it.
import {createApp, h} from 'vue';
import {createRouter, createWebHistory, RouterLink, RouterView} from 'vue-router';

const bar = (id) => h('share-bar', {id, platforms: 'facebook reddit'});
const links = ['/', '/tea', '/tea?sort=new', '/tea?sort=new#green', '/cake?utm_source=nav&id=7'];

const Layout = {
  render: () => [
    h(
      'nav',
      links.flatMap((to) => [h(RouterLink, {to}, () => to), ' ']),
    ),
    bar('stays'),
    h(RouterView),
  ],
};
const pageNamed = (name) => ({component: {render: () => bar('remounts')}, meta: {name}});

const router = createRouter({
  history: createWebHistory(),
  routes: [
    {path: '/', ...pageNamed('Home')},
    {path: '/tea', ...pageNamed('Tea')},
    {path: '/cake', ...pageNamed('Cake')},
  ],
});

router.afterEach(async ({meta, fullPath}, from) => {
  document.title = meta.name + new URL(fullPath, location.href).search;
  // The first page came with its own.
  if (!window.fetchesHead || !from.matched.length) return;
  const response = await fetch(`/head?${encodeURIComponent(fullPath)}`);
  document.querySelector('link[rel=canonical]').href = await response.text();
});

createApp(Layout).use(router).mount('#app');
