import {faultOf} from '../browser/platform-fault.js';
import {type Platform, ShareError} from '../core/index.js';
import {saneLine} from '../core/text.js';

/** The platforms, if every field of each can be used: ids and colours go into style sheets as they are. */
export function checked(platforms: readonly Platform[]): readonly Platform[] {
  for (const platform of platforms) {
    const fault = faultOf(platform);
    if (!fault) continue;
    const id = saneLine((Object(platform) as Platform).id);
    throw new ShareError('bad-platform', `the ${fault} of platform "${id}" cannot be used`);
  }
  return platforms;
}
