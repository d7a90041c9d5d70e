/**
 * How this page was come to. Its `name` is the address that was asked for, whatever a router has made of it since. Not in
 * the DOMs that tests run in without a browser.
 */
export const landing = (): PerformanceNavigationTiming | undefined =>
  (performance as Partial<Performance>).getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined;
