import {describe} from './describe.js';
import type {Reading} from './problems.js';
import {readCsv} from './read-csv.js';
import {parseJson, readRecords} from './read-json.js';
import type {Batch, ReadOptions} from './reading.js';
import {collect, finding} from './reading.js';
import type {Chunks} from './text.js';
import {decode, join, peek} from './text.js';

/** A file, or records that are in memory already. */
export type Input = Uint8Array | string | readonly unknown[];

/** Reads one table, whatever is wrong with it: nothing is thrown, and every row is accounted for. */
export async function readTable(input: Input, options: ReadOptions): Promise<Reading> {
  if (Array.isArray(input)) return collect(readRecords(input, options), options);
  return collect(readRows([input as Uint8Array | string], options), options);
}

/** Reads one table as it comes, in batches: comma-separated values, or an array of records as JSON. */
export async function* readRows(chunks: Chunks, options: ReadOptions): AsyncGenerator<Batch> {
  let bytes = 0;
  let rows = 0;
  const texts = decode(chunks, (count) => {
    bytes += count;
  });
  const {head, all} = await peek(texts);
  const batches = /^[[{]/.test(head) ? readJsonText(all, options) : readCsv(all, options);
  for await (const batch of batches) {
    rows += batch.rows.length;
    yield batch;
    options.onProgress?.({bytes, rows});
  }
}

async function* readJsonText(texts: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Batch> {
  const {value, fault} = parseJson(await join(texts));
  if (Array.isArray(value)) {
    yield* readRecords(value, options);
    return;
  }
  const table = options.table ?? 'events';
  const problem = finding(table, options.name, fault ?? 'unknown-table', {});
  await describe([problem], options.words);
  yield {table, rows: [], skipped: [], problems: [problem]};
}
