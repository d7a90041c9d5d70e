/** Where an endpoint has the reader's server: a host, or a base address. */
export const SERVER = /{(instance|base)}/;

/** Whether an endpoint is of the web, as a base address always is. */
export function isWeb(endpoint: string): boolean {
  return /^(http|{base)/.test(endpoint);
}
