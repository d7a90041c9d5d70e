import {barCss, renderBar} from 'waft/server.js';
import {platforms} from './common/platforms.mjs';
import {posts} from './common/posts.mjs';

export default function (config) {
  config.addGlobalData('posts', posts);
  config.addFilter('bar', ({url, title, text, tags}) =>
    renderBar({platforms, share: {url, title, text, tags}, stylesheet: '/waft.css'}),
  );
  config.addTemplate('waft.11ty.js', () => barCss(platforms), {permalink: '/waft.css'});
  config.addPassthroughCopy({'node_modules/waft/cdn': 'waft'});
}
