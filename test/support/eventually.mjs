// Waiting for what is to come, however slow the machine. A pause before a check would be too short on some, and too long on all others.
import {setTimeout as pause} from 'node:timers/promises';

/**
 * Checks again and again until it holds, and throws what it threw last if that takes too long. What must not come twice, or
 * not at all, has no moment when it did not come: `still` is how many milliseconds later the check must hold once more.
 */
export async function eventually(check, {within = 10_000, still = 0} = {}) {
  const end = Date.now() + within;
  for (;;) {
    try {
      await check();
      break;
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await pause(20);
    }
  }
  if (!still) return;
  await pause(still);
  await check();
}
