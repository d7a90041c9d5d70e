/** Pages of tags by platform, for those that do not say so themselves: none. In the script tag's build it is all of them. */
export const tagPages: Readonly<Record<string, string>> = {};
