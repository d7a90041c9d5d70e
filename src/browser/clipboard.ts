import type {Ending} from './means.js';

/** Shows the text selected in a field, for the reader to copy by hand, and gives a way to take it away again. */
export type Offer = (text: string) => () => void;

/**
 * Puts text on the clipboard: by the clipboard API, else by `execCommand` on an offered field, which stays for the
 * reader's own hand if that fails too. Must be called in the press itself: browsers want its user activation.
 */
export async function copyText(text: string, offer: Offer): Promise<Ending> {
  try {
    await navigator.clipboard.writeText(text);
    return {outcome: 'completed'};
  } catch {
    // Not a secure page (no `navigator.clipboard`), not allowed in this frame, or the reader said no.
    const withdraw = offer(text);
    if (!execCopy()) return {outcome: 'failed', reason: isSecureContext ? 'refused' : 'unsupported'};
    withdraw();
    return {outcome: 'completed'};
  }
}

function execCopy(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on pages served over http
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
