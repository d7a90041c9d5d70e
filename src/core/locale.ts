import type {Kind} from './platform.js';

/** The words of a bar at rest. `{name}` stands for a platform's label. */
export interface BarWords {
  /** Language, as BCP 47 writes it: `en`, `pt-BR`. */
  readonly lang: string;
  /** Default name of a bar. */
  readonly bar: string;
  /** What pressing a platform of a kind does: `Share on {name}`. */
  readonly acts: {readonly [K in Kind]: string};
  /** Name of the control that opens the platforms a bar has no room for. */
  readonly more: string;
  /** Added to the name of a link that opens a tab. */
  readonly newTab: string;
  /** Platforms whose label is a word, not a brand: the label and, where it differs, the full name of the control. */
  readonly names: {readonly [id: string]: readonly [label: string, name?: string]};
}

/** What is said once a reader has pressed something. */
export interface PressWords {
  /** Said when the link is on the clipboard. */
  readonly copied: string;
  /** Said when the link could not be copied and stands selected in a field instead. */
  readonly copyByHand: string;
  /** Name of that field. */
  readonly link: string;

  /** Label of the field that takes the reader's own server. */
  readonly yourServer: string;
  /** How to write it. `{host}` stands for one. */
  readonly serverForms: string;
  /** Said where nothing was written. `{host}` stands for a server. */
  readonly noServer: string;
  /** Said of what names no server. `{text}` stands for it, `{host}` for a server. */
  readonly badServer: string;
  /** Said of letters that a server's name is not really written in. `{host}` stands for the name. */
  readonly checkServer: string;
  /** Goes on to the server. */
  readonly go: string;
  /** Name of the group of servers to choose from. */
  readonly wellKnown: string;
  /** Label of the box to tick. */
  readonly remember: string;
  /** The link to a page that asks for the server itself. */
  readonly withoutServer: string;
  /** Closes the dialog. */
  readonly cancel: string;
  /** Opens the dialog again. */
  readonly otherServer: string;

  /** Name of the field that searches all platforms. */
  readonly search: string;
  /** Said while a reader searches; `{count}` stands for how many platforms fit. */
  readonly found: string;
  /** Said when none fits. */
  readonly nothingFound: string;
  /** Heading of the platforms that the reader used last. */
  readonly lastUsed: string;
  /** Headings of the others, by kind. */
  readonly kinds: {readonly [K in Kind]: string};

  /** For places that a link is pasted in. `{name}` stands for the platform's label. */
  readonly paste: PasteWords;
  /** For the code that a phone scans. */
  readonly code: CodeWords;
  /** For what a reader keeps. */
  readonly keep: KeepWords;
  /** For elements that readers pick tags with. */
  readonly tags: TagWords;
}

/** What is said where a page is kept. */
export interface KeepWords {
  /** Said when it is. */
  readonly kept: string;
  /** Said when it is no more. */
  readonly gone: string;
  /** Said where nothing can be stored. */
  readonly noStore: string;
  /** How to make a bookmark of the browser's own. `{keys}` stands for the keys. */
  readonly byKeys: string;
  /** The same where there are no keys for it. */
  readonly byMenu: string;
  /** Stands before a link to drag. */
  readonly drag: string;
  /** Name of the control that opens the other places to save to. */
  readonly others: string;
  /** Default name of the list. */
  readonly list: string;
  /** Said of a list without entries. */
  readonly empty: string;
  /** Said where no entry fits what the reader looks for. */
  readonly noneFound: string;
  /** Lets an entry go. `{title}` stands for it. */
  readonly remove: string;
  /** Said when it is gone. `{title}` stands for it. */
  readonly removed: string;
  /** Brings it back. */
  readonly undo: string;
  /** Reads a file. */
  readonly import: string;
  /** Writes the file that every browser reads. */
  readonly export: string;
  /** What became of a file: how many are new, were there, were not taken. `{count}` stands for it. */
  readonly report: readonly [taken: string, known: string, refused: string];
  /** Why one was not taken: no address of the web, the end of the file within it, a full list, a full device. */
  readonly why: {readonly [W in 'address' | 'torn' | 'many' | 'room']: string};
  /** Why nothing of a file was read: too large, or nothing in it. */
  readonly fault: {readonly [F in 'large' | 'empty']: string};
}

/** What is said where a link is copied for one place. */
export interface PasteWords {
  /** Said when the link is on the clipboard. */
  readonly copied: string;
  /** Link to the place, where it could not be opened at once. */
  readonly open: string;
}

/** What the dialog with a QR code says. */
export interface CodeWords {
  /** What the picture is, for those who do not see it. */
  readonly picture: string;
  /** What to do with it. */
  readonly scan: string;
  /** Said in its place where no code can hold the link. */
  readonly tooLong: string;
  /** Control that saves the picture. `{name}` stands for the kind of file: SVG, PNG. */
  readonly download: string;
  /** Control that closes the dialog. */
  readonly close: string;
}

/** What elements for tags say. `{tag}` stands for the tag. */
export interface TagWords {
  /** Default name of a row of tags. */
  readonly bar: string;
  /** Name of a toggle. */
  readonly tag: string;
  /** Name of the link to the site's own page of a tag. */
  readonly page: string;
  /** Name of the link to a tag's page on a platform. `{name}` stands for the platform's label. */
  readonly place: string;
  /** Label of the field that takes a tag of the reader's own. */
  readonly own: string;
  /** Adds it. */
  readonly add: string;
  /** Said when it is added. */
  readonly added: string;
  /** Said where nothing was written that could be a tag. */
  readonly empty: string;
}

/** The words of one language. */
export type Locale = BarWords & PressWords;
