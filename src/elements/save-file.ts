import {html} from './dom.js';

/** Hands a file to the reader, from the page's own memory. */
export function saveFile(file: Blob, name: string): void {
  const link = html('a', {href: URL.createObjectURL(file), download: name});
  link.click();
  // WebKit reads it some time after the press.
  setTimeout(() => {
    URL.revokeObjectURL(link.getAttribute('href') ?? '');
  }, 60_000);
}
