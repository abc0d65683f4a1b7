/**
 * How long 100,000 events take to be read, checked and built, beside Papa Parse in one run: the ratio counts. Two yardsticks:
 * what Papa Parse needs to split the text, and to split it and make records of numbers and lists, unchecked, of its arrays.
 * Prints also the longest time for which nothing else could run. `--json` prints figures only.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import Papa from 'papaparse';
import {build} from 'vite';

const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 100_000);
const rounds = 7;
const mostTimes = 2;
const mostTaskMs = 50;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const folder = await mkdtemp('node_modules/.bench-');
try {
  const {load} = await bundle(folder);
  const text = csvOf(rows);
  const bytes = new TextEncoder().encode(text);
  const limits = {bytes: 1e9, rows: 1e7};
  const times = {split: [], records: [], ours: [], longest: []};
  let dataset;
  for (let round = 0; round < rounds; round += 1) {
    times.split.push(await timed(() => Papa.parse(text, {delimiter: ','})));
    times.records.push(await timed(() => recordsOf(Papa.parse(text, {delimiter: ','}).data)));
    const fetch = async () => new Response(bytes);
    const ticks = ticker();
    times.ours.push(
      await timed(async () => {
        ticks.start();
        dataset = await load('https://example.org/events.csv', {fetch, limits});
        times.longest.push(ticks.stop());
      })
    );
  }
  if (dataset.tables.events.length !== rows) throw new Error(`${dataset.tables.events.length} of ${rows} events`);
  // The least disturbed of the rounds.
  const [split, records, ours, longest] = Object.values(times).map((all) => Math.min(...all));
  const figures = {rows, megabytes: bytes.length / 1e6, split, records, ours, ratio: ours / records, longest};
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else {
    const times = (yardstick) => `${(ours / yardstick).toFixed(2)} times`;
    console.log(`${rows} events, ${figures.megabytes.toFixed(1)} MB`);
    console.log(`Papa Parse, split:      ${split.toFixed(0)} ms`);
    console.log(`Papa Parse, to records: ${records.toFixed(0)} ms`);
    console.log(
      `read, checked, built:   ${ours.toFixed(0)} ms, ${times(split)} and ${times(records)} (at most ${mostTimes})`
    );
    console.log(`longest task:           ${longest.toFixed(0)} ms (at most ${mostTaskMs})`);
  }
  process.exitCode = figures.ratio > mostTimes || longest > mostTaskMs ? 1 : 0;
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function bundle(outDir) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: 'src/data/index.ts', formats: ['es'], fileName: () => 'data.js'},
      rolldownOptions: {output: {codeSplitting: false}}
    }
  }).then((built) => [built].flat());
  await writeFile(`${outDir}/data.mjs`, output[0].code);
  return import(pathToFileURL(`${outDir}/data.mjs`).href);
}

/** Ten columns; one event in twenty has a quoted title. Always the same, in a mixed order of time. */
function csvOf(count) {
  const types = ['conference', 'seminar', 'training', 'workshop', 'round-table'];
  const cities = ['Sofia', 'Vienna', 'Strasbourg', 'Kyiv', 'Ankara', 'Tirana', ''];
  const two = (number) => String(number).padStart(2, '0');
  const lines = Array.from({length: count}, (_, n) => {
    const month = `${2005 + (n % 21)}-${two(1 + (n % 12))}`;
    const title = n % 20 === 0 ? `"Event ${n}, on ""trafficking"""` : `Event number ${n}`;
    const day = 1 + (n % 27);
    return [
      `e${n}`,
      title,
      types[n % 5],
      `${month}-${two(day)}`,
      n % 3 ? `${month}-${two(day + 1)}` : '',
      cities[n % 7],
      n % 7 === 6 ? '' : (40 + (n % 1000) / 100).toFixed(2),
      n % 7 === 6 ? '' : (10 + (n % 2000) / 100).toFixed(2),
      n % 2 ? 'in-person' : 'online',
      n % 4 ? 'prevention;protection' : ''
    ].join(',');
  });
  return ['id,title,type,start_date,end_date,city,lat,lon,mode,pillars', ...lines, ''].join('\n');
}

/** What a page would make of Papa Parse's arrays by hand. */
function recordsOf([names, ...lines]) {
  return lines.map((cells) => {
    const record = {};
    for (const [at, name] of names.entries()) {
      const cell = cells[at];
      if (cell === '' || cell === undefined) continue;
      if (name === 'lat' || name === 'lon') record[name] = Number(cell);
      else record[name] = name === 'pillars' ? cell.split(';') : cell;
    }
    return record;
  });
}

/** Measures the longest time between two turns of the event loop. */
function ticker() {
  let [last, longest, isOn] = [0, 0, true];
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const tick = () => {
    look();
    if (isOn) setImmediate(tick);
  };
  return {
    start() {
      last = performance.now();
      setImmediate(tick);
    },
    stop() {
      look();
      isOn = false;
      return longest;
    }
  };
}

async function timed(work) {
  collectGarbage(); // or one pays for what the other left behind
  const start = performance.now();
  await work();
  return performance.now() - start;
}
