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
    qr: ['QRコード'],
  },
  copied: 'リンクをコピーしました',
  copyByHand: 'コピーできませんでした。選択されたリンクをここからコピーしてください。',
  link: 'リンク',
  paste: {copied: 'リンクをコピーしました。{name}に貼り付けてください。', open: '{name}を開く'},
  code: {
    picture: 'このリンクのQRコード',
    scan: 'スマートフォンでコードを読み取ってください。',
    tooLong: 'リンクが長すぎるため、QRコードにできません。',
    download: '{name}をダウンロード',
    close: '閉じる',
  },
} as const satisfies Locale;
