const quote = 0x22;
const comma = 0x2c;

/** Where the cells of a line stand in a text, so that only those are taken out of it that are wanted as texts. */
export class CellBounds {
  text = '';
  count = 0;
  /** Where each cell begins and where it ends, within its quotes. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Whether any cell may be quoted. */
  hasQuotes = false;
  readonly #isDoubled: boolean[] = [];
  readonly #cells: string[] = [];

  /** Finds the cells of a line; false where a quote in it does not close before a comma or the end of the line. */
  find(text: string, start: number, end: number, hasQuotes: boolean): boolean {
    this.text = text;
    this.hasQuotes = hasQuotes;
    if (hasQuotes) return this.#findQuoted(text, start, end);
    const {from, to} = this;
    let count = 0;
    for (let at = start; at <= end; count += 1) {
      let next = text.indexOf(',', at);
      if (next < 0 || next > end) next = end;
      from[count] = at;
      to[count] = next;
      at = next + 1;
    }
    this.count = count;
    return true;
  }

  #findQuoted(text: string, start: number, end: number): boolean {
    let count = 0;
    for (let at = start; at <= end; count += 1) {
      const isQuoted = text.charCodeAt(at) === quote;
      let next: number;
      if (isQuoted) {
        next = text.indexOf('"', at + 1) + 1;
        this.#isDoubled[count] = text.charCodeAt(next) === quote;
        while (next > 0 && text.charCodeAt(next) === quote) next = text.indexOf('"', next + 1) + 1;
        if (next === 0 || next > end || (next < end && text.charCodeAt(next) !== comma)) return false;
      } else {
        next = text.indexOf(',', at);
        if (next < 0 || next > end) next = end;
        if (text.slice(at, next).includes('"')) return false;
        this.#isDoubled[count] = false;
      }
      this.from[count] = isQuoted ? at + 1 : at;
      this.to[count] = isQuoted ? next - 1 : next;
      at = next + 1;
    }
    this.count = count;
    return true;
  }

  /** Whether quotes within a cell are written twice. */
  isDoubled(at: number): boolean {
    return this.hasQuotes && this.#isDoubled[at]!;
  }

  /** The text of a cell. */
  cell(at: number): string {
    const value = this.text.slice(this.from[at], this.to[at]);
    return this.isDoubled(at) ? value.replaceAll('""', '"') : value;
  }

  /** The texts of all cells, in an array that is used again for the next line. */
  cells(): readonly string[] {
    this.#cells.length = this.count;
    for (let at = 0; at < this.count; at += 1) this.#cells[at] = this.cell(at);
    return this.#cells;
  }
}
