import type * as Choices from './choices.js';
import type * as More from './more.js';

export type Files = [typeof More, typeof Choices];

/** The panel, and what is in it. The script tag's build has another way in place of this one: it fetches the files from beside itself. */
export const fetchMore = (): Promise<Files> => Promise.all([import('./more.js'), import('./choices.js')]);
