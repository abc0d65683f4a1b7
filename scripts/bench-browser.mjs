/**
 * The same as `bench-read.mjs` in a browser: 100,000 events beside Papa Parse, the longest task, and the memory that the
 * dataset keeps; `--mixed` and `--messy` read the other files. `--million` proves what becomes of a million rows instead: refused by the limits that pages have, and
 * read where these are raised, while the page stays alive; then the same in the built workbench. `npm run build` first.
 */
import {readFile, writeFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {createRequire} from 'node:module';
import {launch} from '../test/tools/browser.mjs';
import {serve} from '../test/tools/serve.mjs';
import {bundle, csvOf, messyOf} from './bench-files.mjs';

const isMessy = process.argv.includes('--messy');
const isMillion = process.argv.includes('--million');
const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? (isMillion ? 1_000_000 : 100_000));
const rounds = isMessy ? 3 : 9;
const mostTimes = 2;
const mostTaskMs = 50;
const mostReading = 6;
const mostBuilt = 4;
const mostFrameMs = 100; // A page that draws ten times a second is alive.

const folder = await mkdtemp('node_modules/.bench-');
const scratch = await mkdtemp(`${tmpdir()}/bench-`);
const csv = () => new TextEncoder().encode(csvOf(rows, process.argv.includes('--mixed')));
const bytes = isMessy ? messyOf(rows) : csv();
const server = await start();
const base = server.origin;
const browser = await launch();
try {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await page.goto(`${base}/bench/`);
  const failures = isMillion ? await million(page) : await times(page, cdp);
  for (const failure of failures) console.log(`not met: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  server.stop();
  await rm(folder, {recursive: true, force: true});
  await rm(scratch, {recursive: true, force: true});
}

async function times(page, cdp) {
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const {usedSize, backingStorageSize = 0} = await cdp.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  await page.evaluate(() => globalThis.bench.prepare());
  const delimiter = isMessy ? ';' : ',';
  const found = {split: Infinity, ours: Infinity, longest: Infinity};
  for (let round = 0; round < rounds; round += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    found.split = Math.min(found.split, await page.evaluate((mark) => globalThis.bench.split(mark), delimiter));
    await cdp.send('HeapProfiler.collectGarbage');
    const {ms, longest} = await page.evaluate(() => globalThis.bench.read());
    found.ours = Math.min(found.ours, ms);
    found.longest = Math.min(found.longest, longest);
  }
  await page.evaluate(() => globalThis.bench.forget());
  const before = await used();
  let isReading = true;
  const reading = page
    .evaluate(() => globalThis.bench.read())
    .finally(() => {
      isReading = false;
    });
  let most = 0;
  while (isReading) most = Math.max(most, (await used()) - before);
  const {count} = await reading;
  const peak = most / bytes.length;
  const kept = ((await used()) - before) / bytes.length;
  const ratio = found.ours / found.split;
  console.log(`${count} events, ${(bytes.length / 1e6).toFixed(1)} MB, in ${browser.version()}`);
  console.log(`Papa Parse, split:    ${found.split.toFixed(0)} ms`);
  console.log(
    `read, checked, built: ${found.ours.toFixed(0)} ms, ${ratio.toFixed(2)} times${isMessy ? '' : ` (at most ${mostTimes})`}`
  );
  console.log(
    `longest task:         ${found.longest > 0 ? found.longest.toFixed(0) : 'under 50'} ms (at most ${mostTaskMs})`
  );
  console.log(`while reading:        ${peak.toFixed(2)} times the file (at most ${mostReading})`);
  console.log(`the dataset:          ${kept.toFixed(2)} times the file (at most ${mostBuilt})`);
  return [
    ...(!isMessy && ratio > mostTimes ? ['the time'] : []),
    ...(found.longest > mostTaskMs ? ['the longest task'] : []),
    ...(peak > mostReading ? ['the memory while reading'] : []),
    ...(kept > mostBuilt ? ['the memory of the dataset'] : [])
  ];
}

async function million(page) {
  const failures = [];
  const say = (what, {outcome, count, ms, frames}) => {
    console.log(
      `${what}: ${outcome}${count ? `, ${count} events` : ''}, ${(ms / 1000).toFixed(1)} s, drawn at least every ${frames.toFixed(0)} ms`
    );
    if (frames > mostFrameMs) failures.push(`${what}: the page stood still for ${frames.toFixed(0)} ms`);
  };
  console.log(`${rows} events, ${(bytes.length / 1e6).toFixed(0)} MB`);
  const usual = await page.evaluate(() => globalThis.bench.read());
  say('the usual limits', usual);
  if (!/^too-/.test(usual.outcome)) failures.push('nothing was refused');
  const byRows = await page.evaluate(() => globalThis.bench.read({bytes: 1e9}));
  say('a limit of rows', byRows);
  if (byRows.outcome !== 'too-many-rows') failures.push('the rows were not refused');
  const raised = await page.evaluate(() => globalThis.bench.read({bytes: 1e9, rows: 1e7}));
  say('raised limits', raised);
  if (raised.count !== rows) failures.push('not all rows were read');
  await writeFile(`${scratch}/events.csv`, bytes);
  await page.goto(`${base}/site/workbench.html?lang=en`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    globalThis.frames = 0;
    let last = performance.now();
    const frame = () => {
      globalThis.frames = Math.max(globalThis.frames, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const start = performance.now();
  await page.locator('input[type=file]').first().setInputFiles(`${scratch}/events.csv`);
  await page.waitForFunction(() => document.querySelector('.cause') && !document.querySelector('progress'), undefined, {
    timeout: 180_000
  });
  const [frames, outcome] = await page.evaluate(() => [
    globalThis.frames,
    document.querySelector('.cause li p').textContent.trim()
  ]);
  say('the workbench', {outcome, ms: performance.now() - start, frames});
  if (!/more than 200,?000 rows/.test(outcome)) failures.push('the workbench did not refuse');
  return failures;
}

/** A page with Papa Parse and our reader in it, the file beside it, and the built site. */
async function start() {
  await bundle(folder);
  const papa = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');
  return serve({
    pages: {
      '/bench/index.html':
        '<!doctype html><script src="papaparse.js"></script><script type="module" src="bench.js"></script>',
      '/bench/papaparse.js': await readFile(papa),
      '/bench/data.js': await readFile(`${folder}/data.mjs`),
      '/bench/bench.js': `import {load} from './data.js';\n(${inPage})(load);`,
      '/bench/events.csv': Buffer.from(bytes)
    },
    folders: {'/site/': 'dist/site'}
  });
}

/** What runs in the page. */
function inPage(load) {
  let whole;
  let text = '';
  let dataset;
  globalThis.bench = {
    async prepare() {
      whole = await (await fetch('events.csv')).blob();
      text = new TextDecoder('latin1').decode(await whole.arrayBuffer());
    },
    forget() {
      text = '';
      dataset = undefined;
    },
    split(delimiter) {
      const start = performance.now();
      globalThis.Papa.parse(text, {delimiter});
      return performance.now() - start;
    },
    async read(limits = whole ? {bytes: 1e9, rows: 1e7} : {}) {
      const body = whole;
      const chosen = body ? {fetch: async () => new Response(body)} : {fetch: (...all) => fetch(...all)};
      dataset = undefined;
      // The browser tells of tasks of more than 50 ms only.
      const durations = [0];
      const take = (list) => durations.push(...list.map(({duration}) => duration));
      const tasks = new PerformanceObserver((list) => take(list.getEntries()));
      tasks.observe({type: 'longtask'});
      let frames = 0;
      let last = performance.now();
      let isOn = true;
      const frame = () => {
        frames = Math.max(frames, performance.now() - last);
        last = performance.now();
        if (isOn) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const start = performance.now();
      let outcome = 'read';
      try {
        dataset = await load(`${location.origin}/bench/events.csv`, {...chosen, limits});
      } catch (error) {
        outcome = error.failure ?? String(error);
      }
      const ms = performance.now() - start;
      isOn = false;
      await new Promise((resolve) => setTimeout(resolve, 100));
      take(tasks.takeRecords());
      tasks.disconnect();
      const longest = Math.max(...durations);
      return {outcome, ms, longest, frames, count: dataset?.tables.events.length ?? 0};
    }
  };
}
