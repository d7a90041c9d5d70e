/** Stands in for `elements/fetch-code` in the classic script, which fetches nothing and has no room for what draws codes. */
export const fetchCode = (): Promise<never> => Promise.reject(new Error('not in the classic script'));
