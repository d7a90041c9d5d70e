import {type Bitmap2D, correction, generate} from 'lean-qr/nano';
import {html} from './dom.js';

/** What is light around a code, in modules: readers find no code without it (ISO/IEC 18004, "quiet zone"). */
const QUIET = 4;

/** The code of a text, with the best correction of two that it leaves room for; nothing if it is longer than 2,952 bytes. */
export function qrOf(text: string): Bitmap2D | undefined {
  for (const minCorrectionLevel of [correction.M, correction.L]) {
    try {
      return generate(text, {minCorrectionLevel});
    } catch {
      // Too long for this one.
    }
  }
  return undefined;
}

/** Its dark modules as path data, with the room around them. */
const darkOf = ({size, get}: Bitmap2D): string => {
  let dark = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (get(x, y)) dark += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return dark;
};
const edgeOf = ({size}: Bitmap2D): number => size + 2 * QUIET;

/** The code as a picture, dark on light whatever the page's colours: few readers find one that is the other way round. */
export function pictureOf(code: Bitmap2D, name: string): Element {
  const edge = edgeOf(code);
  // No finer than four pixels to a module, for cameras.
  const side = `${edge * 4}`;
  return html(
    'svg',
    {
      viewBox: `0 0 ${edge} ${edge}`,
      width: side,
      height: side,
      role: 'img',
      'aria-label': name,
      'shape-rendering': 'crispEdges',
    },
    html('path', {d: `M0 0h${edge}v${edge}H0z`, fill: '#fff'}),
    html('path', {d: darkOf(code), fill: '#000'}),
  );
}

/** The same as a PNG, large enough to print. */
export function pngOf(code: Bitmap2D): Blob {
  const edge = edgeOf(code);
  const scale = Math.ceil(1000 / edge);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = edge * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, edge, edge);
  context.fillStyle = '#000';
  context.fill(new Path2D(darkOf(code)));
  // At once, while the reader's press still counts: Chromium's `toBlob` waits, up to eight seconds, until a page rests
  // (its canvas_async_blob_creator.cc).
  const bytes = atob(canvas.toDataURL().split(',')[1] as string);
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], {type: 'image/png'});
}
