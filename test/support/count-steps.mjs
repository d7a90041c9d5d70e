// Counts what a reader has to press until something is shared, by the browser's own input events, on any page.
import {setTimeout as sleep} from 'node:timers/promises';
import {accessNodes} from './access-tree.mjs';

/** What a reader can press. */
const ROLES = ['link', 'button', 'menuitem', 'DisclosureTriangle'];

/** How long what is pressed may take to open something, in milliseconds. */
const PATIENCE = 5000;

/** How long a control must stay where it is to be pressed. */
const STILL = 50;

/** How long what is in sight may still be moved by what comes after it. */
const MOVING = 2000;

/** How long the page may take to tell of what has happened. */
const LAG = 500;

/** How a reader presses. Keyboards walk there with Tab, as there is no other way. */
const hands = {
  async mouse(tab, {x, y}) {
    await tab.mouse.click(x, y);
  },
  async touch(tab, {x, y}) {
    await tab.touchscreen.tap(x, y);
  },
  async Enter(tab, control) {
    await walkTo(tab, control);
    await tab.keyboard.press('Enter');
  },
  async Space(tab, control) {
    await walkTo(tab, control);
    await tab.keyboard.press('Space');
  },
};

async function walkTo(tab, {id, name}) {
  for (let i = 0; i < 200; i++) {
    const active = await tab.evaluateHandle(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    });
    if ((await active.backendNodeId()) === id) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

/**
 * Run in a page before its scripts: counts presses that a reader made, and notes when the clipboard is written or the
 * system sheet opened. Whoever dispatches events of their own adds nothing.
 *
 * @param sheet Whether the browser is to have a system sheet.
 * @returns The script's text.
 */
export function recordPresses(sheet = false) {
  const script = (hasSheet) => {
    window.presses = 0;
    window.reached = [];
    window.told = [];
    const count = ({isTrusted}) => {
      if (isTrusted) window.presses++;
    };
    window.addEventListener('pointerdown', count, true);
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.repeat && ['Enter', ' '].includes(event.key)) count(event);
      },
      true,
    );
    const written = new WeakSet();
    window.addEventListener(
      'input',
      (event) => {
        const [field] = event.composedPath();
        // To write a name is one, however long it is.
        if (!event.inputType || written.has(field)) return;
        written.add(field);
        count(event);
      },
      true,
    );
    const reach = (what) => {
      window.reached.push({what, presses: window.presses});
      return Promise.resolve();
    };
    const write = () => reach('clipboard');
    Object.assign(navigator.clipboard, {write, writeText: write});
    // Chromium on Linux has none.
    if (hasSheet) navigator.share = () => reach('sheet');
    document.addEventListener('share-outcome', ({detail}) => window.told.push(detail.steps));
  };
  return `(${script})(${sheet})`;
}

/** The control of this name that a reader can press now: in the tree, and on top. Words in brackets may follow the name. */
async function find(tab, name, session) {
  for (const node of await accessNodes(tab, ROLES)) {
    if (node.name !== name && !node.name.startsWith(`${name} (`)) continue;
    const backendNodeId = node.id;
    try {
      await session.send('DOM.scrollIntoViewIfNeeded', {backendNodeId});
      const spot = await centre(session, backendNodeId);
      await sleep(STILL);
      // What moves cannot be pressed yet.
      if (String(await centre(session, backendNodeId)) !== String(spot)) continue;
      const [x, y] = spot;
      const location = {x: Math.round(x), y: Math.round(y)};
      const {backendNodeId: top} = await session.send('DOM.getNodeForLocation', location);
      if (await within(session, top, backendNodeId)) return {...node, x, y};
    } catch {
      // It has no box, or is gone already.
    }
  }
  return undefined;
}

async function centre(session, backendNodeId) {
  const {
    quads: [quad],
  } = await session.send('DOM.getContentQuads', {backendNodeId});
  return [0, 1].map((axis) => (quad[axis] + quad[axis + 2] + quad[axis + 4] + quad[axis + 6]) / 4);
}

/** Whether one node is the other, or in it. */
async function within(session, inner, outer) {
  const objects = [];
  for (const backendNodeId of [inner, outer]) {
    objects.push((await session.send('DOM.resolveNode', {backendNodeId})).object.objectId);
  }
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: objects[1],
    functionDeclaration: `function (node) {
      for (let one = node; one; one = one.assignedSlot ?? one.parentNode ?? one.host) if (one === this) return true;
      return false;
    }`,
    arguments: [{objectId: objects[0]}],
    returnByValue: true,
  });
  return result.value;
}

/**
 * Presses with real input until something is shared: a tab or a program opens, the clipboard is written, the system sheet
 * comes. What is looked for is pressed as soon as it can be; until then the openers are, one after the other. The page must
 * have been opened with `recordPresses`.
 *
 * @param target Accessible name of what shares; what is in brackets may follow.
 * @param openers Accessible names of what may have to be opened first, from outside to inside.
 * @param by A key of `hands`.
 * @param write What to write where the focus is, once the target is in sight.
 * @returns What it took by the browser's count, where it led, and what the page was told.
 */
export async function countSteps(tab, {target, openers = [], by, write}) {
  const session = await tab.createCDPSession();
  await session.send('DOM.enable');
  await session.send('Page.enable');
  const left = [];
  const opened = async (other) => {
    if (other.type() !== 'page') return;
    left.push('tab');
    await (await other.page())?.close();
  };
  tab.browser().on('targetcreated', opened);
  session.on('Page.frameRequestedNavigation', ({url}) => {
    if (!/^(https?|about|blob|data|javascript):/.test(url)) left.push('program');
  });
  const reached = async () => {
    const [first] = await tab.evaluate(() => window.reached);
    if (first) return first;
    return left.length ? {what: left[0], presses: await tab.evaluate(() => window.presses)} : undefined;
  };
  const until = async (ask, patience = PATIENCE) => {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
      const found = await ask();
      if (found) return found;
    }
    return undefined;
  };
  try {
    // The count begins when there is something to press.
    const first = await until(async () => {
      for (const name of [target, ...openers]) {
        const found = await find(tab, name, session);
        if (found) return found;
      }
      return undefined;
    });
    if (!first) throw new Error(`neither "${target}" nor what opens it is in sight`);
    await tab.evaluate(() => {
      window.presses = 0;
      window.reached.length = window.told.length = 0;
    });
    for (const opener of openers) {
      if (await find(tab, target, session)) break;
      const found = await until(() => find(tab, opener, session));
      if (!found) throw new Error(`"${opener}" is not in sight`);
      await hands[by](tab, found);
      const next = openers[openers.indexOf(opener) + 1];
      await until(async () => (await find(tab, target, session)) ?? (next && (await find(tab, next, session))));
    }
    const goal = await until(() => find(tab, target, session), MOVING);
    if (!goal) throw new Error(`"${target}" does not come in sight`);
    if (write) await tab.keyboard.type(write);
    await hands[by](tab, goal);
    const end = await until(reached);
    if (!end) throw new Error(`"${target}" leads nowhere`);
    await tab.bringToFront();
    await until(() => tab.evaluate(() => window.told.length), LAG);
    const told = await tab.evaluate(() => window.told);
    return {presses: end.presses, leads: end.what, told};
  } finally {
    tab.browser().off('targetcreated', opened);
    await session.detach();
  }
}
