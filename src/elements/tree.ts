/** An element as data, for content that a browser makes nodes of and a server makes text of. */
export type Tree = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: (Tree | string)[]];
