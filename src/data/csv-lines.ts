import Papa from 'papaparse';
import {CellBounds} from './cell-bounds.js';

const longestRow = 65_536; // What is longer began with a stray quote, which would swallow the rest of the file, or is no row of ours.
const mostStrays = 100; // From then on quotes mean nothing, or a file full of them would be searched without end.
const sliceLength = 32_768; // Read and checked in about a millisecond, so that a slow phone answers within ten.
const unreadable = '\uFFFD';
const carriage = 0x0d;

/** What is wrong with a row as a row, before any of its cells is read. */
export interface Broken {
  readonly code: 'ragged-row' | 'stray-quote' | 'cut-off';
  readonly severity: 'error' | 'warning';
}

/** Takes the cells of a row, an array that is used again for the next. */
export type TakeLine = (cells: readonly string[], broken: Broken | undefined) => void;

/** Takes a line that is a row beyond doubt, where it can; the line is used again for the next. */
export type TakePlain = (line: CellBounds) => boolean;

/**
 * Splits text into rows, and knows the physical line each begins on. Lines that are rows beyond doubt are split here, all
 * others by Papa Parse: those with line breaks or stray quotes in them, and the last.
 */
export class CsvLines {
  /** The number of columns, once the header is known. */
  width = 0;
  /** The physical line on which the present row begins. */
  line = 1;
  #newline: '\n' | '\r' | undefined;
  #text = '';
  #start = 0;
  #end = 0;
  #strays = 0;
  #nextQuote = -1;
  /** Whether the present line was given up before its end had come. */
  #isWithin = false;
  readonly #bounds = new CellBounds();
  readonly #takePlainLine: TakePlain;

  constructor(takePlain: TakePlain) {
    this.#takePlainLine = takePlain;
  }

  /** The present row, exactly as it was read. */
  get raw(): string {
    return this.#text.slice(this.#start, this.#end).replace(/[\r\n]+$/, '');
  }

  /** Whether a text in which rows are read holds bytes that were no letters. */
  hasUnreadable = false;

  /** Reads about a slice of whole rows from a place in a text on; returns how far it came, which is nowhere without such a row. */
  read(text: string, from: number, isEnd: boolean, isCut: boolean, take: TakeLine): number {
    if (text !== this.#text || from < this.#start) {
      this.#text = text;
      this.hasUnreadable = text.includes(unreadable);
      this.#nextQuote = -1;
      // Only files of very old computers end their lines with a carriage return alone. The first line says so, whatever comes with it.
      const [first] = this.#newline ?? /\n|\r(?=[^\n])/.exec(text) ?? [];
      if (first) this.#newline = first as '\n' | '\r';
    }
    const newline = this.#newline ?? '\n';
    const enough = from + sliceLength;
    this.#start = from;
    if (this.#isWithin) this.#passLine(newline);
    while (this.#start < enough && this.#start < text.length) {
      if (this.#takePlain(newline, enough, take)) continue;
      const found = this.#takeHard(newline, isEnd, isCut, take);
      if (found === 'row') continue;
      if (found === 'end' && text.length - this.#start <= longestRow) break;
      this.#breakLine(newline, take);
    }
    return this.#start;
  }

  /** Takes lines up to the first that may not be a row by itself, or has no end; says whether there were any. */
  #takePlain(newline: string, enough: number, take: TakeLine): boolean {
    const text = this.#text;
    const from = this.#start;
    let start = from;
    while (start < enough) {
      const next = text.indexOf(newline, start);
      // Where it may be cut anywhere, nothing may depend on how much of a long line is there.
      if (next < 0 || next - start >= longestRow) break;
      const end = newline === '\n' && next > start && text.charCodeAt(next - 1) === carriage ? next - 1 : next;
      if (this.#nextQuote < start) this.#nextQuote = positionOf('"', text, start);
      const hasQuotes = this.#nextQuote < end;
      const isStray = hasQuotes && this.#strays > mostStrays;
      if (!this.#bounds.find(text, start, end, hasQuotes && !isStray)) break;
      this.#start = start;
      this.#end = next + 1;
      if (isStray || this.hasUnreadable || !this.#takePlainLine(this.#bounds)) {
        const cells = this.#bounds.cells();
        take(cells, this.#broken(cells, isStray, false, false));
      }
      this.line += 1;
      start = next + 1;
    }
    this.#start = start;
    return start > from;
  }

  /** Reads one row with Papa Parse; says whether there is a whole one, or one that must be broken up. */
  #takeHard(newline: '\n' | '\r', isEnd: boolean, isCut: boolean, take: TakeLine): 'row' | 'stray' | 'end' {
    const start = this.#start;
    const text = this.#text.slice(start, start + longestRow);
    const isLastPiece = isEnd && start + text.length === this.#text.length;
    const hasQuotes = text.includes('"');
    const fastMode = hasQuotes && this.#strays > mostStrays ? true : undefined;
    let found: 'row' | 'stray' | 'end' = 'end';
    const parser = new Papa.Parser({
      delimiter: ',',
      newline,
      fastMode,
      step: (step: {data: unknown; errors: readonly unknown[]; meta: {cursor: number}}) => {
        parser.abort();
        const cells = (step.data as string[][])[0]!;
        const end = step.meta.cursor;
        this.#end = start + end;
        if (newline === '\n' && cells.at(-1)!.endsWith('\r')) cells.push(cells.pop()!.slice(0, -1));
        const isOneLine = !hasQuotes || text.indexOf(newline) >= end - 1;
        const breaks = isOneLine ? 0 : countBreaks(cells, newline);
        const isLast = isLastPiece && end === text.length && !text.endsWith(newline);
        const isBad = step.errors.length > 0 || (fastMode === true && this.raw.includes('"'));
        const isStray = breaks > 0 && (isBad || this.#isJoined(cells, newline));
        found = isStray ? 'stray' : 'row';
        if (isStray) return;
        take(cells, this.#broken(cells, isBad, isLast, isCut));
        this.line += 1 + breaks;
        this.#start = this.#end;
      }
    });
    parser.parse(text, 0, !isLastPiece);
    return found;
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

  /** Gives up the physical line that begins here, which holds a stray quote. */
  #breakLine(newline: string, take: TakeLine): void {
    const end = positionOf(newline, this.#text, this.#start) + 1;
    this.#end = Math.min(end, this.#start + longestRow);
    take([this.raw], {code: 'stray-quote', severity: 'error'});
    this.#strays += 1;
    this.#passLine(newline);
  }

  /** Goes to the next physical line, or as far as the present one has come. */
  #passLine(newline: string): void {
    const next = this.#text.indexOf(newline, this.#start);
    this.#isWithin = next < 0;
    if (this.#isWithin) this.#start = this.#text.length;
    else {
      this.#start = next + 1;
      this.line += 1;
    }
  }
}

function positionOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

function countBreaks(cells: readonly string[], newline: string): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) breaks += 1;
  }
  return breaks;
}
