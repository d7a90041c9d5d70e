import type {Locale} from '../core/locale.js';

/** Arabic. Names of servers run from left to right, and are kept together. */
export const ar = {
  lang: 'ar',
  bar: 'مشاركة هذه الصفحة',
  acts: {
    social: 'مشاركة على {name}',
    fediverse: 'مشاركة على {name}',
    community: 'مشاركة على {name}',
    message: 'إرسال عبر {name}',
    bookmark: 'حفظ في {name}',
    'read-later': 'حفظ في {name}',
    utility: '{name}',
    assistant: 'اسأل {name}',
  },
  more: 'المزيد',
  newTab: '(يفتح في علامة تبويب جديدة)',
  names: {
    native: ['مشاركة…'],
    copy: ['نسخ الرابط'],
    email: ['البريد الإلكتروني', 'إرسال عبر البريد الإلكتروني'],
    sms: ['رسالة نصية', 'إرسال رسالة نصية'],
    print: ['طباعة'],
  },
  copied: 'تم نسخ الرابط',
  copyByHand: 'لم يُنسخ الرابط. الرابط محدد: انسخه من هنا.',
  link: 'الرابط',

  yourServer: 'خادمك',
  serverForms: '\u2066{host}\u2069 أو \u2066@me@{host}\u2069',
  noServer: 'اكتب اسم خادمك، مثل \u2066{host}\u2069',
  badServer: '«\u2068{text}\u2069» ليس اسم خادم. اكتبه هكذا: \u2066{host}\u2069',
  checkServer: 'هذا يؤدي إلى \u2066{host}\u2069. إن كان هذا خادمك فتابع.',
  go: 'متابعة',
  wellKnown: 'أو اختر واحدًا',
  remember: 'تذكّر على هذا الجهاز',
  withoutServer: 'المتابعة دون تسمية خادم',
  cancel: 'إلغاء',
  otherServer: 'خادم آخر',
} as const satisfies Locale;
