/** Hands a file to the reader, from the page's own memory. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // WebKit reads it some time after the press.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
