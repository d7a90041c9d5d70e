// What each tool is told: exactly what its documentation names, for shares that went out, and nothing else.
import {expect} from '@open-wc/testing';
import {onShare, registry} from '../../src/browser/index.js';
import type {Sink} from '../../src/core/index.js';
import * as door from '../../src/sinks/index.js';
import {settle, warned} from '../support/harness.js';
import {type Calls, detail, install, properties, send, standIn, TOOLS, uninstall} from './tools.js';

const sinks = door as unknown as Record<string, (tool?: object) => Sink>;
const OTHERS = ['share-intent', 'share-impression', 'share-visit', 'tag-change'];

describe('sinks', () => {
  let calls: Calls;
  const offs: (() => void)[] = [];
  const on = (sink: Sink): void => void offs.push(onShare(sink));
  beforeEach(() => {
    calls = [];
  });
  afterEach(() => {
    for (const off of offs.splice(0)) off();
    uninstall();
  });

  it('are known to this test, all of them', () => {
    expect(Object.keys(door).sort()).to.deep.equal(['autodetect', 'toEndpoint', ...Object.keys(TOOLS)].sort());
  });

  for (const [name, {method, args}] of Object.entries(TOOLS)) {
    describe(name, () => {
      it('says what the tool documents, once, to the tool of the page', async () => {
        on(sinks[name]!());
        // As late as can be.
        install(calls, [name]);
        send('share-outcome', detail);
        send('share-outcome', {...detail, outcome: 'completed'});
        await settle();
        expect(calls).to.deep.equal([
          {tool: name, args},
          {tool: name, args},
        ]);
      });

      it('says it to a tool that it was given', async () => {
        on(sinks[name]!(standIn(calls, name, method)));
        send('share-outcome', detail);
        await settle();
        expect(calls).to.deep.equal([{tool: name, args: name === 'toSnowplow' ? args.slice(1) : args}]);
      });

      it('says nothing of what did not go out, nor of anything else', async () => {
        install(calls, [name]);
        on(sinks[name]!());
        for (const outcome of ['cancelled', 'failed', undefined]) send('share-outcome', {...detail, outcome});
        for (const type of OTHERS) send(type, detail);
        await settle();
        expect(calls).to.deep.equal([]);
      });

      it('is quiet where the tool is not, or an element has its name', async () => {
        on(sinks[name]!());
        const element = Object.assign(document.createElement('div'), {id: TOOLS[name]!.global});
        const lines = await warned(async () => {
          send('share-outcome', detail);
          document.body.append(element);
          send('share-outcome', detail);
          await settle();
        });
        element.remove();
        expect(lines).to.deep.equal([]);
      });

      it('is named where the tool fails', async () => {
        const fail = (): never => {
          throw new Error('broken');
        };
        on(sinks[name]!(method ? {[method]: fail} : fail));
        const lines = await warned(async () => {
          send('share-outcome', detail);
          send('share-outcome', detail);
          await settle();
        });
        expect(lines).to.deep.equal([`[waft] sink-failed "${name}": Error: broken`]);
      });
    });
  }

  it('leave out what there is not', async () => {
    install(calls, ['toMixpanel']);
    on(door.toMixpanel());
    send('share-outcome', {...detail, campaign: undefined, placement: ''});
    await settle();
    const {method, kind, url, steps, elapsed} = properties;
    expect(calls[0]?.args[1]).to.deep.equal({method, kind, url, steps, elapsed});
  });

  it('name a page of this site by its path where room is scarce', async () => {
    install(calls, ['toGa4', 'toTagManager']);
    on(door.toGa4());
    on(door.toTagManager());
    // Of another site, which names this one.
    const other = `https://other.example/?next=${location.origin}/tea`;
    for (const url of [`${location.origin}/tea/?cup=2`, other]) send('share-outcome', {...detail, url});
    await settle();
    expect(calls.map(({args}) => (args.at(-1) as {item_id: string}).item_id)).to.deep.equal([
      '/tea/?cup=2',
      '/tea/?cup=2',
      other,
      other,
    ]);
  });
});

describe('autodetect', () => {
  let calls: Calls;
  let off: () => void;
  const told = (): string[] => calls.map(({tool}) => tool).sort();
  beforeEach(() => {
    registry().warned.clear();
    calls = [];
    off = onShare(door.autodetect());
  });
  afterEach(() => {
    off();
    uninstall();
  });

  it('tells each tool that is there, once, and gtag rather than the data layer', async () => {
    install(calls);
    send('share-outcome', detail);
    await settle();
    expect(told()).to.deep.equal(Object.keys(TOOLS).filter((name) => name !== 'toTagManager'));
    for (const {tool, args} of calls) expect(args).to.deep.equal(TOOLS[tool]!.args);
  });

  it('looks anew at each share', async () => {
    send('share-outcome', detail);
    install(calls, ['toTagManager']);
    send('share-outcome', detail);
    install(calls, ['toGa4', 'toUmami']);
    send('share-outcome', detail);
    await settle();
    expect(told()).to.deep.equal(['toGa4', 'toTagManager', 'toUmami']);
  });

  it('tells the others where one fails, and names that one', async () => {
    install(calls, ['toUmami', 'toFathom']);
    (globalThis as unknown as {mixpanel: object}).mixpanel = {
      track: () => Promise.reject(new Error('late')),
    };
    (globalThis as unknown as {amplitude: object}).amplitude = {
      track: () => {
        throw new Error('early');
      },
    };
    const lines = await warned(async () => {
      send('share-outcome', detail);
      await settle();
    });
    expect(told()).to.deep.equal(['toFathom', 'toUmami']);
    expect(lines.sort()).to.deep.equal([
      '[waft] sink-failed "toAmplitude": Error: early',
      '[waft] sink-failed "toMixpanel": Error: late',
    ]);
  });
});
