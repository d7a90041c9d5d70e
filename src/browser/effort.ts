import type {Trigger} from '../core/index.js';

/** What a press cost the reader. */
export interface Cost {
  readonly trigger: Trigger;
  /** Presses since first contact: one on the bar, two where the first opened *More*. None for a script. */
  readonly steps: number;
  /** Milliseconds since first contact. */
  readonly elapsed: number;
}

/** Follows one control, or row of controls, from the reader's first pointer or focus to the press that shares. */
export class Effort {
  #since = 0;
  #steps = 0;
  #pointer = '';

  /** The reader touched or focused a control. */
  begin(event: Event): void {
    this.#since ||= performance.now();
    if ('pointerType' in event) this.#pointer = event.pointerType as string;
  }

  /** The reader pressed something. */
  step(event: Event): void {
    this.#steps += Number(event.isTrusted);
  }

  /** A press shares: says what it took, and starts over. */
  end(event: Event): Cost {
    this.step(event);
    const cost = {
      trigger: this.#trigger(event as MouseEvent),
      steps: event.isTrusted ? this.#steps : 0,
      elapsed: this.#since && Math.round(performance.now() - this.#since),
    };
    this.#since = this.#steps = 0;
    return cost;
  }

  #trigger(event: MouseEvent & {pointerType?: string}): Trigger {
    if (!event.isTrusted) return 'script';
    // Where a click is a PointerEvent, an empty type means that no pointer made it; Firefox gives Enter on a link a `detail`
    // of 1 nevertheless. Safari before 18.2 sends a MouseEvent: there `detail` tells, and the pointer is the one seen last.
    const pointer = event.pointerType ?? (event.detail ? this.#pointer || 'mouse' : '');
    return (pointer || 'keyboard') as Trigger;
  }
}
