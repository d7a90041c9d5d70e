/** How much of a file is in memory at a time, in bytes. */
const PIECE = 1 << 18;

/** A file says what it is written in within its first bytes (HTML, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a file of any size, in pieces, in whatever it is written. A letter that the file ends within is left out. */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  yield* decoded(file, await encodingOf(file));
}

async function* decoded(file: Blob, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of piecesOf(file)) yield decoder.decode(bytes, {stream: true});
}

async function* piecesOf(file: Blob): AsyncGenerator<ArrayBuffer> {
  for (let at = 0; at < file.size; at += PIECE) yield file.slice(at, at + PIECE).arrayBuffer();
}

/** By its byte order mark, the zeros in it, what it says itself, and whether that can be. */
async function encodingOf(file: Blob): Promise<string> {
  const start = new Uint8Array(await file.slice(0, PRESCAN).arrayBuffer());
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  const [, said = 'utf-8'] = CHARSET.exec(new TextDecoder('latin1').decode(start)) ?? [];
  try {
    const {encoding} = new TextDecoder(said);
    // A file that can be read as one says is UTF-16 is none (HTML, the same section).
    if (encoding !== 'utf-8' && !encoding.startsWith('utf-16')) return encoding;
  } catch {
    // No encoding of that name.
  }
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/**
 * Whether more of it can be read as UTF-8 than cannot. One bad byte in a file that others have cut or joined is no other
 * encoding; of a Latin-1 text hardly any accent makes a letter with what follows it.
 */
async function isUtf8(file: Blob): Promise<boolean> {
  let more = 0;
  for await (const text of decoded(file, 'utf-8')) {
    const letters = text.replace(/\p{ASCII}+/gu, '');
    more += letters.length - 2 * (letters.split('\ufffd').length - 1);
  }
  return more >= 0;
}
