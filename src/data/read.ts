import {BareRows} from './bare-rows.js';
import {describe} from './describe.js';
import {Kept} from './kept.js';
import type {Problem, ProblemCode, Reading, Recipe} from './problems.js';
import {collectBare, readCsv} from './read-csv.js';
import {parseJson, readRecords} from './read-json.js';
import type {Bare, Batch, ReadOptions} from './reading.js';
import {collect, finding} from './reading.js';
import type {Chunks} from './text.js';
import {decode, join, peek} from './text.js';
import {whole} from './whole.js';

/** A file as a whole or as it comes, or records that are in memory already. */
export type Input = Uint8Array | string | readonly unknown[] | AsyncIterable<Uint8Array | string>;

/**
 * What the strict reader can tell of a file but not mend: it is not written as we write it, so that the importer, which
 * reads by evidence, may do better. What is wrong with the facts themselves is not among them.
 */
const formal: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-table',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'bad-encoding',
  'bad-date',
  'bad-number',
  'unknown-word',
  'bad-value',
  'bad-interval',
  'missing-value',
  'stray-quote',
  'ragged-row',
  'count-without-number'
]);

/** Those of them with which no row can be read at all. */
const hopeless: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-table',
  'missing-column',
  'duplicate-column',
  'bad-encoding'
]);

/** Reads one table, whatever is wrong with it: nothing is thrown, and every row is accounted for. */
export async function readTable(input: Input, options: ReadOptions): Promise<Reading> {
  if (Array.isArray(input)) return collect(readRecords(input, options), options);
  const isStream = typeof input === 'object' && Symbol.asyncIterator in input;
  const readings = await readTables(isStream ? input : [input as Uint8Array | string], options);
  return readings.find(({table}) => table === options.table) ?? readings[0]!;
}

/**
 * The readings of all tables in a file: strictly, when it is in the published form or the importer would not do better;
 * else by evidence, which is fetched only then.
 */
export async function readTables(chunks: Chunks, options: ReadOptions): Promise<readonly Reading[]> {
  const file = new Kept(chunks);
  const {head} = await peek(decode(file.chunks()));
  const isJson = isJsonIn(head, options.name);
  const isStrict = isJson || (head !== '' && !isForeign(head) && isPlain(options.recipe));
  let isHopeless = !isStrict;
  if (isStrict) {
    const bare = new BareRows();
    const strict = await (isJson
      ? collect(readStrictly(file.chunks(), options), options)
      : collectBare(untilFormal(readStrictly(file.chunks(), options, bare)), options, bare));
    const {problems, skipped} = strict;
    if (isJson) return (problems.some(isBroken) && (await tableLikeJson(file, options))) || [strict];
    if (!problems.some(isFormal)) return [strict];
    // Of the header, whose line is the same in whatever pieces the file comes.
    const header = skipped.find(({kind}) => kind === 'header')?.line;
    isHopeless = problems.some(({code, line}) => line === header && hopeless.has(code));
  }
  const {readByEvidence} = await import('./import/by-evidence.js');
  const readings = await readByEvidence(await whole(file.chunks()), options);
  // What was cut off on its way is read as far as it came, and says so.
  const isCut = isStrict && (options.isCut?.() ?? false);
  const isWhole = readings.every(({counts}) => counts.rejected === 0);
  if (!isCut && (isHopeless || isWhole)) return readings;
  const strict = await collect(readStrictly(file.chunks(), options), options);
  return !isCut && isBetter(readings, strict) ? readings : [strict];
}

/** The readings of a text that merely begins as JSON does; undefined where there is no table in it either. */
async function tableLikeJson(file: Kept, options: ReadOptions): Promise<readonly Reading[] | undefined> {
  if (isNamedJson(options.name)) return undefined;
  const {readByEvidence} = await import('./import/by-evidence.js');
  const readings = await readByEvidence(await whole(file.chunks()), options);
  const isTable = /\.(?:csv|tsv|tab)$/i.test(options.name);
  return isTable || !readings.some(({problems}) => problems.some(({code}) => hopeless.has(code)))
    ? readings
    : undefined;
}

/** Reads one table as it comes, in batches: comma-separated values, or an array of records as JSON; anything else at once. */
export async function* readRows(chunks: Chunks, options: ReadOptions): AsyncGenerator<Batch> {
  const file = new Kept(chunks);
  // Blank lines wait for what follows, which may show that the file is to be read otherwise.
  let waiting: Batch[] = [];
  for await (const batch of readStrictly(file.chunks(), options)) {
    if (batch.problems.some(({code}) => hopeless.has(code))) {
      const {readByEvidence} = await import('./import/by-evidence.js');
      const [reading] = await readByEvidence(await whole(file.chunks()), options);
      yield batchOf(reading!);
      return;
    }
    waiting.push(batch);
    if (batch.rows.length === 0) continue;
    yield* waiting;
    waiting = [];
  }
  yield* waiting;
}

/** Reads one table strictly: as we write it, or not at all. */
async function* readStrictly(chunks: Chunks, options: ReadOptions, bare?: BareRows): AsyncGenerator<Batch & Bare> {
  let bytes = 0;
  let rows = 0;
  const texts = decode(chunks, (count) => {
    bytes += count;
  });
  const {head, all} = await peek(texts);
  const batches: AsyncIterable<Batch & Bare> = isJsonIn(head, options.name)
    ? readJsonText(all, options)
    : readCsv(all, options, bare);
  for await (const batch of batches) {
    rows += batch.bare?.length ?? batch.rows.length;
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

/** Batches up to the first that holds something which the importer may mend. */
async function* untilFormal(batches: AsyncIterable<Batch & Bare>): AsyncGenerator<Batch & Bare> {
  for await (const batch of batches) {
    yield batch;
    if (
      batch.problems.some(isFormal) ||
      (batch.bare?.others ?? batch.rows).some(({problems}) => problems.some(isFormal))
    )
      return;
  }
}

const isFormal = ({code}: Problem): boolean => formal.has(code);

const isBroken = ({code}: Problem): boolean => code === 'bad-json' || code === 'cut-off';

const isNamedJson = (name: string): boolean => /\.json$/i.test(name);

/** Whether a file says that it is JSON, or begins so; a title in brackets above a table does not. */
const isJsonIn = (head: string, name: string): boolean =>
  isNamedJson(name) || /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/.test(head);

/** Whether a text begins as none in UTF-8 does: a workbook, UTF-16, a picture. */
const isForeign = (head: string): boolean => /^PK\W|\uFFFD/.test(head) || head.includes('\0');

/** Whether a recipe asks for nothing but what the strict reader does. */
function isPlain(recipe: Recipe | undefined): boolean {
  if (!recipe) return true;
  const {encoding, delimiter, header_line, dates, numbers, answers, repairs} = recipe;
  const isEmpty = [dates, numbers, answers, repairs].every((part) => Object.keys(part).length === 0);
  return isEmpty && encoding === 'utf-8' && delimiter === ',' && header_line === 1;
}

/** Whether reading by evidence found more than strict reading: more rows, or fewer that are merely not written as ours. */
function isBetter(readings: readonly Reading[], strict: Reading): boolean {
  const taken = (reading: Reading) => reading.counts.accepted + reading.counts.repaired;
  const more = readings.reduce((sum, reading) => sum + taken(reading), -taken(strict));
  if (more !== 0) return more > 0;
  const left = readings.flatMap(({problems}) => problems.filter(isFormal)).length;
  return left < strict.problems.filter(isFormal).length;
}

const batchOf = ({table, rows, skipped, problems, recipe: {columns}}: Reading): Batch => {
  const ofRows = new Set(rows.flatMap((row) => row.problems));
  return {table, rows, skipped, problems: problems.filter((problem) => !ofRows.has(problem)), columns};
};
