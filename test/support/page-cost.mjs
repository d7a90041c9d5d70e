// What bars cost a page that is open: nodes, listeners and heap by the browser's own books; layout shift.

const EIGHT = 'copy facebook x bluesky mastodon linkedin reddit email';

/** Adds `count` bars and returns what one of them cost on average. */
export async function costOfBars(tab, count) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const read = async () => {
    // Twice, with a pause: the first collection runs finalisers, the second frees what they let go.
    for (let i = 0; i < 2; i++) {
      await session.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const {metrics} = await session.send('Performance.getMetrics');
    const {Nodes, JSEventListeners, JSHeapUsedSize} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
    return {nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize};
  };
  const add = (bars) =>
    tab.evaluate(
      async (number, platforms) => {
        const all = document.createDocumentFragment();
        for (let i = 0; i < number; i++) {
          const bar = document.createElement('share-bar');
          bar.setAttribute('platforms', platforms);
          all.append(bar);
        }
        document.body.append(all);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      bars,
      EIGHT,
    );
  // The first bar pays for templates and sheets that all share.
  await add(1);
  const before = await read();
  await add(count);
  const after = await read();
  const average = (name) => Math.round(((after[name] - before[name]) / count) * 10) / 10;
  return {nodes: average('nodes'), listeners: average('listeners'), heap: Math.round(average('heap'))};
}

/** Run in a page before anything else: sums layout shift in `window.shift`. */
export function recordShift() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}
