import {importBookmarks, type Keep} from '../browser/import-bookmarks.js';
import type {Bookmark} from '../core/bookmark.js';
import {bookmarkFile} from '../core/bookmark-file.js';
import type {KeepWords} from '../core/index.js';
import {saveFile} from './save-file.js';

const english: Pick<KeepWords, 'report' | 'why' | 'fault'> = {
  report: ['{count} added', '{count} already there', '{count} not taken'],
  why: {
    address: 'not a web page',
    torn: 'the file ends here',
    many: 'the list is full',
    room: 'no room on this device',
  },
  fault: {large: 'The file is too large.', empty: 'There are no bookmarks in this file.'},
};

/** What became of a file: in words, and line by line what was not taken. */
export interface Told {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Adds what a file has to what is kept. */
export async function read(file: File, keep: Keep, words: KeepWords | undefined): Promise<Told> {
  const {report: sentences, why, fault: faults} = {...english, ...words};
  const {taken, known, counts, refused, fault} = await importBookmarks(file, keep);
  if (fault) return {text: faults[fault], lines: []};
  const numbers = [taken, known, Object.values(counts).reduce((sum, count) => sum + count, 0)];
  return {
    text: sentences
      .map((sentence, i) => sentence.replace('{count}', `${numbers[i] ?? 0}`))
      .filter((_, i) => i === 0 || numbers[i])
      .join(', '),
    lines: refused.map((one) => `${one.line}: ${one.text} (${why[one.why]})`),
  };
}

/** Writes a file of all that is kept, and hands it to the reader. */
export function write(bookmarks: readonly Bookmark[], kind: 'html' | 'json'): void {
  const parts = kind === 'html' ? [...bookmarkFile(bookmarks)] : [JSON.stringify({bookmarks}, null, 2)];
  const file = new Blob(parts, {type: kind === 'html' ? 'text/html' : 'application/json'});
  saveFile(file, `bookmarks.${kind}`);
}
