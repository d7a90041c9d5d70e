import {bluesky} from '../platforms/bluesky.js';
import {copy} from '../platforms/copy.js';
import {email} from '../platforms/email.js';
import {facebook} from '../platforms/facebook.js';
import {linkedin} from '../platforms/linkedin.js';
import {mastodon} from '../platforms/mastodon.js';
import {native} from '../platforms/native.js';
import {reddit} from '../platforms/reddit.js';
import {telegram} from '../platforms/telegram.js';
import {whatsapp} from '../platforms/whatsapp.js';
import {x} from '../platforms/x.js';

/** What a bar shows that names no platforms. */
export const defaultPlatforms = [native, copy, facebook, x, bluesky, mastodon, linkedin, reddit, whatsapp, telegram, email];
