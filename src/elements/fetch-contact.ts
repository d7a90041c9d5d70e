import type * as OnContact from './on-contact.js';

export type Files = typeof OnContact;

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchContact = (): Promise<Files> => import('./on-contact.js');
