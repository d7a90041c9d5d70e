// What the bars of all apps hold.
import {copy} from 'waft/platforms/copy.js';
import {email} from 'waft/platforms/email.js';
import {facebook} from 'waft/platforms/facebook.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {native} from 'waft/platforms/native.js';
import {x} from 'waft/platforms/x.js';

export const platforms = [native, copy, facebook, x, mastodon, email];
