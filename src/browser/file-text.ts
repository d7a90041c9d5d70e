/** How much of a file is in memory at a time, in bytes. */
const PIECE = 1 << 18;

/** A file says what it is written in within its first bytes (HTML, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a file of any size, in pieces, in whatever it is written. */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const bytes of piecesOf(file)) yield decoder.decode(bytes, {stream: true});
  yield decoder.decode();
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

async function isUtf8(file: Blob): Promise<boolean> {
  const strict = new TextDecoder('utf-8', {fatal: true});
  try {
    for await (const bytes of piecesOf(file)) strict.decode(bytes, {stream: true});
    strict.decode();
    return true;
  } catch {
    return false;
  }
}
