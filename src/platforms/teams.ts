import type {Platform} from '../core/platform.js';

/**
 * Share dialogue of Microsoft's documentation. Desktop browsers only; not for guests and free accounts.
 *
 * simple-icons dropped Microsoft's marks in version 13 on legal notice: a plain T, drawn here.
 */
export const teams = {
  id: 'teams',
  label: 'Microsoft Teams',
  kind: 'message',
  knownAs: ['Microsoft Teams'],
  endpoint: 'https://teams.microsoft.com/share?preview=true&',
  params: {url: 'href', body: 'msgText'},
  color: '#6264a7',
  icon: 'M4 3h16v4h-6v14h-4V7H4z',
  evidence: {
    checked: '2026-11-22',
    source: 'documented',
    confidence: 0.9,
    steps: 0,
    needs: 'an account of work or school',
  },
} as const satisfies Platform;
