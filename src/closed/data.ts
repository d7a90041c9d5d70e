import type {Closed} from './closed.js';

/**
 * Services that other libraries still list, and that are no more. Exact dates are those of the services' own notices, as
 * the press repeated them; `about` is general knowledge; `by 2020` is when others found the address dead. Where only the
 * page that took shares is known to be gone, its row says that and no more. A service that comes back moves to
 * `platforms/`.
 */
export const closed: readonly Closed[] = [
  {id: 'addthis', label: 'AddThis', closed: 'about 2023-05', instead: ['native']},
  {id: 'aim', label: 'AIM', aliases: ['lifestream'], closed: '2017-12-15', instead: []},
  {id: 'baidu', label: 'Baidu Cang', aliases: ['baidu-cang'], closed: 'by 2020', instead: []},
  {id: 'care2', label: 'Care2 News', closed: 'about 2019', instead: []},
  {id: 'citeulike', label: 'CiteULike', closed: '2019-03-30', instead: ['raindrop']},
  {id: 'delicious', label: 'Delicious', closed: 'about 2017', instead: ['pinboard']},
  {id: 'diandian', label: 'Diandian', closed: 'date unknown', instead: ['tumblr']},
  {id: 'digg', label: 'Digg’s submit page', closed: '2026-03-13', instead: ['reddit', 'hackernews']},
  {id: 'echojs', label: 'Echo JS’s prefilled form', closed: 'by 2020', instead: ['hackernews', 'lobsters']},
  {id: 'flattr', label: 'Flattr', closed: 'by 2020', instead: []},
  {id: 'friendfeed', label: 'FriendFeed', closed: 'about 2015', instead: []},
  {
    id: 'googlebookmarks',
    label: 'Google Bookmarks',
    aliases: ['google-bookmarks'],
    closed: 'about 2021-09',
    instead: ['raindrop', 'pinboard'],
  },
  {id: 'googleplus', label: 'Google+', aliases: ['google-plus', 'gplus'], closed: '2019-04-02', instead: []},
  {id: 'kik', label: 'Kik’s web interface', closed: 'date unknown', instead: ['telegram', 'whatsapp']},
  {id: 'mashable', label: 'Mashable’s submit page', closed: 'date unknown', instead: []},
  {id: 'myspace', label: 'Myspace’s share page', closed: 'by 2020', instead: []},
  {id: 'newsvine', label: 'Newsvine', closed: 'about 2017', instead: ['reddit']},
  {id: 'omnivore', label: 'Omnivore’s own server', closed: '2024-11-15', instead: ['readwise', 'instapaper']},
  {id: 'pingfm', label: 'Ping.fm', aliases: ['ping-fm'], closed: 'about 2012', instead: ['buffer']},
  {
    id: 'pocket',
    label: 'Pocket',
    aliases: ['getpocket'],
    closed: '2025-07-08',
    instead: ['instapaper', 'raindrop', 'readwise'],
  },
  {id: 'renren', label: 'Renren', closed: 'by 2020', instead: ['weibo', 'qzone']},
  {id: 'scoopit', label: 'Scoop.it’s bookmarklet', aliases: ['scoop-it'], closed: 'by 2020', instead: ['flipboard']},
  {id: 'skype', label: 'Skype', closed: '2025-05-05', instead: ['teams']},
  {id: 'stumbleupon', label: 'StumbleUpon', closed: '2018-06-30', instead: ['flipboard']},
  {id: 'surfingbird', label: 'Surfingbird', closed: 'by 2020', instead: []},
  {
    id: 'tencentweibo',
    label: 'Tencent Weibo',
    aliases: ['tencent-weibo'],
    closed: 'about 2020-09',
    instead: ['weibo', 'qzone'],
  },
  {id: 'tuenti', label: 'Tuenti', closed: 'about 2016', instead: []},
  {id: 'typepad', label: 'Typepad', closed: '2025-09-30', instead: []},
  {id: 'viadeo', label: 'Viadeo', closed: 'date unknown', instead: ['linkedin']},
  {id: 'wanelo', label: 'Wanelo', closed: 'date unknown', instead: ['pinterest']},
  {id: 'workplace', label: 'Workplace from Meta', closed: '2026-06-01', instead: ['teams']},
  {id: 'yummly', label: 'Yummly', closed: 'about 2024-12', instead: ['pinterest']},
];
