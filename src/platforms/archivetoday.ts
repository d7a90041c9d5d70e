import type {Platform} from '../core/platform.js';

/**
 * Submit form for a snapshot that stays, as FreshRSS has it. The service moves between several hosts; this is the one
 * in use.
 *
 * simple-icons never had archive.today: a box with a lid, drawn here.
 */
export const archivetoday = {
  id: 'archivetoday',
  label: 'archive.today',
  kind: 'bookmark',
  knownAs: ['archive.is', 'archive.ph'],
  endpoint: 'https://archive.ph/submit/?',
  params: {url: 'url'},
  color: '#4a90d9',
  icon: 'M2 3h20v5H2zm1.5 7h17v11h-17zm5.5 2v3h6v-3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.85, steps: 0},
} as const satisfies Platform;
