/**
 * How long 100,000 events take to be read, checked and built, beside Papa Parse in one run: the ratio to what Papa Parse needs
 * to split the text counts. Prints also what it needs to split it and make records of it, unchecked, and the longest time for
 * which nothing else could run. `--mixed` reads a file whose ids do not ascend, `--messy` that of a French office: Windows-1252,
 * semicolons, days first, which has no limit of time to keep.
 * `--memory` measures the memory instead, as multiples of the file. `--json` prints figures only.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {performance} from 'node:perf_hooks';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import Papa from 'papaparse';
import {bundle, csvOf, messyOf} from './bench-files.mjs';

const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 100_000);
const isMessy = process.argv.includes('--messy');
const delimiter = isMessy ? ';' : ',';
const rounds = isMessy ? 3 : 15;
const mostTimes = 2;
const mostTaskMs = 50;
const mostReading = 6;
const mostBuilt = 4;
const chunkLength = 65_536;
const limits = {bytes: 1e9, rows: 1e7};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const folder = await mkdtemp('node_modules/.bench-');
try {
  const {load} = await bundle(folder);
  const bytes = isMessy ? messyOf(rows) : new TextEncoder().encode(csvOf(rows, process.argv.includes('--mixed')));
  const read = (onProgress) =>
    load('https://example.org/events.csv', {fetch: async () => new Response(inChunks(bytes)), limits, onProgress});
  await (process.argv.includes('--memory') ? memory(read, bytes) : times(read, bytes));
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function times(read, bytes) {
  const text = new TextDecoder('latin1').decode(bytes);
  const all = {split: [], records: [], ours: [], longest: []};
  let dataset;
  for (let round = 0; round < rounds; round += 1) {
    all.split.push(await timed(() => Papa.parse(text, {delimiter})));
    all.records.push(await timed(() => recordsOf(Papa.parse(text, {delimiter}).data)));
    const ticks = ticker();
    all.ours.push(
      await timed(async () => {
        ticks.start();
        dataset = await read();
        all.longest.push(ticks.stop());
      })
    );
  }
  if (dataset.tables.events.length !== rows) throw new Error(`${dataset.tables.events.length} of ${rows} events`);
  // The least disturbed of the rounds.
  const [split, records, ours, longest] = Object.values(all).map((some) => Math.min(...some));
  const figures = {rows, megabytes: bytes.length / 1e6, split, records, ours, ratio: ours / split, longest};
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else {
    const than = (yardstick) => `${(ours / yardstick).toFixed(2)} times`;
    const most = isMessy ? '' : ` (at most ${mostTimes} times the first)`;
    console.log(`${rows} events, ${figures.megabytes.toFixed(1)} MB`);
    console.log(`Papa Parse, split:      ${split.toFixed(0)} ms`);
    console.log(`Papa Parse, to records: ${records.toFixed(0)} ms`);
    console.log(`read, checked, built:   ${ours.toFixed(0)} ms, ${than(split)} and ${than(records)}${most}`);
    console.log(`longest task:           ${longest.toFixed(0)} ms (at most ${mostTaskMs})`);
  }
  process.exitCode = (!isMessy && figures.ratio > mostTimes) || longest > mostTaskMs ? 1 : 0;
}

/** What is held in memory some ten times while a file is read, its own bytes among it, and what the dataset holds thereafter. */
async function memory(read, bytes) {
  const used = () => {
    collectGarbage();
    const {heapUsed, external} = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used() - bytes.length;
  let next = 0;
  let last = 0;
  let most = 0;
  const look = (progress) => {
    // Whoever reads by evidence counts the rows twice: when they are split, and when they are read.
    if (progress.rows < last) next = 0;
    last = progress.rows;
    if (progress.rows < next) return;
    next = progress.rows + rows / 10;
    most = Math.max(most, used() - before);
  };
  const dataset = await read(look);
  const built = used() - before - bytes.length;
  const [reading, kept] = [most / bytes.length, built / bytes.length];
  console.log(`${dataset.tables.events.length} events, ${(bytes.length / 1e6).toFixed(1)} MB`);
  console.log(`while reading: ${reading.toFixed(2)} times the file (at most ${mostReading})`);
  console.log(`the dataset:   ${kept.toFixed(2)} times the file (at most ${mostBuilt})`);
  process.exitCode = reading > mostReading || kept > mostBuilt ? 1 : 0;
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

/** Bytes as they come over a network. */
function inChunks(bytes) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += chunkLength)));
      else controller.close();
    }
  });
}

async function timed(work) {
  collectGarbage(); // or one pays for what the other left behind
  const start = performance.now();
  await work();
  return performance.now() - start;
}
