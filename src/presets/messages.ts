import type {Preset} from '../core/preset.js';
import {email} from '../platforms/email.js';
import {gmail} from '../platforms/gmail.js';
import {line} from '../platforms/line.js';
import {outlook} from '../platforms/outlook.js';
import {qq} from '../platforms/qq.js';
import {sms} from '../platforms/sms.js';
import {teams} from '../platforms/teams.js';
import {telegram} from '../platforms/telegram.js';
import {threema} from '../platforms/threema.js';
import {viber} from '../platforms/viber.js';
import {whatsapp} from '../platforms/whatsapp.js';
import {yahoomail} from '../platforms/yahoomail.js';

/** Ways to send a page to somebody in particular. */
export const messages = {
  id: 'messages',
  platforms: [whatsapp, telegram, line, viber, teams, threema, qq, sms, email, gmail, outlook, yahoomail],
} as const satisfies Preset;
