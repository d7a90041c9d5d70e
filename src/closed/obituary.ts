import type {Closed} from './closed.js';

/** What whoever still names a closed service is told. */
export function obituary({label, closed, instead}: Closed): string {
  return `${label} has closed (${closed})${instead.length > 0 ? `; use: ${instead.join(' ')}` : ''}`;
}
