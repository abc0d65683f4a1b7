import Papa from 'papaparse';
import type {CheckRow} from './check.js';
import {rowChecker} from './check.js';
import {readHeader} from './check-header.js';
import {describe} from './describe.js';
import type {ProblemCode, Row, Skipped} from './problems.js';
import type {Batch, Finding, ReadOptions} from './reading.js';
import {finding, rowOf} from './reading.js';
import type {TableName} from './records.js';
import {breathe} from './slices.js';

const sliceLength = 32_768; // Read and checked in about 10 ms, so that a slow phone still answers within 50.
const longestRow = 65_536; // What is longer began with a stray quote, which would swallow the rest of the file.
const mostStrays = 100; // From then on quotes mean nothing, or a file full of them would be searched without end.
const unreadable = '\uFFFD';

/** Reads comma-separated values in slices; every line of them ends as a row, or is skipped and says why. */
export async function* readCsv(texts: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Batch> {
  const table = new CsvTable(options);
  let carry = '';
  for await (const text of texts) {
    for (let from = 0; from < text.length; from += sliceLength) {
      carry = table.read(carry + text.slice(from, from + sliceLength), false);
      yield await table.take();
      await breathe(options.signal);
    }
  }
  table.read(carry, true);
  yield await table.take();
}

/** A file as far as it is read: what its header said, and the rows since they were last taken. */
class CsvTable {
  readonly #options: ReadOptions;
  readonly #lines = new CsvLines();
  readonly #findings: Finding[] = [];
  #table: TableName;
  #check: CheckRow | undefined;
  #columns: Record<string, string> | undefined;
  #rows: Row[] = [];
  #skipped: Skipped[] = [];
  #problems: Finding[] = [];

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#table = options.table ?? options.recipe?.table ?? 'events';
  }

  /** Reads all whole rows of a text, at the end of the file the last one too; returns what is left of it. */
  read(text: string, isEnd: boolean): string {
    const hasUnreadable = text.includes(unreadable);
    const isCut = isEnd && (this.#options.isCut?.() ?? false);
    const rest = this.#lines.read(text, isEnd, isCut, (cells, broken) => this.#readLine(cells, broken, hasUnreadable));
    if (isCut) this.#problems.push(this.#finding('cut-off', {raw: ''}));
    return rest;
  }

  async take(): Promise<Batch> {
    await describe([...this.#problems, ...this.#findings], this.#options.words);
    const columns = this.#columns;
    const batch = {
      table: this.#table,
      rows: this.#rows,
      skipped: this.#skipped,
      problems: this.#problems,
      ...(columns && {columns})
    };
    [this.#rows, this.#skipped, this.#problems, this.#columns] = [[], [], [], undefined];
    this.#findings.length = 0;
    return batch;
  }

  #finding(code: ProblemCode, details: Partial<Finding> = {}): Finding {
    const {line} = this.#lines;
    return finding(this.#table, this.#options.name, code, {line, raw: this.#lines.raw.slice(0, 500), ...details});
  }

  #readLine(cells: readonly string[], broken: Broken | undefined, hasUnreadable: boolean): void {
    const {line} = this.#lines;
    if (cells.every((cell) => cell === '')) {
      this.#skipped.push({line, kind: 'blank', raw: this.#lines.raw});
      return;
    }
    if (!this.#check) {
      this.#readHeader(cells);
      return;
    }
    const found = broken || hasUnreadable ? this.#lookAtRow(cells, broken) : undefined;
    if (broken?.severity === 'error') {
      this.#findings.push(...found!);
      this.#rows.push(rowOf(line, undefined, found));
      return;
    }
    this.#rows.push(this.#check(line, cells, found));
  }

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
    this.#check = rowChecker(header, this.#findings);
  }
}

/** What is wrong with a row as a row, before any of its cells is read. */
interface Broken {
  readonly code: 'ragged-row' | 'stray-quote' | 'cut-off';
  readonly severity: 'error' | 'warning';
}

type TakeLine = (cells: readonly string[], broken: Broken | undefined) => void;

/** Splits text into rows, and knows the physical line each begins on. */
class CsvLines {
  /** The number of columns, once the header is known. */
  width = 0;
  /** The physical line on which the present row begins. */
  line = 1;
  #newline: '\n' | '\r' | undefined;
  #text = '';
  #start = 0;
  #end = 0;
  #strays = 0;

  /** The present row, exactly as it was read. */
  get raw(): string {
    return this.#text.slice(this.#start, this.#end).replace(/[\r\n]+$/, '');
  }

  read(text: string, isEnd: boolean, isCut: boolean, take: TakeLine): string {
    // Only files of very old computers end their lines with a carriage return alone.
    if (/\n|\r[^\n]/.test(text)) this.#newline ??= text.includes('\n') ? '\n' : '\r';
    let rest = text;
    for (;;) {
      const isStray = this.#parse(rest, isEnd, isCut, take);
      rest = rest.slice(this.#start);
      if (!isStray && (isEnd || rest.length <= longestRow)) return isEnd ? '' : rest;
      rest = this.#breakLine(rest, take);
    }
  }

  /** Reads rows until the text is at its end or a row must be broken up, which is said by true. */
  #parse(text: string, isEnd: boolean, isCut: boolean, take: TakeLine): boolean {
    const newline = this.#newline ?? '\n';
    const hasQuotes = text.includes('"');
    const fastMode = hasQuotes && this.#strays > mostStrays ? true : undefined;
    let isStray = false;
    this.#text = text;
    this.#start = 0;
    const parser = new Papa.Parser({
      delimiter: ',',
      newline,
      fastMode,
      step: (step: {data: unknown; errors: readonly unknown[]; meta: {cursor: number}}) => {
        const cells = (step.data as string[][])[0]!;
        this.#end = step.meta.cursor;
        if (this.#start === text.length) return;
        if (newline === '\n' && cells.at(-1)!.endsWith('\r')) cells.push(cells.pop()!.slice(0, -1));
        const isOneLine = !hasQuotes || text.indexOf(newline, this.#start) >= this.#end - 1;
        const breaks = isOneLine ? 0 : countBreaks(cells, newline);
        const isLast = isEnd && this.#end === text.length && !text.endsWith(newline);
        const isBad = step.errors.length > 0 || (fastMode === true && this.raw.includes('"'));
        if (breaks > 0 && (isBad || this.#isJoined(cells, newline))) {
          isStray = true;
          parser.abort();
          return;
        }
        take(cells, this.#broken(cells, isBad, isLast, isCut));
        this.line += 1 + breaks;
        this.#start = this.#end;
      }
    });
    parser.parse(text, 0, !isEnd);
    return isStray;
  }

  #broken(cells: readonly string[], isBad: boolean, isLast: boolean, isCut: boolean): Broken | undefined {
    if (isLast && (isBad || isCut || cells.length < this.width)) return {code: 'cut-off', severity: 'error'};
    if (isBad) return {code: 'stray-quote', severity: 'error'};
    if (this.width === 0 || cells.length === this.width) return undefined;
    const hasEmptyTail = cells.length > this.width && cells.slice(this.width).every((cell) => cell === '');
    return {code: 'ragged-row', severity: hasEmptyTail ? 'warning' : 'error'};
  }

  /**
   * Whether a stray quote joined the present row's first two physical lines: each would be a row by itself, and not every
   * cell of the first is quoted. `toCsv` therefore quotes every cell of a row whose text breaks.
   */
  #isJoined(cells: readonly string[], newline: string): boolean {
    const [first = '', second = ''] = this.#text.slice(this.#start, this.#end).split(newline, 2);
    const isNext = Papa.parse<string[]>(second, {delimiter: ','}).data[0]?.length === this.width;
    const isRow = first.split(',').length === this.width && !/^("[^,]*,)*"[^,]*$/.test(first);
    return this.width > 1 && isNext && (isRow || cells.length !== this.width);
  }

  /** Gives up the first physical line of a text, which holds a stray quote; returns the rest. */
  #breakLine(text: string, take: TakeLine): string {
    const at = text.indexOf(this.#newline ?? '\n');
    this.#text = text;
    this.#start = 0;
    this.#end = at < 0 ? text.length : at + 1;
    take([this.raw], {code: 'stray-quote', severity: 'error'});
    this.line += 1;
    this.#strays += 1;
    return text.slice(this.#end);
  }
}

function countBreaks(cells: readonly string[], newline: string): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) breaks += 1;
  }
  return breaks;
}
