/**
 * Puts content into a page's #box and takes it out again, now before it has drawn and now after, and returns what is left:
 * nodes, listeners, kB of heap, and observers and timers that are still at work.
 */
export async function leaks(page, {rounds, content}) {
  await page.evaluate(
    async ([count, markup]) => {
      const box = document.querySelector('#box');
      for (let round = 0; round < count; round += 1) {
        box.innerHTML = markup;
        await new Promise((resolve) => setTimeout(resolve, round % 4 ? 0 : 60));
        if (round % 5 === 0) box.append(box.firstElementChild);
        box.replaceChildren();
      }
    },
    [rounds, content]
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // The last of them is let go of by what the page does next, a timer, a frame, a reply: until nothing more is.
  let metrics = [];
  for (let [run, same, least] = [0, 0, Number.POSITIVE_INFINITY]; run < 60 && same < 5; run += 1) {
    await page.waitForTimeout(500);
    await session.send('HeapProfiler.collectGarbage');
    ({metrics} = await session.send('Performance.getMetrics'));
    const nodes = metrics.find(({name}) => name === 'Nodes').value;
    same = nodes < least ? 0 : same + 1;
    least = Math.min(nodes, least);
  }
  await session.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const {observers, timers} = await page.evaluate(() => globalThis.atWork());
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    kB: Math.round(of('JSHeapUsedSize') / 1000),
    observers,
    timers
  };
}

/** Keeps count of what a page observes and of its intervals. Runs in the page, before everything else. */
leaks.count = () => {
  const targets = new Map();
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const Original = globalThis[name];
    globalThis[name] = class extends Original {
      observe(target, options) {
        targets.set(this, (targets.get(this) ?? new Set()).add(target));
        super.observe(target, options);
      }
      unobserve(target) {
        targets.get(this)?.delete(target);
        super.unobserve(target);
      }
      disconnect() {
        targets.delete(this);
        super.disconnect();
      }
    };
  }
  const intervals = new Set();
  const {setInterval: start, clearInterval: stop} = globalThis;
  globalThis.setInterval = (...rest) => {
    const id = start(...rest);
    intervals.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => {
    intervals.delete(id);
    stop(id);
  };
  globalThis.atWork = () => ({
    observers: [...targets.values()].reduce((sum, {size}) => sum + size, 0),
    timers: intervals.size
  });
};
