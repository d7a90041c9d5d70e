import type {Bookmark} from './bookmark.js';

const ESCAPED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPED[character] as string);

/**
 * The file that every browser reads, in pieces: one line for each bookmark. Of its day the file tells whole seconds, of a
 * page without title the address.
 */
export function* bookmarkFile(bookmarks: Iterable<Bookmark>): Generator<string> {
  yield '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n';
  yield '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n';
  yield '<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n';
  for (const {url, title = url, tags = [], added} of bookmarks) {
    // A comma parts two tags; one inside of a tag is told apart by whoever looks before resolving references, as we do.
    const words = tags.map((tag) => escape(tag).replaceAll(',', '&#44;')).join(',');
    const day = Math.floor(added / 1000);
    yield `    <DT><A HREF="${escape(url)}" ADD_DATE="${day}"${words && ` TAGS="${words}"`}>${escape(title)}</A>\n`;
  }
  yield '</DL><p>\n';
}
