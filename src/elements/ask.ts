import type {ReactiveElement} from '@lit/reactive-element';
import {warn} from '../browser/index.js';
import type {Cost} from '../browser/effort.js';
import type {Ending} from '../browser/means.js';
import type {Platform, Share} from '../core/index.js';
import type {Design} from './content.js';
import {fetchServer} from './fetch-server.js';
import type {ShareProperties} from './share-properties.js';

/** A press that leads somewhere else than along a link. */
export interface Question {
  readonly platform: Platform;
  readonly share: Share;
  readonly host: ReactiveElement & ShareProperties;
  /** What the element showed when it was pressed. */
  readonly design: Design;
  readonly cost: Cost;
  /** The server as the platform has it, from how it was written; throws where it is none. Here, so that it is not in two files. */
  readonly server: (written: string, typed: boolean) => string;
  /** Where the press leads: to a server, or to the platform's hub. */
  readonly address: (instance?: string) => string;
  /** What can be done without the dialog: follows the hub, if there is one. */
  readonly plainly: () => Promise<Ending>;
}

/** The dialog, fetched when a reader touches a control that will need it: few do, so it is no part of what all fetch. */
export {fetchServer as fetchQuestion} from './fetch-server.js';

/** Asks for the reader's server and goes on to it. A site that lacks the dialog's file has the hub, and a warning. */
export async function ask(question: Question): Promise<Ending> {
  try {
    const {askServer} = await fetchServer();
    return await askServer(question);
  } catch (error) {
    warn('missing-panel', 'server', String(error));
    return question.plainly();
  }
}
