/** Words kept on this device under a name. */
export function recall(name: string): string[] {
  try {
    return (localStorage.getItem(name) ?? '').split(' ');
  } catch {
    // A sandboxed frame throws on access.
    return [];
  }
}
