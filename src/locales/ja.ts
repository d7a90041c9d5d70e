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

  yourServer: 'あなたのサーバー',
  serverForms: '{host} または @me@{host}',
  noServer: 'サーバー名を入力してください（例: {host}）',
  badServer: '「{text}」はサーバー名ではありません。{host} のように入力してください',
  checkServer: 'リンク先は {host} です。あなたのサーバーであれば、進んでください。',
  go: '進む',
  wellKnown: 'または選択',
  remember: 'このデバイスに記憶する',
  withoutServer: 'サーバーを指定せずに続ける',
  cancel: 'キャンセル',
  otherServer: '別のサーバー',
} as const satisfies Locale;
