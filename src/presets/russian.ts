import type {Preset} from '../core/preset.js';
import {livejournal} from '../platforms/livejournal.js';
import {odnoklassniki} from '../platforms/odnoklassniki.js';
import {vk} from '../platforms/vk.js';

/** Places that speak Russian. */
export const russian = {
  id: 'russian',
  platforms: [vk, odnoklassniki, livejournal],
} as const satisfies Preset;
