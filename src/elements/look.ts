import type {Platform} from '../core/index.js';
import type {Design, Style} from './content.js';

/** What an element decides about its controls. */
export interface Look {
  /** Ids or aliases, in order. */
  readonly ids: readonly string[];
  readonly style: Style;
  /** Whether the platforms that the reader uses are remembered. */
  readonly recent: boolean;
  /** Servers that the site names, by platform id. */
  readonly instances: ReadonlyMap<string, string>;
  readonly arrange: Design['arrange'];
  /** Puts the platforms in another order. */
  order(platforms: Platform[]): Platform[];
}

/** What a press of a control does that is no platform's. */
export type PressOther = (event: Event, shown: Design) => void;
