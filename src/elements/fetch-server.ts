import type * as AskServer from './ask-server.js';

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchServer = (): Promise<typeof AskServer> => import('./ask-server.js');
