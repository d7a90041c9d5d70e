import type {Trigger} from '../core/index.js';

/** What a press cost the reader. */
export interface Cost {
  readonly trigger: Trigger;
  /** Presses since first contact: one on the bar, two where the first opened *More*. None for a script. */
  readonly steps: number;
  /** Milliseconds since first contact. */
  readonly elapsed: number;
}

/** Safari before 18.2 clicks without a pointer; focus has none, nor a button. */
type PointerMouseEvent = MouseEvent & {readonly pointerType?: string};

/** Follows one control, or row of controls, from the reader's first pointer or focus to the press that shares. */
export class Effort {
  #since = 0;
  #steps = 0;
  #pointer: string | undefined;
  /** The control that has the focus, as far as is known. */
  #focused: Element | undefined;

  /** The reader touched or focused a control. */
  begin({type, button, pointerType, relatedTarget}: PointerMouseEvent, control: Element): void {
    const touched = type === 'pointerdown';
    // The right button asks for a menu; and it is the browser that gives the focus back, with the window's.
    const idle = button > 1 || (type === 'focusin' && !relatedTarget && control === this.#focused);
    this.#focused = touched && !idle ? undefined : control;
    // What went before such, or was touched and not pressed, as by a thumb that scrolls, does not count.
    if (this.#since ? idle || (touched && !this.#steps) : !idle) this.#since = performance.now();
    this.#pointer = pointerType ?? this.#pointer;
  }

  /** The reader pressed something. */
  step(event: Event): void {
    this.#steps += Number(event.isTrusted);
  }

  /** A press shares: says what it took, and starts over. */
  end(event: Event): Cost {
    this.step(event);
    const {isTrusted, pointerType, detail} = event as PointerMouseEvent;
    // Where a click is a PointerEvent, an empty type means that no pointer made it; Firefox gives Enter on a link a `detail`
    // of 1 nevertheless. Safari before 18.2 sends a MouseEvent: there `detail` tells, and the pointer is the one seen last.
    const pointer = pointerType ?? (detail ? this.#pointer || 'mouse' : '');
    const cost = {
      trigger: (isTrusted ? pointer || 'keyboard' : 'script') as Trigger,
      steps: isTrusted ? this.#steps : 0,
      elapsed: Math.round(performance.now() - this.#since),
    };
    this.#since = this.#steps = 0;
    return cost;
  }
}
