import {registry} from './registry.js';

/** How much waits for an answer that may never come; the oldest gives way. */
const MOST = 200;

/**
 * Says whether the reader agrees to analytics, for all sinks of the page. After a no none is told anything; until a yes
 * those that need one wait. Kept nowhere: say it again on each page.
 *
 * @param granted Anything but `true` is a no, and what was waiting is forgotten.
 */
export function setConsent(granted: boolean): void {
  const page = registry();
  page.consent = (granted as unknown) === true;
  for (const tell of page.untold.splice(0)) if (page.consent) tell();
}

/** Tells now, once the reader has agreed, or never. */
export function withConsent(tell: () => void, required: boolean): void {
  const page = registry();
  if (page.consent === undefined && required) {
    if (page.untold.push(tell) > MOST) page.untold.shift();
  } else if (page.consent !== false) tell();
}
