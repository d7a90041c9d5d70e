import type {Preset} from '../core/preset.js';
import {archivetoday} from '../platforms/archivetoday.js';
import {hatena} from '../platforms/hatena.js';
import {instapaper} from '../platforms/instapaper.js';
import {linkace} from '../platforms/linkace.js';
import {linkding} from '../platforms/linkding.js';
import {nextcloud} from '../platforms/nextcloud.js';
import {pinboard} from '../platforms/pinboard.js';
import {raindrop} from '../platforms/raindrop.js';
import {readwise} from '../platforms/readwise.js';
import {shaarli} from '../platforms/shaarli.js';
import {todoist} from '../platforms/todoist.js';
import {trello} from '../platforms/trello.js';
import {wallabag} from '../platforms/wallabag.js';
import {wayback} from '../platforms/wayback.js';

/** Where readers keep pages for later, and where pages are kept for everybody. */
export const bookmarks = {
  id: 'bookmarks',
  platforms: [
    raindrop,
    pinboard,
    instapaper,
    readwise,
    hatena,
    wallabag,
    linkding,
    shaarli,
    linkace,
    nextcloud,
    trello,
    todoist,
    wayback,
    archivetoday,
  ],
} as const satisfies Preset;
