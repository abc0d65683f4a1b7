import type {CellBounds} from './cell-bounds.js';
import {BareRows, emptyRecords, withRows} from './bare-rows.js';
import type {CheckRow} from './check.js';
import {rowChecker} from './check.js';
import {readHeader} from './check-header.js';
import type {Broken, TakeLine} from './csv-lines.js';
import {CsvLines} from './csv-lines.js';
import {describe} from './describe.js';
import type {KeyLines} from './key-lines.js';
import {AscendingKeys} from './key-lines.js';
import {plainRecords} from './plain-records.js';
import type {ProblemCode, Reading, Row, Skipped} from './problems.js';
import type {Bare, Batch, Finding, ReadOptions} from './reading.js';
import {allProblems, collect, finding, rowOf} from './reading.js';
import type {AnyRecord, TableName} from './records.js';
import {breathe, isBreathless} from './slices.js';

const unreadable = '\uFFFD';

/**
 * Reads comma-separated values in slices; every line of them ends as a row, or is skipped and says why. Rows are handed out
 * in batches, and kept nowhere but in `all`.
 */
export async function* readCsv(
  texts: AsyncIterable<string>,
  options: ReadOptions,
  all?: BareRows
): AsyncGenerator<Batch & Bare> {
  const table = new CsvTable(options, all);
  let carry = '';
  for await (const text of texts) {
    let from = 0;
    if (carry !== '') {
      // The line that was cut is put together by itself, or all of the text would be copied.
      const end = text.indexOf('\n') + 1 || text.length;
      carry += text.slice(0, end);
      const at = table.read(carry, 0, false);
      if (at < carry.length) carry = carry.slice(at) + text.slice(end);
      else [carry, from] = [text, end];
    } else carry = text;
    for (let before = -1; from > before; ) {
      before = from;
      from = table.read(carry, from, false);
      if (!isBreathless()) continue;
      yield await table.take();
      await breathe(options.signal);
    }
    yield await table.take();
    await breathe(options.signal);
    carry = carry.slice(from);
  }
  for (let from = 0; from < carry.length; ) from = table.read(carry, from, true);
  table.end();
  yield await table.take();
}

/** Collects batches into one reading of the rows that are kept beside them, bare as they are. */
export async function collectBare(
  batches: AsyncIterable<Batch>,
  options: ReadOptions,
  all: BareRows
): Promise<Reading> {
  async function* withoutRows(): AsyncGenerator<Batch> {
    for await (const {table, skipped, problems, columns} of batches)
      yield {table, rows: [], skipped, problems, ...(columns && {columns})};
  }
  const {rows: _, problems, counts, ...reading} = await collect(withoutRows(), options);
  return withRows({...reading, problems: allProblems(problems, all.others), counts: all.counts}, all);
}

/** A file as far as it is read: what its header said, and the rows since they were last taken. */
class CsvTable {
  readonly #options: ReadOptions;
  readonly #lines = new CsvLines((line) => this.#takePlain(line));
  readonly #findings: Finding[] = [];
  #table: TableName;
  #check: CheckRow<Row | undefined> | undefined;
  #columns: Record<string, string> | undefined;
  readonly #all: BareRows | undefined;
  #rows: BareRows;
  #keys: KeyLines = new Map();
  #plain: ReturnType<typeof plainRecords> | undefined;
  #skipped: Skipped[] = [];
  #problems: Finding[] = [];

  constructor(options: ReadOptions, all?: BareRows) {
    this.#options = options;
    this.#all = all;
    this.#rows = all ?? new BareRows();
    this.#table = options.table ?? options.recipe?.table ?? 'events';
  }

  /** Reads whole rows of a text from a place on, at the end of the file the last one too; returns how far it came. */
  read(text: string, from: number, isEnd: boolean): number {
    const isCut = isEnd && this.#isCut();
    return this.#lines.read(text, from, isEnd, isCut, this.#takeLine);
  }

  /** Says what is to be said at the end of the file. */
  end(): void {
    if (this.#isCut()) this.#problems.push(this.#finding('cut-off', {raw: ''}));
  }

  async take(): Promise<Batch & Bare> {
    await describe([...this.#problems, ...this.#findings], this.#options.words);
    const columns = this.#columns;
    const rest = {table: this.#table, skipped: this.#skipped, problems: this.#problems, ...(columns && {columns})};
    const batch = withRows(rest, this.#rows.take());
    if (!this.#all) this.#rows = new BareRows();
    [this.#skipped, this.#problems, this.#columns] = [[], [], undefined];
    this.#findings.length = 0;
    return batch;
  }

  #isCut(): boolean {
    return this.#options.isCut?.() ?? false;
  }

  #finding(code: ProblemCode, details: Partial<Finding> = {}): Finding {
    const {line} = this.#lines;
    return finding(this.#table, this.#options.name, code, {line, raw: this.#lines.raw.slice(0, 500), ...details});
  }

  #takePlain(line: CellBounds): boolean {
    const record = this.#plain?.(line);
    if (!record) return false;
    const key = record.id as string;
    if (this.#keys.get(key) !== undefined) return false;
    this.#keys.set(key, this.#lines.line);
    this.#rows.accept(this.#lines.line, record);
    return true;
  }

  readonly #takeLine: TakeLine = (cells, broken) => {
    const {line} = this.#lines;
    if (isBlank(cells)) {
      this.#skipped.push({line, kind: 'blank', raw: this.#lines.raw});
      return;
    }
    if (!this.#check) {
      this.#readHeader(cells);
      return;
    }
    const found = broken || this.#lines.hasUnreadable ? this.#lookAtRow(cells, broken) : undefined;
    if (broken?.severity === 'error') {
      this.#findings.push(...found!);
      this.#rows.add(rowOf(line, undefined, found));
      return;
    }
    const row = this.#check(line, cells, found);
    if (row) this.#rows.add(row);
  };

  #lookAtRow(cells: readonly string[], broken: Broken | undefined): readonly Finding[] {
    const found: Finding[] = [];
    const {width: expected} = this.#lines;
    if (broken)
      found.push(this.#finding(broken.code, {params: {cells: cells.length, expected}, severity: broken.severity}));
    const at = cells.findIndex((cell) => cell.includes(unreadable));
    if (at >= 0) found.push(this.#finding('bad-encoding', {column: at + 1, raw: cells[at]!}));
    return found;
  }

  #readHeader(cells: readonly string[]): void {
    const header = readHeader(cells, this.#options, this.#lines.line);
    this.#table = header.table;
    this.#lines.width = cells.length;
    this.#problems.push(...header.problems);
    this.#skipped.push({line: this.#lines.line, kind: 'header', raw: this.#lines.raw});
    this.#columns = Object.fromEntries(header.fields.flatMap((field, at) => (field ? [[cells[at]!, field.name]] : [])));
    if (this.#all) this.#keys = new AscendingKeys((add) => this.#rows.eachKey(add));
    this.#plain = plainRecords(header, emptyRecords());
    const accept = (line: number, record: AnyRecord) => this.#rows.accept(line, record);
    this.#check = rowChecker<undefined>(header, this.#findings, true, accept, this.#keys, emptyRecords());
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '') return false;
  return true;
}
