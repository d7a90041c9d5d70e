import type {Share} from '../core/index.js';
import type {Ending} from './means.js';

/** Shows the text selected in a field, for the reader to copy by hand, and gives a way to take it away again. */
export type Offer = (text: string) => () => void;

/**
 * Puts a share's link on the clipboard: with its title for editors that take rich text, else plain; by the clipboard API,
 * else by `execCommand` on an offered field, which stays for the reader's own hand if that fails too. Must be called in
 * the press itself: browsers want its user activation.
 */
export async function copyLink(share: Share, offer: Offer): Promise<Ending> {
  for (const write of [writeRich, writePlain]) {
    try {
      await write(share);
      return {outcome: 'completed'};
    } catch {
      // Not a secure page (no `navigator.clipboard`), not allowed in this frame, no rich text, or the reader said no.
    }
  }
  if (copyAtOnce(share, offer)) return {outcome: 'completed'};
  return {outcome: 'failed', reason: isSecureContext ? 'refused' : 'unsupported'};
}

/** Puts the bare link on the clipboard before anything else happens, by way of the field; if it cannot, the field stays. */
export function copyAtOnce({url}: Share, offer: Offer): boolean {
  const withdraw = offer(url);
  const copied = execCopy();
  if (copied) withdraw();
  return copied;
}

/** The address as text, and as a link that bears the title. */
function writeRich({url, title}: Share): Promise<void> {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title ?? url;
  // eslint-disable-next-line no-restricted-properties -- read only: the browser writes it, escaped
  const markup = link.outerHTML;
  const blob = (type: string, text: string): Blob => new Blob([text], {type});
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', url),
      'text/html': blob('text/html', markup),
    }),
  ]);
}

function writePlain({url}: Share): Promise<void> {
  return navigator.clipboard.writeText(url);
}

function execCopy(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way over http, and the only one that is done when it returns
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
