/** An address without the place on its page. Behind `#/` and `#!` some sites have pages. */
export function pageAt(url: string): string {
  return url.replace(/#(?![/!]).*/, '');
}
