import {describe} from './describe.js';
import type {Reading} from './problems.js';
import {parseJson, readRecords} from './read-json.js';
import type {Batch, ReadOptions} from './reading.js';
import {collect, finding} from './reading.js';

/** A file as it comes: bytes, text, or a stream of either. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

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
  const batches = /^[[{]/.test(head)
    ? readJsonText(all, options)
    : (await import('./read-csv.js')).readCsv(all, options);
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

/** The text of bytes in UTF-8, without a byte order mark; what is not UTF-8 becomes U+FFFD, which no row is accepted with. */
export async function* decode(chunks: Chunks, count?: (bytes: number) => void): AsyncGenerator<string> {
  let decoder = new TextDecoder();
  let carry = new Uint8Array();
  for await (const chunk of chunks) {
    count?.(chunk.length);
    if (typeof chunk === 'string') {
      yield chunk.replace(/^\uFEFF/, '');
      continue;
    }
    // Cut after an ASCII byte and decoded whole: decoding as a stream makes Node's strings twice as large and slow.
    const bytes = carry.length > 0 ? concat(carry, chunk) : chunk;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1]! > 0x7f) end -= 1;
    carry = bytes.slice(end);
    if (end === 0) continue;
    yield decoder.decode(bytes.subarray(0, end));
    decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  }
  if (carry.length > 0) yield decoder.decode(carry);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The first characters of a text that are not blank, and the text with nothing missing. */
export async function peek(
  texts: AsyncIterable<string>
): Promise<{readonly head: string; readonly all: AsyncIterable<string>}> {
  const iterator = texts[Symbol.asyncIterator]();
  let text = '';
  let next = await iterator.next();
  while (!next.done) {
    text += next.value;
    if (text.trimStart().length > 9) break;
    next = await iterator.next();
  }
  async function* all(): AsyncGenerator<string> {
    yield text;
    yield* {[Symbol.asyncIterator]: () => iterator};
  }
  return {head: text.trimStart().slice(0, 10), all: all()};
}

/** A text as one piece. */
export async function join(texts: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const text of texts) parts.push(text);
  return parts.join('');
}
