import {type Bookmark, keyOf, merged} from '../core/bookmark.js';

/** The site's database, and the store in it. Keys are addresses without what says how a visit came. */
const [DATABASE, STORE] = ['waft', 'bookmarks'];

/** How long to wait for a tab that holds the database at an older version, in milliseconds. */
const PATIENCE = 3000;

let opening: Promise<IDBDatabase> | undefined;

/** The database, made where it is not. Rejects where the page may store nothing, as in a sandboxed frame. */
function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    // At whatever version it has: one that a later build has made is as good.
    const request = indexedDB.open(DATABASE);
    const timer = setTimeout(reject, PATIENCE, new Error('the database is blocked by another tab'));
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      const forget = (): void => {
        database.close();
        opening = undefined;
      };
      // Another tab wants to make a new version, or the reader clears what the site has stored.
      database.onversionchange = database.onclose = forget;
      // Nobody waits for it any more.
      if (!opening) database.close();
      resolve(database);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Error('the database cannot be opened'));
    };
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Does something in one transaction; resolves when all of it is stored, or rejects and none of it is. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, answer: (value: T) => void) => void,
): Promise<T> {
  const database = await open();
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    let value: T;
    transaction.oncomplete = () => {
      resolve(value);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('the transaction was aborted'));
    };
    work(transaction.objectStore(STORE), (answer) => (value = answer));
  });
}

/** Reads one, then goes on within the same transaction: another tab cannot come between. */
function withOne(store: IDBObjectStore, url: string, use: (found: Bookmark | undefined, key: string) => void): void {
  const key = keyOf(url);
  const request = store.get(key) as IDBRequest<Bookmark | undefined>;
  request.onsuccess = () => {
    use(request.result, key);
  };
}

/** Whether a page is kept. */
export function isStored(url: string): Promise<boolean> {
  return inStore('readonly', (store, answer) => {
    withOne(store, url, (found) => {
      answer(Boolean(found));
    });
  });
}

/** All that is kept, in no order. */
export function allStored(): Promise<Bookmark[]> {
  return inStore('readonly', (store, answer) => {
    const request = store.getAll() as IDBRequest<Bookmark[]>;
    request.onsuccess = () => {
      answer(request.result);
    };
  });
}

/** What storing has changed. */
interface Stored {
  /** Those that were not kept before. */
  readonly added: readonly Bookmark[];
  /** Whether anything is stored now that was not: of a page that was kept already, too. */
  readonly changed: boolean;
}

/** Keeps pages, all or none; what is kept of one already stays. */
export function store(bookmarks: readonly Bookmark[]): Promise<Stored> {
  const pages = new Map<string, Bookmark>();
  for (const bookmark of bookmarks) {
    const key = keyOf(bookmark.url);
    const same = pages.get(key);
    pages.set(key, same ? merged(same, bookmark) : bookmark);
  }
  return inStore('readwrite', (all, answer) => {
    const stored = {added: [] as Bookmark[], changed: false};
    answer(stored);
    for (const bookmark of pages.values()) {
      withOne(all, bookmark.url, (found, key) => {
        const now = found ? merged(found, bookmark) : bookmark;
        if (JSON.stringify(now) === JSON.stringify(found)) return;
        all.put(now, key);
        stored.changed = true;
        if (!found) stored.added.push(bookmark);
      });
    }
  });
}

/** Lets a page go. Returns what was kept of it. */
export function unstore(url: string): Promise<Bookmark | undefined> {
  return inStore('readwrite', (all, answer) => {
    withOne(all, url, (found, key) => {
      answer(found);
      if (found) all.delete(key);
    });
  });
}
