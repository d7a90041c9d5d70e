import 'waft/define/bar.js';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {addPlatforms} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';
import {App} from './app';

addPlatforms(copy, mastodon, pinboard);

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
