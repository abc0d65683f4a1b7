import type {GridLine, Remark} from './evidence.js';
import type {Cells} from './split-line.js';
import {splitStray} from './split-line.js';
import type {CutText} from './text-line.js';
import {TextLine} from './text-line.js';

const quote = 0x22;
const space = 0x20;
const newline = 0x0a;
const carriage = 0x0d;
const longestRow = 65_536; // What is longer began with a stray quote, which would swallow the rest of the file.
const mostStrays = 100; // From then on no cell has line breaks, or a file full of strays would be searched without end.

const cutOff: Remark = {code: 'cut-off', severity: 'error'};

/**
 * Splits text into lines of cells, one line a call: quotes as in RFC 4180, line ends of any kind. A stray quote costs at
 * most its own physical line, which is read in the way that gives as many cells as other lines have.
 */
export class Splitter {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #separator: number;
  readonly #width: number;
  readonly #cut: CutText;
  #at = 0;
  #line = 1;
  #strays = 0;
  #nextQuote = -1;
  #nextNewline = -1;
  #nextReturn = -1;

  /** The width is the number of cells that most lines have; 0 where that is not known yet. */
  constructor(text: string, delimiter: string, width = 0) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#separator = delimiter.charCodeAt(0);
    this.#width = width;
    this.#cut = {text, delimiter, from: [], to: []};
  }

  /** How many characters are split. */
  get at(): number {
    return this.#at;
  }

  /** The next line, blank ones too; nothing at the end of the text. */
  next(): GridLine | undefined {
    const start = this.#at;
    if (start >= this.#text.length) return undefined;
    const end = this.#endOfLine(start);
    if (this.#nextQuote < start) this.#nextQuote = this.#find('"', start);
    if (this.#nextQuote < end) return this.#takeQuoted(start, end);
    const line = new TextLine(this.#cut, this.#line, start, end);
    if (end === this.#text.length) return this.#take(line.cells, line.raw, end, 0);
    this.#line += 1;
    this.#at = end + this.#breakAt(end);
    return line;
  }

  #takeQuoted(start: number, end: number): GridLine {
    const found = this.#split(start);
    if (found && (found.breaks === 0 || !this.#isJoined(found.cells, start, end)))
      return this.#take(found.cells, this.#text.slice(start, found.end), found.end, found.breaks, found.remarks);
    const raw = this.#text.slice(start, end);
    this.#strays += 1;
    if (end === this.#text.length && isUneven(raw))
      return this.#take(raw.split(this.#delimiter), raw, end, 0, [cutOff]);
    const {cells, remarks} = splitStray(raw, this.#delimiter, this.#width);
    return this.#take(cells, raw, end, 0, remarks);
  }

  #take(cells: readonly string[], raw: string, end: number, breaks: number, remarks?: readonly Remark[]): GridLine {
    const line = this.#line;
    const isShort = end === this.#text.length && cells.length < this.#width && raw !== '';
    const found = isShort && !remarks ? [cutOff] : remarks;
    this.#line += 1 + breaks;
    this.#at = end + this.#breakAt(end);
    return found ? {line, cells, raw, remarks: found} : {line, cells, raw};
  }

  /** The cells of the line that begins here, with quotes; nothing where a quote is not closed as it should be. */
  #split(start: number): (Cells & {readonly end: number; readonly breaks: number}) | undefined {
    const text = this.#text;
    const cells: string[] = [];
    let remarks: Remark[] | undefined;
    let breaks = 0;
    for (let at = start; ; at += 1) {
      let open = at;
      while (text.charCodeAt(open) === space) open += 1;
      const quoted = text.charCodeAt(open) === quote ? this.#quoted(open, start) : undefined;
      if (quoted) {
        cells.push(quoted.value);
        breaks += quoted.breaks;
        at = quoted.end;
      } else {
        if (open === at && text.charCodeAt(at) === quote) return undefined;
        const from = at;
        while (at < text.length && !this.#isEnd(text.charCodeAt(at))) at += 1;
        const cell = text.slice(from, at);
        if (cell.includes('"') && isUneven(cell)) (remarks ??= []).push(offer(cell, cells.length + 1));
        cells.push(cell);
      }
      if (text.charCodeAt(at) !== this.#separator) return {cells, end: at, breaks, ...(remarks && {remarks})};
    }
  }

  /** The quoted cell that opens here, up to the delimiter or line end after its closing quote. */
  #quoted(open: number, start: number): {value: string; end: number; breaks: number} | undefined {
    const text = this.#text;
    let close = text.indexOf('"', open + 1);
    let isDoubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === quote) {
      if (close - start > longestRow) return undefined;
      isDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0 || close - start > longestRow) return undefined;
    let end = close + 1;
    while (text.charCodeAt(end) === space) end += 1;
    if (end < text.length && !this.#isEnd(text.charCodeAt(end))) return undefined;
    const raw = text.slice(open + 1, close);
    return {value: isDoubled ? raw.replaceAll('""', '"') : raw, end, breaks: countBreaks(raw)};
  }

  /**
   * Whether a stray quote joined physical lines: the second would be a row by itself, and so the first, or no row comes of
   * both. Who quotes every cell, quotes well; and the lines of a text that has commas do not look like two rows of a table.
   */
  #isJoined(cells: readonly string[], start: number, end: number): boolean {
    if (this.#strays > mostStrays) return true;
    const [text, width] = [this.#text, this.#width];
    if (width < 2) return false;
    const from = end + this.#breakAt(end);
    const second = this.#split(from);
    const row = second?.breaks === 0 && second.cells.length === width ? second.cells : undefined;
    if (cells.length !== width) return row !== undefined;
    const first = text.slice(start, end).split(this.#delimiter);
    if (first.length !== width || first.every((cell) => cell.startsWith('"'))) return false;
    // Where a delimiter stands within quotes, the line was cut in a cell, and shows nothing.
    const opened = first.findIndex((cell) => cell.startsWith('"') && isUneven(cell));
    if (opened >= 0 && first.slice(opened + 1).some((cell) => cell.endsWith('"') && isUneven(cell))) return false;
    const [line = ''] = text.slice(from, from + longestRow).split(/[\r\n]/, 1);
    const next = row ?? line.split(this.#delimiter);
    return next.length === width && areRows(first, next);
  }

  #isEnd(code: number): boolean {
    return code === this.#separator || code === newline || code === carriage;
  }

  /** How many characters the line break here has: 2 for Windows, 0 at the end of the text. */
  #breakAt(at: number): number {
    if (at >= this.#text.length) return 0;
    return this.#text.charCodeAt(at) === carriage && this.#text.charCodeAt(at + 1) === newline ? 2 : 1;
  }

  #endOfLine(at: number): number {
    if (this.#nextNewline < at) this.#nextNewline = this.#find('\n', at);
    if (this.#nextReturn < at) this.#nextReturn = this.#find('\r', at);
    return Math.min(this.#nextNewline, this.#nextReturn);
  }

  #find(character: string, from: number): number {
    const at = this.#text.indexOf(character, from);
    return at < 0 ? this.#text.length : at;
  }
}

/** Whether two lines look like rows of one table: spaces before all cells or none, digits mostly in the same columns. */
function areRows(first: readonly string[], next: readonly string[]): boolean {
  const cells = [...first.slice(1), ...next.slice(1)].filter((cell) => cell !== '');
  const spaced = cells.filter((cell) => cell.startsWith(' ')).length;
  if (spaced > 0 && spaced < cells.length) return false;
  const both = first.flatMap((cell, at) => (cell && next[at] ? [/\d/.test(cell) === /\d/.test(next[at])] : []));
  const alike = both.filter(Boolean).length;
  return alike >= 2 * (both.length - alike);
}

const countBreaks = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.match(/\r\n|\r|\n/g)!.length : 0;

const isUneven = (cell: string): boolean => cell.split('"').length % 2 === 0;

/** A quote at the end of a cell that has none at its beginning may be meant (6"), so that taking it off is only offered. */
function offer(cell: string, column: number): Remark {
  const repair = {value: cell.replace('"', ''), applied: false};
  return {code: 'stray-quote', severity: 'warning', column, raw: cell, repair};
}
