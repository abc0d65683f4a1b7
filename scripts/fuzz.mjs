/**
 * Damaged files in great numbers: `npm run fuzz`, or `npm run fuzz -- --files 1000 --seed 7`. Of ten files seven have damaged cells and a
 * known number of rows, and three have bytes turned over, cut out or cut off. Counts crashes, rows that are nowhere, and
 * files that take more than five seconds; the seed and number of a file make it again. `--dist` for the published module.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {damagedFile} from '../test/fixtures/messy/damage.mjs';
import {bundle} from '../test/fixtures/messy/importer.mjs';
import {workbooks} from '../test/fixtures/messy/others.mjs';

const longestMs = 5000;

if (isMainThread) await main();
else await work();

async function main() {
  const {values} = parseArgs({
    options: {
      files: {type: 'string', default: '10000'},
      seed: {type: 'string', default: '1'},
      dist: {type: 'boolean'},
      json: {type: 'boolean'}
    }
  });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = await mkdtemp(`${root}node_modules/.fuzz-`);
  try {
    const path = values.dist ? `${root}dist/data.js` : await bundle(folder);
    const figures = await run(pathToFileURL(path).href, Number(values.seed), Number(values.files));
    if (values.json) console.log(JSON.stringify(figures));
    else print(figures);
    process.exitCode = figures.crashed + figures.lost + figures.hung > 0 ? 1 : 0;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Reads the files in a worker, which is stopped and begun anew behind a file that takes too long. */
async function run(module, seed, count) {
  const figures = {seed, files: 0, rows: 0, crashed: 0, lost: 0, hung: 0, slowestMs: 0, faults: []};
  for (let from = 0; from < count; ) {
    const hungAt = await readFrom(module, seed, from, count, figures);
    if (hungAt === undefined) break;
    figures.hung += 1;
    figures.faults.push({kind: 'hung', nth: hungAt});
    from = hungAt + 1;
  }
  return figures;
}

function readFrom(module, seed, from, count, figures) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: {module, seed, from, count}});
    let timer;
    let nth = from;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.terminate().then(() => resolve(nth)), longestMs + 10_000);
    };
    watch();
    worker.on('message', (result) => {
      if (result.isEnd) {
        clearTimeout(timer);
        resolve(undefined);
        return;
      }
      watch();
      nth = result.nth + 1;
      figures.files += 1;
      figures.rows += result.rows;
      figures.slowestMs = Math.max(figures.slowestMs, result.ms);
      if (result.ms > longestMs) figures.hung += 1;
      for (const {kind, what} of result.faults) {
        figures[kind] += 1;
        figures.faults.push({kind, nth: result.nth, what});
      }
    });
    worker.once('error', reject);
  });
}

function print({faults, ...figures}) {
  for (const {kind, nth, what} of faults.slice(0, 50)) console.log(`${kind} in file ${nth}: ${what ?? ''}`);
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${Math.round(figure)}`);
}

async function work() {
  const {module, seed, from, count} = workerData;
  const {importFile} = await import(module);
  const [workbook] = await workbooks();
  for (let nth = from; nth < count; nth += 1) {
    const file = damagedFile(seed, nth, workbook.bytes);
    const started = performance.now();
    const faults = [];
    let rows = 0;
    try {
      const readings = await importFile(file.bytes, {name: file.name});
      rows = readings.reduce((sum, reading) => sum + reading.counts.read, 0);
      for (const what of file.missing(readings)) faults.push({kind: 'lost', what});
    } catch (error) {
      faults.push({kind: 'crashed', what: String(error.stack ?? error).slice(0, 400)});
    }
    parentPort.postMessage({nth, rows, ms: performance.now() - started, faults});
  }
  parentPort.postMessage({isEnd: true});
}
