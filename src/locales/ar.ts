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
  },
  copied: 'تم نسخ الرابط',
  copyByHand: 'لم يُنسخ الرابط. الرابط محدد: انسخه من هنا.',
  link: 'الرابط',
  search: 'بحث',
  found: 'النتائج: {count}',
  nothingFound: 'لا توجد نتائج. جرّب اسمًا آخر، أو انسخ الرابط.',
  lastUsed: 'المستخدمة مؤخرًا',
  kinds: {
    social: 'الشبكات الاجتماعية',
    fediverse: 'الفيديفرس',
    community: 'المجتمعات',
    message: 'الرسائل',
    bookmark: 'الإشارات المرجعية',
    'read-later': 'القراءة لاحقًا',
    utility: 'أدوات',
    assistant: 'المساعدون',
  },
} as const satisfies Locale;
