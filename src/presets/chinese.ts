import type {Preset} from '../core/preset.js';
import {qq} from '../platforms/qq.js';
import {qzone} from '../platforms/qzone.js';
import {wechat} from '../platforms/wechat.js';
import {weibo} from '../platforms/weibo.js';

/**
 * Places that speak Chinese. Lists are by language, for it is the one thing about readers that a page knows; only for
 * languages with places enough to make a list: who writes in Japanese names `line hatena`, in Korean `naver band`.
 */
export const chinese = {
  id: 'chinese',
  platforms: [wechat, weibo, qq, qzone],
} as const satisfies Preset;
