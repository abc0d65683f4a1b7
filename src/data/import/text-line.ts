import type {GridLine} from './evidence.js';

/** A text that is cut into cells at each delimiter, and the line of it that was cut last. */
export interface CutText {
  readonly text: string;
  readonly delimiter: string;
  last?: TextLine;
  cells?: readonly string[];
  /** Where the cells of a line begin and end; used again for the next. */
  readonly from: number[];
  readonly to: number[];
}

/**
 * A line without quotes, kept as the place where it stands in its text: the texts of all cells of a large file take several
 * times its own room. They are cut out when they are asked for, and those of one line are remembered.
 */
export class TextLine implements GridLine {
  readonly line: number;
  readonly #of: CutText;
  readonly #from: number;
  readonly #to: number;

  constructor(of: CutText, line: number, from: number, to: number) {
    this.#of = of;
    this.line = line;
    this.#from = from;
    this.#to = to;
  }

  get raw(): string {
    return this.#of.text.slice(this.#from, this.#to);
  }

  get cells(): readonly string[] {
    const of = this.#of;
    if (of.last !== this || !of.cells) {
      of.cells = this.#split();
      of.last = this;
    }
    return of.cells;
  }

  /** How many cells the line has. */
  get width(): number {
    const {text, delimiter} = this.#of;
    let count = 1;
    for (let at = text.indexOf(delimiter, this.#from); at >= 0 && at < this.#to; at = text.indexOf(delimiter, at + 1))
      count += 1;
    return count;
  }

  /** The text of one cell, without those of the others; undefined beyond the last. */
  cell(nth: number): string | undefined {
    const {text, delimiter} = this.#of;
    const to = this.#to;
    let from = this.#from;
    for (let at = 0; at < nth; at += 1) {
      from = text.indexOf(delimiter, from) + 1;
      if (from === 0 || from > to) return undefined;
    }
    const end = text.indexOf(delimiter, from);
    return text.slice(from, end < 0 || end > to ? to : end);
  }

  /** Finds where the cells stand in `from` and `to` of the text that is cut; returns how many there are. */
  find(): number {
    const {text, delimiter, from, to} = this.#of;
    const end = this.#to;
    let begin = this.#from;
    let count = 0;
    for (let at = text.indexOf(delimiter, begin); at >= 0 && at < end; at = text.indexOf(delimiter, begin)) {
      from[count] = begin;
      to[count] = at;
      count += 1;
      begin = at + 1;
    }
    from[count] = begin;
    to[count] = end;
    return count + 1;
  }

  /** The text that the line is cut out of. */
  get of(): CutText {
    return this.#of;
  }

  #split(): readonly string[] {
    const {text, from, to} = this.#of;
    return Array.from({length: this.find()}, (_, at) => text.slice(from[at], to[at]));
  }

  /** Whether the first character shows already that the line is not blank. */
  get isFilled(): boolean {
    const {text, delimiter} = this.#of;
    const code = this.#from < this.#to ? text.charCodeAt(this.#from) : 0;
    return code > space && code !== oddSpace && code < otherSpaces && code !== delimiter.charCodeAt(0);
  }
}

const space = 0x20;
const oddSpace = 0xa0;
const otherSpaces = 0x1680;

/** The text of one cell of a line; undefined beyond the last. */
export const cellOf = (line: GridLine, at: number): string | undefined =>
  line instanceof TextLine ? line.cell(at) : line.cells[at];

/** How many cells a line has. */
export const widthOf = (line: GridLine): number => (line instanceof TextLine ? line.width : line.cells.length);

/** Whether nothing stands in any cell of a line. */
export function isBlank(line: GridLine): boolean {
  if (line instanceof TextLine && line.isFilled) return false;
  for (const cell of line.cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
