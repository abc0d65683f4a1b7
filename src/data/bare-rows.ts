import type {Value} from './check-value.js';
import type {Counts, Row} from './problems.js';
import {countRows, rowOf} from './reading.js';
import type {AnyRecord} from './records.js';

/** Some rows in the order of the file. */
class Part {
  /** The records of rows that were accepted as they stand. */
  readonly records: AnyRecord[] = [];
  /** All other rows. */
  readonly others: Row[] = [];
  /** The lines of the records, by where they jump: a record's place and its line, and so on. */
  readonly jumps: number[] = [];
  next = 0;

  /** Hands out all rows in their order: those that were accepted as they stand by line and record. */
  each(accepted: (line: number, record: AnyRecord) => void, other: (row: Row) => void): void {
    const {records, others, jumps} = this;
    let line = 0;
    let jump = 0;
    let next = 0;
    for (let at = 0; at < records.length; at += 1) {
      if (jumps[jump] === at) {
        line = jumps[jump + 1]!;
        jump += 2;
      }
      while (next < others.length && others[next]!.line < line) other(others[next++]!);
      accepted(line, records[at]!);
      line += 1;
    }
    while (next < others.length) other(others[next++]!);
  }
}

/**
 * The rows of a large file, most of them as nothing but their records: what a row is beside its record is made when somebody
 * asks for rows, which who merely wants a dataset never does.
 */
export class BareRows {
  #parts: Part[] = [];
  #last = new Part();
  #rows: readonly Row[] | undefined;

  /** Adds the record of a row that is accepted as it stands. */
  accept(line: number, record: AnyRecord): undefined {
    const part = this.#last;
    if (part.next !== line) part.jumps.push(part.records.length, line);
    part.next = line + 1;
    part.records.push(record);
    return undefined;
  }

  /** Adds a row of which something is to be said. */
  add(row: Row): void {
    this.#last.others.push(row);
  }

  /** What was added since this was last asked; it stays here as well. */
  take(): BareRows {
    const taken = new BareRows();
    taken.#parts = [this.#last];
    this.#parts.push(this.#last);
    this.#last = new Part();
    return taken;
  }

  get length(): number {
    return [...this.#parts, this.#last].reduce((sum, {records, others}) => sum + records.length + others.length, 0);
  }

  /** The rows of which something is to be said. */
  get others(): readonly Row[] {
    return [...this.#parts, this.#last].flatMap(({others}) => others);
  }

  get counts(): Counts {
    const {others, length} = this;
    const {read, accepted, ...counts} = countRows(others);
    return {read: length, accepted: accepted + length - read, ...counts};
  }

  /** All rows in their order. */
  rows(): readonly Row[] {
    if (this.#rows) return this.#rows;
    const rows: Row[] = [];
    this.#each(
      (line, record) => rows.push(rowOf(line, record)),
      (row) => rows.push(row)
    );
    this.#rows = rows;
    return rows;
  }

  /** The records of all rows that have one, in their order. */
  accepted(): readonly AnyRecord[] {
    const {accepted, repaired} = this.counts;
    const all = new Array<AnyRecord>(accepted + repaired);
    let count = 0;
    this.#each(
      (_, record) => {
        all[count++] = record;
      },
      ({record}) => {
        if (record) all[count++] = record;
      }
    );
    return all;
  }

  /** Tells of the lines of all rows that have a key. */
  eachKey(take: (key: string, line: number) => void): void {
    const tell = (line: number, record: AnyRecord | undefined) => {
      if (record) take(record.id as string, line);
    };
    this.#each(tell, ({line, record}) => tell(line, record));
  }

  #each(accepted: (line: number, record: AnyRecord) => void, other: (row: Row) => void): void {
    for (const part of this.#parts) part.each(accepted, other);
    this.#last.each(accepted, other);
  }
}

/**
 * Makes empty records with room for their values within them: others would keep all but the first four in a place of its own,
 * which costs a third more memory. How much room there is follows from the assignments, which never take place.
 */
export function emptyRecords(): () => Record<string, Value> {
  function Empty(this: Record<string, Value>, value?: Value) {
    if (value) this.id = this.title = this.type = this.city = value;
  }
  Empty.prototype = Object.prototype;
  const Records = Empty as unknown as new () => Record<string, Value>;
  return () => new Records();
}

/** The same with rows, which are made when first asked for; the bare ones are for those who know of them. */
export function withRows<T extends object>(
  one: T,
  bare: BareRows
): T & {readonly rows: readonly Row[]; bare: BareRows} {
  const whole = {
    ...one,
    get rows() {
      return bare.rows();
    }
  };
  return Object.defineProperty(whole, 'bare', {value: bare}) as typeof whole & {bare: BareRows};
}
