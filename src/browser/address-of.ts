import {type AddressOptions, type Platform, type Share, ShareError, shareUrl} from '../core/index.js';
import {warn} from './warn.js';

/**
 * A platform's address for an element: a server's name that cannot be used is a warning, and the platform's hub is taken.
 * Empty if there is no address at all.
 */
export function addressOf(platform: Platform, share: Share, options: AddressOptions): string {
  try {
    return shareUrl(platform, share, options);
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    const {campaign, instance} = options;
    warn(error.code, instance ?? platform.id, error.message);
    return instance ? addressOf(platform, share, {campaign}) : '';
  }
}
