/** A service that is no more. */
export interface Closed {
  /** The name by which pages knew it: `pocket`. */
  readonly id: string;
  /** What has closed: the service as it wrote its name, or the part of it that took shares. */
  readonly label: string;
  /** Other ids that mean it. */
  readonly aliases?: readonly string[];
  /** When, as far as is known: `2025-07-08`, `about 2017`, `by 2020`, `date unknown`. */
  readonly closed: string;
  /** Ids of platforms that do for readers what it did, if there are any. */
  readonly instead: readonly string[];
}
