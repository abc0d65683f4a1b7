import {buildDataset, completeInfo, datasetFrom} from '../../data/build.js';
import type {Dataset, Tables} from '../../data/dataset.js';
import {importer, importFile, mergeTables} from '../../data/importer.js';
import type {Progress} from '../../data/load-error.js';
import type {Reading} from '../../data/problems.js';
import {recordsOf} from '../../data/read-package.js';
import type {Bench, BenchFile, Entry} from './model.js';

/** What the files on a bench give. */
export interface Result {
  /** Every reading, checked against the others and the dataset that it goes into. */
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
}

/** How far reading has come. */
export interface Pace {
  readonly file: BenchFile;
  readonly progress: Progress;
}

interface Kept {
  readonly file: BenchFile;
  readonly base: Dataset;
  readonly beside: readonly Reading[];
  readonly readings: readonly Reading[];
}

/** What other files refer to by name, so that it must be known before they are read. */
const referred = ['states', 'regions', 'instruments'] as const;

/** Reads benches, and what has not changed since the last one only once. */
export class BenchReader {
  readonly #maxRows: number;
  #kept: readonly Kept[] = [];
  #base: {readonly of: readonly unknown[]; readonly dataset: Dataset} | undefined;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  /** What the files of a bench give, put into the dataset that is shown at present or into one of their own. */
  async read(
    bench: Bench,
    present: Dataset | undefined,
    signal: AbortSignal,
    onPace: (pace: Pace) => void
  ): Promise<Result> {
    const base = this.#baseOf(bench, present);
    // A list of states or instruments may come after a file that names them: then that is read again.
    for (let round = 0; round < 2; round += 1) {
      for (const file of bench.files) await this.#readFile(bench, file, base, signal, onPace);
    }
    const read = bench.files.flatMap((file) => this.#readingsOf(file).map((reading, nth) => ({file, nth, reading})));
    const merged = await mergeTables(
      withoutBrought(bench, base, read),
      read.map(({reading}) => reading),
      {signal, ...(bench.about.as_of && {as_of: bench.about.as_of})}
    );
    this.#kept = this.#kept.filter(({file}) => bench.files.includes(file));
    return {
      entries: await Promise.all(merged.readings.map((reading, at) => compared({...read[at]!, reading}))),
      dataset: titled(merged.dataset, bench)
    };
  }

  #readingsOf(file: BenchFile): readonly Reading[] {
    return this.#kept.find((kept) => kept.file === file)?.readings ?? [];
  }

  async #readFile(
    bench: Bench,
    file: BenchFile,
    base: Dataset,
    signal: AbortSignal,
    onPace: (pace: Pace) => void
  ): Promise<void> {
    const others = bench.files.filter((other) => other !== file).flatMap((other) => this.#readingsOf(other));
    const beside = others.filter(({table}) => referred.some((name) => name === table));
    const before = this.#kept.find((kept) => kept.file === file);
    if (before?.base === base && isSame(before.beside, beside)) return;
    const {name, table, recipes, input} = file;
    const readings = await importFile(input, {
      name,
      known: withRecords(base, beside),
      maxRows: this.#maxRows,
      signal,
      onProgress: (progress) => onPace({file, progress}),
      ...(table && {table}),
      ...(recipes[0] && {recipe: recipes[0], recipes})
    });
    this.#kept = [...this.#kept.filter((kept) => kept !== before), {file, base, beside, readings}];
  }

  /** The dataset that the files go into; the same one for as long as it is the same question. */
  #baseOf({base, described}: Bench, present: Dataset | undefined): Dataset {
    const of = [base, described, present];
    if (this.#base && isSame(this.#base.of, of)) return this.#base.dataset;
    const dataset = base === 'present' && present ? present : ownBase(described, present);
    this.#base = {of, dataset};
    return dataset;
  }
}

/** The entry with what differs from the recipe that was given with its file. */
async function compared(entry: Entry): Promise<Entry> {
  const {expected = []} = entry.file;
  const {table, recipe} = entry.reading;
  const own = expected.find((one) => one.sheet === recipe.sheet && one.table === table) ?? expected[0];
  if (!own) return entry;
  const {compareReading} = await importer();
  return {...entry, changes: compareReading(own, entry.reading)};
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((member, at) => member === other[at]);

/** A dataset without rows but the States and regions that we know. */
function ownBase(described: Dataset | undefined, present: Dataset | undefined): Dataset {
  const {states = [], regions = []} = present?.tables ?? {};
  return datasetFrom({states, regions}, described?.info, described && {coverage: described.coverage});
}

/** The States and regions that we know stand in only where the files bring none. */
function withoutBrought(bench: Bench, base: Dataset, read: readonly Entry[]): Dataset {
  if (bench.base === 'present') return base;
  const brought = (['states', 'regions'] as const).filter((name) => read.some(({reading}) => reading.table === name));
  return withTables(base, Object.fromEntries(brought.map((name) => [name, []])));
}

const withTables = (dataset: Dataset, tables: Partial<Tables>): Dataset =>
  buildDataset({...dataset, tables: {...dataset.tables, ...tables}});

function withRecords(base: Dataset, readings: readonly Reading[]): Dataset {
  if (readings.length === 0) return base;
  const tables = referred.map((name) => [name, [...base.tables[name], ...recordsOf(readings, name)]]);
  return withTables(base, Object.fromEntries(tables) as Partial<Tables>);
}

/** The dataset under the title that it was given, known to the latest date of its facts where nobody names one. */
function titled(dataset: Dataset, {about: {title}}: Bench): Dataset {
  if (!title && dataset.info.as_of) return dataset;
  const {title_fr: _, ...untitled} = dataset.info;
  const info = completeInfo(title ? {...untitled, title} : dataset.info, dataset.tables);
  return buildDataset({...dataset, info});
}
