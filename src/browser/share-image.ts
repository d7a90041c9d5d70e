import type {Share} from '../core/index.js';

let last: {url: string; file: File | undefined} | undefined;

/**
 * Begins to fetch a share's picture for the system sheet, which takes files; a press cannot wait for one, or it would lose
 * its user activation. Only from the page's own origin: nobody else is told that a reader is about to share.
 */
export async function fetchImage({image}: Share): Promise<void> {
  if (!image || last?.url === image || new URL(image).origin !== location.origin) return;
  const entry: typeof last = (last = {url: image, file: undefined});
  try {
    // Nor by a redirect.
    const response = await fetch(image, {mode: 'same-origin'});
    const blob = await response.blob();
    const name = new URL(image).pathname.split('/').pop() ?? '';
    if (response.ok && blob.type.startsWith('image/')) entry.file = new File([blob], name, {type: blob.type});
  } catch {
    // The sheet opens without it.
  }
}

/** The picture of a share, if it is here by now. */
export function imageFile({image}: Share): File | undefined {
  return last?.url === image ? last?.file : undefined;
}
