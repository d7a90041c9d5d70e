import type {Platform} from './platform.js';

/** A list of platforms under one name: a bar that names it shows them in its place. */
export interface Preset {
  /** Lower-case name, as elements are told it: `fediverse`. No platform has it. */
  readonly id: string;
  /** In the order in which they are shown. */
  readonly platforms: readonly Platform[];
}
