import type {Platform} from '../core/platform.js';

/**
 * Compose link on Threema's own host, which opens the app; peers write the app's scheme, which does nothing at all
 * where there is none. One step: the reader chooses the recipient.
 */
export const threema = {
  id: 'threema',
  label: 'Threema',
  kind: 'message',
  endpoint: 'https://threema.id/compose?',
  params: {body: 'text'},
  color: '#3fe669',
  icon: 'M12 20.49a1.76 1.76 0 1 1 0 3.51 1.76 1.76 0 0 1 0-3.51m-6.34 0a1.76 1.76 0 1 1 0 3.51 1.76 1.76 0 0 1 0-3.51m12.67 0a1.76 1.76 0 1 1 0 3.51 1.76 1.76 0 0 1 0-3.51m-6.33-20.49c5.7 0 10.32 4.07 10.32 9.08s-4.62 9.09-10.32 9.09a12 12 0 0 1-4.52-.92l-5.17 1.3 1.1-4.43a8.3 8.3 0 0 1-1.73-5.04c0-5.01 4.62-9.08 10.32-9.08m0 4.24a2.93 2.93 0 0 0-2.93 2.92v1.17h-.11a.47.47 0 0 0-.47.47v4.13c0 .26.2.47.47.47h6.08c.26 0 .47-.21.47-.47v-4.13a.47.47 0 0 0-.47-.47h-.11v-1.17a2.93 2.93 0 0 0-2.93-2.93zm0 1.17c.97 0 1.76.78 1.76 1.75v1.17h-3.52v-1.17c0-.97.79-1.75 1.76-1.75',
  evidence: {
    checked: '2026-11-22',
    source: 'peers',
    confidence: 0.65,
    steps: 1,
    mobile: 'threema://compose?text=',
    needs: 'the app',
  },
} as const satisfies Platform;
