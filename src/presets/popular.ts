import type {Preset} from '../core/preset.js';
import {bluesky} from '../platforms/bluesky.js';
import {copy} from '../platforms/copy.js';
import {email} from '../platforms/email.js';
import {facebook} from '../platforms/facebook.js';
import {linkedin} from '../platforms/linkedin.js';
import {mastodon} from '../platforms/mastodon.js';
import {native} from '../platforms/native.js';
import {pinterest} from '../platforms/pinterest.js';
import {reddit} from '../platforms/reddit.js';
import {telegram} from '../platforms/telegram.js';
import {threads} from '../platforms/threads.js';
import {tumblr} from '../platforms/tumblr.js';
import {whatsapp} from '../platforms/whatsapp.js';
import {x} from '../platforms/x.js';

/** What most readers of most sites use: the default bar, and three networks more. */
export const popular = {
  id: 'popular',
  platforms: [
    native,
    copy,
    facebook,
    x,
    bluesky,
    mastodon,
    linkedin,
    reddit,
    whatsapp,
    telegram,
    email,
    threads,
    pinterest,
    tumblr,
  ],
} as const satisfies Preset;
