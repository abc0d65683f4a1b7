import {buildDataset, eachTable, unknownCoverage} from '../build.js';
import {checkDataset} from '../check-dataset.js';
import type {Dataset, Tables} from '../dataset.js';
import type {Reading, Row} from '../problems.js';
import type {TreatyEvent} from '../records.js';
import {countReadings, recordsOf} from '../read-package.js';
import type {Wording} from '../reading.js';
import {countRows} from '../reading.js';
import type {AnyRecord, TableName} from '../records.js';
import {tableNames} from '../schema.js';
import {linkEvents} from './event-titles.js';
import {answerTo} from './questions.js';
import {withoutStrangeParts} from './strange-parts.js';

/** To add is to put rows beside those of the table, and in the place of those of the same id; to replace is to put them in its place. */
export type MergeMode = 'add' | 'replace';

export interface MergeOptions {
  /** For all tables; where it is absent, what the reading's recipe answers, else `add`. */
  readonly mode?: MergeMode;
  /** The date to which the data are known from now on. */
  readonly as_of?: string;
  readonly words?: Wording;
  readonly signal?: AbortSignal;
}

/** A dataset with the rows of some files in it, and these files' readings once they are checked against all of it. */
export interface Merged {
  readonly dataset: Dataset;
  readonly readings: readonly Reading[];
}

/** The dataset that results when the accepted rows of some files are added to another, or replace its tables. */
export async function mergeTables(
  dataset: Dataset,
  given: readonly Reading[],
  {mode, as_of = dataset.info.as_of, words, signal}: MergeOptions = {}
): Promise<Merged> {
  const replaced = new Set<TableName>();
  for (const {table, recipe, rows} of given) {
    if ((mode ?? answerTo(recipe, 'add-or-replace')) !== 'replace') continue;
    replaced.add(table);
    for (const {also = []} of rows) for (const one of also) replaced.add(one.table);
  }
  const kept = replaced.has('events') ? [] : keptRecords(dataset, given, 'events');
  const linked = await linkEvents(given, kept as unknown as readonly TreatyEvent[], words);
  const instruments = replaced.has('instruments') ? [] : dataset.tables.instruments;
  const readings = await withoutStrangeParts(linked, instruments, words);
  const present = tableNames
    .filter((table) => !replaced.has(table))
    .map((table) => readingOf(table, keptRecords(dataset, readings, table)));
  const {sources} = dataset.info;
  const checked = await checkDataset([...present, ...readings], {
    ...(sources.length > 0 && {sources: new Set(sources.map(({id}) => id))}),
    ...(as_of && {as_of}),
    ...(words && {words}),
    ...(signal && {signal})
  });
  const files = checked.slice(present.length);
  // A row of the dataset that refers to what was replaced is no longer in it, and says so.
  const left = checked.slice(0, present.length).flatMap(({problems}) => problems);
  const problems = [...left.filter(({severity}) => severity === 'error'), ...files.flatMap((file) => file.problems)];
  const coverage = eachTable((table) => (replaced.has(table) ? unknownCoverage(as_of) : dataset.coverage[table]));
  return {
    dataset: buildDataset({
      url: dataset.url,
      info: {...dataset.info, as_of},
      tables: eachTable((table) => recordsOf(checked, table)) as unknown as Tables,
      coverage,
      counts: {...dataset.counts, ...countReadings(files)},
      problems: [...dataset.problems.filter(({table}) => !replaced.has(table)), ...problems]
    }),
    readings: files
  };
}

/** The records of a table that no row of a file stands in for. */
function keptRecords(dataset: Dataset, readings: readonly Reading[], table: TableName): readonly AnyRecord[] {
  const ids = new Set(recordsOf(readings, table).map(({id}) => id));
  const records: readonly AnyRecord[] = dataset.tables[table];
  return ids.size > 0 ? records.filter(({id}) => !ids.has(id)) : records;
}

/** Records of a dataset as a reading, to be checked beside others. */
function readingOf(table: TableName, records: readonly AnyRecord[]): Reading {
  const rows = records.map((record, at): Row => ({line: at + 1, status: 'accepted', record, problems: []}));
  const recipe = {
    treatyscope: 'recipe/1',
    encoding: 'utf-8',
    delimiter: ',',
    header_line: 1,
    table,
    columns: {},
    dates: {},
    numbers: {},
    answers: [],
    repairs: []
  } as const;
  return {table, file: `${table}.csv`, rows, skipped: [], problems: [], counts: countRows(rows), recipe};
}
