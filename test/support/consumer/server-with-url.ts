// Where the types of Node, a worker or a page are there, an address may be a `URL`; only ever compiled.
import {normaliseShare} from 'waft/core';

export const share = normaliseShare({
  url: new URL('https://example.org/'),
  image: new URL('https://example.org/tea.png'),
});
