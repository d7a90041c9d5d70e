import type {Locale} from '../core/locale.js';

/** Arabic. */
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
    qr: ['رمز QR'],
  },
  copied: 'تم نسخ الرابط',
  copyByHand: 'لم يُنسخ الرابط. الرابط محدد: انسخه من هنا.',
  link: 'الرابط',
  paste: {copied: 'تم نسخ الرابط. الصقه في {name}.', open: 'فتح {name}'},
  code: {
    picture: 'رمز QR لهذا الرابط',
    scan: 'امسح الرمز بهاتف.',
    tooLong: 'الرابط أطول من أن يسعه رمز QR.',
    download: 'تنزيل {name}',
    close: 'إغلاق',
  },
} as const satisfies Locale;
