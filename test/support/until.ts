/**
 * Waits until something holds, however slow the machine; `what` says what never came. A test has ten seconds, so this ends
 * before it, and names what was waited for.
 */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
