import type {Bookmark} from '../core/bookmark.js';
import {own} from '../core/own.js';
import {BookmarkChangeEvent} from './bookmark-change.js';
import {registry} from './registry.js';

/** Bookmarks that are kept now, or are no more; none where what is kept says something else now. */
interface News {
  readonly saved: boolean;
  readonly bookmarks: readonly Bookmark[];
}

/** Tells of changes, to this page and to the other tabs of the site. There is one on a page, whatever the copies of this library. */
export interface Newsroom {
  /** Called when what is kept may have changed; it is for them to look. */
  readonly watchers: Set<() => void>;
  /** @param from The element that was pressed. */
  tell(news: News, from: EventTarget): void;
}

/** The page's newsroom. */
export function newsroom(): Newsroom {
  return (registry().bookmarks ??= opened());
}

function opened(): Newsroom {
  const watchers = new Set<() => void>();
  const call = (): void => {
    for (const watcher of watchers) watcher();
  };
  const send = ({saved, bookmarks}: News, from: EventTarget, here: boolean): void => {
    for (const bookmark of bookmarks) {
      const [title, tags] = [own(bookmark, 'title') ?? '', own(bookmark, 'tags') ?? []];
      from.dispatchEvent(new BookmarkChangeEvent({url: bookmark.url, title, tags, saved, here}));
    }
    call();
  };
  const channel = openChannel();
  if (channel) {
    channel.onmessage = ({data}: MessageEvent<News>) => {
      send(data, document, false);
    };
  }
  // Where there is no channel, or while the page lay in the back/forward cache, it has heard nothing.
  addEventListener('pageshow', call);
  document.addEventListener('visibilitychange', call);
  return {
    watchers,
    tell: (news, from) => {
      channel?.postMessage(news);
      // Its own press may have taken it out of the page.
      send(news, from instanceof Node && !from.isConnected ? document : from, true);
    },
  };
}

/** To the other tabs of the site; nothing in browsers before 2022, and where the page has no origin. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('waft-bookmarks');
  } catch {
    return undefined;
  }
}
