// What a press cost the reader, by the events that browsers send: in particular those that are no contact of theirs.
import {expect} from '@open-wc/testing';
import {Effort} from '../../src/browser/index.js';

/** As the browser sends it, so that it counts as the reader's. */
type Sent = {type: string} & {readonly [Name in 'button' | 'pointerType' | 'relatedTarget']?: unknown};
const event = (sent: Sent): MouseEvent => ({isTrusted: true, relatedTarget: null, ...sent}) as unknown as MouseEvent;

const copy = document.createElement('button');
const x = document.createElement('a');
const page = document.createElement('p');
const down = (button = 0): Sent => ({type: 'pointerdown', button, pointerType: 'mouse'});
const focus = (from: Element | null = null): Sent => ({type: 'focusin', relatedTarget: from});
const click: Sent = {type: 'click', button: 0, pointerType: 'mouse'};
const enter: Sent = {type: 'click', button: 0, pointerType: ''};
const middle: Sent = {type: 'auxclick', button: 1, pointerType: 'mouse'};
const right: Sent = {type: 'auxclick', button: 2, pointerType: 'mouse'};

describe('the effort of a press', () => {
  const {performance} = window;
  let now: number;
  let effort: Effort;
  /** The next event of a control, so many milliseconds later. */
  const after = (milliseconds: number, sent: Sent, control: Element = copy): void => {
    now += milliseconds;
    effort.begin(event(sent), control);
  };
  /** The press that shares. */
  const pressed = (milliseconds: number, sent: Sent, control: Element = copy): number => {
    after(milliseconds, sent, control);
    return effort.end(event(sent)).elapsed;
  };
  beforeEach(() => {
    now = 1000;
    effort = new Effort();
    Object.defineProperty(window, 'performance', {value: {now: () => now}, configurable: true});
  });
  afterEach(() => {
    Object.defineProperty(window, 'performance', {value: performance, configurable: true});
  });

  it('begins with the first pointer or focus', () => {
    after(0, down());
    after(1, focus());
    expect(pressed(80, click)).to.equal(81);
    after(5000, focus(page), x);
    after(300, focus(x));
    expect(pressed(400, enter)).to.equal(700);
  });

  it('leaves out where the reader was while the window had no focus', () => {
    after(0, down(), x);
    after(1, focus(), x);
    pressed(80, click, x);
    // Back from the tab it opened: the browser gives the focus to where it was.
    after(60_000, focus(), x);
    expect(pressed(4000, enter, x)).to.equal(0);
    after(60_000, focus(), x);
    after(4000, down());
    after(1, focus(x));
    expect(pressed(80, click)).to.equal(81);
    // Gone before a press.
    after(2000, focus(page));
    after(60_000, focus());
    after(500, focus(copy), x);
    expect(pressed(300, enter, x)).to.equal(800);
  });

  it('takes a control that had the focus before for one that is touched anew', () => {
    after(0, down());
    after(1, focus());
    pressed(80, click);
    after(3000, down());
    after(1, focus());
    expect(pressed(90, click)).to.equal(91);
  });

  it('does not begin with what led to no press', () => {
    // A thumb that scrolled.
    after(0, {...down(), pointerType: 'touch'});
    after(9000, down());
    expect(pressed(70, click)).to.equal(70);
    // A menu, with the focus that some browsers give.
    after(3000, down(2));
    after(1, focus());
    after(80, right);
    expect(pressed(5000, enter)).to.equal(0);
    after(3000, down(2));
    after(80, right);
    after(3000, down());
    expect(pressed(60, click)).to.equal(60);
  });

  it('is that of a middle press, too', () => {
    after(0, down(1), x);
    expect(pressed(120, middle, x)).to.equal(120);
  });

  it('goes on behind More', () => {
    after(0, down());
    after(80, click);
    effort.step(event(click));
    after(500, focus(), x);
    after(2000, down(), x);
    now += 70;
    expect(effort.end(event(click))).to.deep.equal({trigger: 'mouse', steps: 2, elapsed: 2650});
  });
});
