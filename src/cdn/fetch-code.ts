/**
 * Stands in for `elements/fetch-code`: in the script tag's build the file lies beside the panel's that asks for it. The
 * query goes along, so that `?v=3` renews this one too.
 */
export const fetchCode = (): Promise<unknown> => {
  const here = import.meta.url;
  return import(new URL(`qr.js${new URL(here).search}`, here).href);
};
