/**
 * All the outside world that the pure floors know, besides the language itself. They are compiled with this in place of
 * the DOM's or the worker's types, so that anything else does not compile.
 */
declare class URL {
  constructor(url: string | URL, base?: string | URL);
  hash: string;
  host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  password: string;
  protocol: string;
  search: string;
  readonly searchParams: {has(name: string): boolean};
  username: string;
}

declare class URLSearchParams {
  constructor(query: string);
  get(name: string): string | null;
}
