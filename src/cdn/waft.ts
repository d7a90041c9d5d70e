import '../define/bar.js';
import '../define/button.js';
import {addMissing} from '../browser/index.js';
import {defaultPlatforms} from './default-platforms.js';
import {fetchElements} from './fetch-elements.js';
import {fetchSinks} from './fetch-sinks.js';
import {fetchNeighbours} from './neighbours.js';

export * from './front-door.js';

fetchNeighbours(import.meta.url);
addMissing(defaultPlatforms);
fetchElements(import.meta.url);
fetchSinks(import.meta.url);
