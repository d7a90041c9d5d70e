/** Parameters that say how a reader came, not where they are: click identifiers and campaign tags of ad and mail tools. */
const TRACKING =
  /^(?:utm_\w+|[a-z]{1,3}clk?id|gclsrc|[gw]braid|mc_[ce]id|igshi?d?|_hs(?:enc|mi)|mkt_tok|vero_id|li_fat_id|srsltid)$/i;

/**
 * Takes what a visit left behind out of an address read from `location`: tracking parameters, credentials and text
 * fragments. Everything else keeps its bytes. What is not an address comes back as it was.
 */
export function cleanUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  parsed.username = parsed.password = '';
  // Filtered as text: URLSearchParams would write the rest anew, with + for %20.
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  // With its own ?, for the setter takes one off, and `??a` is a query too.
  parsed.search = kept && `?${kept}`;
  const [hash = ''] = parsed.hash.split(':~:');
  parsed.hash = hash === '#' ? '' : hash;
  return parsed.href;
}
