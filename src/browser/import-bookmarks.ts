import {type Bookmark, bookmarkOf, keyOf} from '../core/bookmark.js';
import {BookmarkFileReader, type Link} from '../core/bookmark-file-reader.js';
import type {ShareInput} from '../core/index.js';
import {own} from '../core/own.js';
import {textOf} from './file-text.js';

/**
 * Why a line of a file is not taken. `address`: not of the web, as a script is. `torn`: the file ends within it. `many`:
 * more than a list can hold. `room`: the device keeps no more.
 */
type Refusal = 'address' | 'torn' | 'many' | 'room';

/** One that was not taken. */
interface Refused {
  /** Of the file, from 1; in JSON the number of the entry. */
  readonly line: number;
  /** As it is written there, cut. */
  readonly text: string;
  readonly why: Refusal;
}

/** What became of a file. */
export interface Report {
  /** How many are new. */
  taken: number;
  /** How many were kept already, or stand in the file twice. */
  known: number;
  /** How many were not taken. */
  readonly counts: {[W in Refusal]?: number};
  /** The first of these. */
  readonly refused: Refused[];
  /** Why nothing was read: the file is too large, or holds no bookmarks. */
  fault?: 'large' | 'empty';
}

export type Keep = (bookmarks: readonly Bookmark[]) => Promise<readonly Bookmark[]>;

/** Largest file in bytes; and of JSON, which cannot be read in pieces. */
const LARGEST = 1 << 26;
const LARGEST_JSON = 1 << 23;
/** More than a page can show. */
const MOST = 20_000;
/** So many go in one transaction: it is stored whole or not at all. */
const BATCH = 250;
/** How many refusals are told one by one. */
const TOLD = 100;

/**
 * Adds what a bookmark file or our own JSON has to what is kept. Never rejects: the report says what became of each.
 *
 * @param keep Stores all or none, and returns those that are new.
 */
export async function importBookmarks(file: File, keep: Keep): Promise<Report> {
  const report: Report = {taken: 0, known: 0, counts: {}, refused: []};
  const isJson = /\.json$/i.test(file.name);
  if (file.size > (isJson ? LARGEST_JSON : LARGEST)) return {...report, fault: 'large'};
  const seen = new Set<string>();
  let batch: {line: number; bookmark: Bookmark}[] = [];
  let isFull = false;

  const refuse = (line: number, text: unknown, why: Refusal): void => {
    report.counts[why] = (report.counts[why] ?? 0) + 1;
    if (report.refused.length < TOLD) report.refused.push({line, text: String(text).slice(0, 80), why});
  };
  const flush = async (): Promise<void> => {
    const now = batch;
    batch = [];
    try {
      if (isFull) throw new Error('full');
      const {length} = await keep(now.map(({bookmark}) => bookmark));
      report.taken += length;
      report.known += now.length - length;
    } catch {
      isFull = true;
      for (const {line, bookmark} of now) refuse(line, bookmark.url, 'room');
    }
  };

  try {
    for await (const {line, url, title, tags, added, torn} of isJson ? entriesOf(file) : linksOf(file)) {
      try {
        if (torn) throw new Error('torn');
        const bookmark = bookmarkOf({url, title, tags}, added || Date.now());
        const key = keyOf(bookmark.url);
        if (seen.size >= MOST && !seen.has(key)) {
          refuse(line, url, 'many');
          continue;
        }
        seen.add(key);
        batch.push({line, bookmark});
      } catch {
        refuse(line, url, torn ? 'torn' : 'address');
      }
      if (batch.length >= BATCH) await flush();
    }
  } catch {
    // Not JSON, or the file has gone from the device: what was read before is taken.
  }
  if (batch.length) await flush();
  const isEmpty = !report.taken && !report.known && !report.refused.length;
  return isEmpty ? {...report, fault: 'empty'} : report;
}

async function* linksOf(file: Blob): AsyncGenerator<Link> {
  const reader = new BookmarkFileReader();
  for await (const piece of textOf(file)) yield* reader.read(piece);
  yield* reader.end();
}

/** The entries of our own JSON: a list, or an object that has one. Any of their fields may be anything. */
async function* entriesOf(file: Blob): AsyncGenerator<Link> {
  let text = '';
  for await (const piece of textOf(file)) text += piece;
  const data: unknown = JSON.parse(text);
  const list: unknown = Array.isArray(data) ? data : own(Object(data) as {bookmarks: unknown}, 'bookmarks');
  if (!Array.isArray(list)) return;
  for (const [i, entry] of list.entries()) {
    const {url, title, tags, added} = Object(entry) as ShareInput & {added: unknown};
    yield {
      line: i + 1,
      url: typeof url === 'string' ? url : '',
      title: typeof title === 'string' ? title : '',
      tags: Array.isArray(tags) ? tags : [],
      added: Number.isFinite(added) ? (added as number) : 0,
    };
  }
}
