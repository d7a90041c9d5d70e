import type {Locale} from '../core/locale.js';

/** Japanese. */
export const ja = {
  lang: 'ja',
  bar: 'このページを共有',
  acts: {
    social: '{name}で共有',
    fediverse: '{name}で共有',
    community: '{name}で共有',
    message: '{name}で送る',
    bookmark: '{name}に保存',
    'read-later': '{name}に保存',
    utility: '{name}',
    assistant: '{name}に質問',
  },
  more: 'その他',
  newTab: '(新しいタブで開きます)',
  names: {
    native: ['共有…'],
    copy: ['リンクをコピー'],
    email: ['メール', 'メールで送る'],
    sms: ['SMS', 'SMSで送る'],
    print: ['印刷'],
  },
  copied: 'リンクをコピーしました',
  copyByHand: 'コピーできませんでした。選択されたリンクをここからコピーしてください。',
  link: 'リンク',
  search: '検索',
  found: '{count}件',
  nothingFound: '見つかりません。別の名前で検索するか、リンクをコピーしてください。',
  lastUsed: '最近使った共有先',
  kinds: {
    social: 'SNS',
    fediverse: 'Fediverse',
    community: 'コミュニティ',
    message: 'メッセージ',
    bookmark: 'ブックマーク',
    'read-later': 'あとで読む',
    utility: 'ツール',
    assistant: 'アシスタント',
  },
} as const satisfies Locale;
