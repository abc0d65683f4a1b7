/** How long the built pages take on the main thread. The runner starts it when nothing else runs, so that it is the pages that are measured. */
import {fileURLToPath} from 'node:url';
import {launch, openPage, untilDrawn, visibleText} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const site = await serve({folders: {'/': `${dist}site/`}, headers: {'content-security-policy': strictPolicy}});
const cdn = await serve({folders: {'/': `${dist}cdn/`}, headers: {'access-control-allow-origin': '*'}});
const partner = await serve({
  pages: {
    '/three.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner's page</title>
      <script type="module" src="${cdn.origin}/treatyscope.js"></script></head><body><treaty-data src="data/datapackage.json">
      <treaty-clock></treaty-clock><treaty-map></treaty-map><treaty-trend></treaty-trend></treaty-data></body></html>`
  },
  folders: {'/data/': `${dist}site/data/`},
  headers: {'content-security-policy': strictPolicy.replaceAll(/(script|connect)-src 'self'/g, `$& ${cdn.origin}`)}
});
const browser = await launch();
const {check, finish} = checks();

await check('main-thread time until the dashboard is drawn is below 400 ms', async () =>
  drawingTime(400 * (await slowness()))
);
await check('a change of date redraws map and trend in less than 16 ms of script', () => redrawTime(16));

await browser.close();
for (const server of [site, cdn, partner]) server.stop();
finish();

/**
 * How many times slower than the machine on which the limit was set this one is, by a fixed piece of work that has nothing of
 * ours in it: elements made, written and laid out. The build that took 255 ms there took 448 ms on a machine where this work
 * takes 334 ms. Never below 1, never above 3.
 */
async function slowness() {
  const calm = (334 * 255) / 448;
  const times = [];
  for (let run = 0; run < 5; run++) {
    const {page, close} = await openPage(browser, {origins: [site.origin], viewport: {width: 1280, height: 800}});
    await page.goto(`${site.origin}/embed.css`);
    const metrics = await metricsOf(page);
    const before = await metrics();
    await page.evaluate(makeAndLayOut);
    times.push(((await metrics()).TaskDuration - before.TaskDuration) * 1000);
    await close();
  }
  const factor = Math.min(3, Math.max(1, Math.min(...times) / calm));
  console.log(
    `       the work by which machines are compared: ${Math.min(...times).toFixed(0)} ms; limit times ${factor.toFixed(2)}`
  );
  return factor;
}

/** Runs in the page. */
function makeAndLayOut() {
  for (let round = 0; round < 20; round++) {
    const list = document.createElement('ul');
    for (let index = 0; index < 300; index++) {
      const item = list.appendChild(document.createElement('li'));
      item.setAttribute('data-key', `${round} ${index}`);
      item.append(`${JSON.stringify({round, index})}`.replace(/\d+/g, (text) => Number(text).toLocaleString('en')));
    }
    document.body.append(list);
    list.getBoundingClientRect();
  }
}

/**
 * Thread time, so that what else runs on the machine does not count; the best of several, which noise cannot lower: of three, and of
 * up to ten on a machine that is slow for a while.
 */
async function drawingTime(limit) {
  const runs = [];
  const isEnough = () => runs.length >= 3 && runs.some(({TaskDuration}) => TaskDuration * 1000 < limit);
  while (!isEnough() && runs.length < 10) {
    const {page, close} = await openPage(browser, {origins: [site.origin], viewport: {width: 1280, height: 800}});
    const metrics = await metricsOf(page);
    await page.goto(`${site.origin}/`);
    await untilDrawn(page, ['treaty-map', 'treaty-timeline', 'treaty-trend']);
    runs.push(await metrics());
    await close();
  }
  const best = runs.sort((a, b) => a.TaskDuration - b.TaskDuration)[0];
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];
  console.log(`       ${parts.map((part) => `${part} ${(best[part] * 1000).toFixed(0)} ms`).join(', ')}`);
  const total = best.TaskDuration * 1000;
  return total < limit ? [] : [`${total.toFixed(0)} ms`];
}

/** Samples, since Chromium's counter of script time leaves out the microtasks in which elements update. */
async function redrawTime(limit) {
  const origins = [partner.origin, cdn.origin];
  const {page, problems, close} = await openPage(browser, {url: `${partner.origin}/three.html`, origins});
  await untilDrawn(page, ['treaty-map', 'treaty-trend']);
  await page.evaluate(focusSlider);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: 100});
  const times = [];
  const texts = new Set();
  for (let step = 0; step < 15; step++) {
    await session.send('Profiler.start');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(80); // several frames
    times.push(scriptTime((await session.send('Profiler.stop')).profile));
    texts.add(await page.evaluate(visibleText));
  }
  await close();
  const median = times.slice(5).sort((a, b) => a - b)[5]; // the first five warm the code up
  console.log(`       median of ten changes: ${median.toFixed(1)} ms of script`);
  if (texts.size < 10) problems.add(`the page said only ${texts.size} different things on 15 dates`);
  if (median >= limit) problems.add(`${median.toFixed(1)} ms`);
  return problems;
}

/** The time of a profile that was spent in scripts, in ms. */
function scriptTime({nodes, samples, timeDeltas}) {
  const names = new Map(nodes.map(({id, callFrame}) => [id, callFrame.functionName]));
  const isScript = (id) => !['(idle)', '(program)', '(root)'].includes(names.get(id));
  return samples.reduce((sum, id, index) => sum + (isScript(id) ? timeDeltas[index] / 1000 : 0), 0);
}

/** Puts the focus on the clock's slider, wherever it stands. Runs in the page. */
function focusSlider() {
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('input[type=range]') ? element : element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  find(document).focus();
}

/** A function that reads the counters of the page's main thread, in seconds. */
async function metricsOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
}
