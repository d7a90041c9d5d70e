import type {PressWords} from '../core/index.js';

type ServerWords = Pick<
  PressWords,
  | 'yourServer'
  | 'serverForms'
  | 'noServer'
  | 'badServer'
  | 'checkServer'
  | 'go'
  | 'wellKnown'
  | 'remember'
  | 'withoutServer'
  | 'cancel'
>;

/** What the dialog says in English. */
export const english: ServerWords = {
  yourServer: 'Your server',
  serverForms: '{host} or @me@{host}',
  noServer: 'Write the name of your server, like {host}',
  badServer: '“{text}” is not the name of a server. Write it like {host}',
  checkServer: 'This leads to {host}. If that is your server, go on.',
  go: 'Go',
  wellKnown: 'Or choose one',
  remember: 'Remember on this device',
  withoutServer: 'Continue without naming a server',
  cancel: 'Cancel',
};
