import type {Dataset} from '../dataset.js';
import {describe} from '../describe.js';
import type {Progress} from '../load-error.js';
import type {Reading} from '../problems.js';
import {parseJson} from '../read-json.js';
import {readResources} from '../read-package.js';
import {readTables} from '../read.js';
import {collect, finding} from '../reading.js';
import {columnsOf} from '../schema.js';
import {lookAcross} from './across.js';
import {withoutExamples} from './examples.js';
import type {ImportOptions} from './by-evidence.js';
import {readByEvidence} from './by-evidence.js';

/** How many rows a file may have unless it is said otherwise: about a gigabyte of memory. */
const mostRows = 1_000_000;

/** How many titles, headers and notes a file may have beside as many rows. */
const mostBeside = 1000;

/**
 * The readings of one file of any kind: one for each table of a text, of the sheets of a workbook, of a package in JSON.
 * A file in the published form is read as strictly as ever; anything else by evidence. A file with more rows than the
 * limit is not read, which is told as a problem. Nothing is thrown but an abort.
 */
export async function importFile(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const {maxRows = mostRows} = options;
  const onProgress = (progress: Progress) => {
    // Lines that are no rows are among those of which it is told.
    if (progress.rows > maxRows + mostBeside) throw new TooManyRows();
    options.onProgress?.(progress);
  };
  try {
    const readings = await readAnything(input, {...options, onProgress});
    if (readings.reduce((sum, {counts}) => sum + counts.read, 0) > maxRows) throw new TooManyRows();
    return await Promise.all(
      readings.map(async (reading) =>
        lookAcross(await withoutExamples(reading, options.words), options.known, wording(options))
      )
    );
  } catch (error) {
    if (error instanceof TooManyRows) return [await refused(options, maxRows)];
    throw error;
  }
}

/** Ends the reading of a file that is too long. */
class TooManyRows extends Error {}

async function readAnything(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const json = packageIn(input);
  const tables = json === undefined ? [] : await readResources(json, {url: options.name, ...wording(options)});
  if (tables.length > 0) return tables;
  const {recipes = [], recipe = recipes[0]} = options;
  const readings = await readTables([input], {...options, ...(recipe && {recipe})});
  const isJson = /^\uFEFF?\s*[[{]/.test(headOf(input)) || /\.json$/i.test(options.name);
  return !isJson && readings.some((reading) => namesStates(reading, options.known))
    ? readByEvidence(input, options)
    : readings;
}

/** Whether a strict reading has names of States where their ids belong: everything else in it is in the published form. */
function namesStates({table, rows, evidence}: Reading, known: Dataset | undefined): boolean {
  if (evidence) return false;
  const fields = columnsOf(table).flatMap(([field, {refs}]) => (refs?.join() === 'states' ? [field] : []));
  const isName = (text: string) => !/^[A-Z]{2}$/.test(text) && !known?.get('states', text);
  return rows.some(
    ({record}) => record && fields.some((field) => [record[field] ?? []].flat().map(String).some(isName))
  );
}

async function refused(options: ImportOptions, limit: number): Promise<Reading> {
  const {name, table = 'events', words} = options;
  const problem = finding(table, name, 'too-many-rows', {params: {limit}});
  await describe([problem], words);
  async function* nothing() {
    yield {table, rows: [], skipped: [], problems: [problem]};
  }
  return collect(nothing(), options);
}

const wording = ({words, signal}: ImportOptions) => ({...(words && {words}), ...(signal && {signal})});

const headOf = (input: Uint8Array | string): string =>
  typeof input === 'string' ? input.slice(0, 64) : new TextDecoder().decode(input.subarray(0, 64));

/** The package that a file is; undefined for any other file, also for records in JSON. */
function packageIn(input: Uint8Array | string): unknown {
  if (!/^\uFEFF?\s*\{/.test(headOf(input))) return undefined;
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return parseJson(text.replace(/^\uFEFF/, '')).value;
}
