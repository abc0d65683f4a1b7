import type {Evidence} from './import/evidence.js';
import type {AnyRecord, RecordOf, TableName} from './records.js';

/** The closed list of what can be wrong with a row or a file; each is documented in docs/datasets.md. */
export type ProblemCode =
  | 'missing-value'
  | 'bad-date'
  | 'impossible-date'
  | 'bad-number'
  | 'out-of-range'
  | 'unknown-word'
  | 'unknown-column'
  | 'missing-column'
  | 'duplicate-column'
  | 'duplicate-key'
  | 'dangling-reference'
  | 'unknown-source'
  | 'end-before-start'
  | 'deposit-before-signature'
  | 'entry-before-deposit'
  | 'entry-against-rule'
  | 'ragged-row'
  | 'bad-link'
  | 'bad-interval'
  | 'count-without-number'
  | 'withheld-number'
  | 'stray-space'
  | 'stray-quote'
  | 'bad-value'
  | 'bad-list'
  | 'bad-encoding'
  | 'bad-json'
  | 'cut-off'
  | 'unknown-table'
  | 'not-a-record'
  | 'not-a-table'
  | 'hidden-sheet'
  | 'too-many-rows'
  | 'control-character'
  | 'odd-space'
  | 'curly-quote'
  | 'doubled-encoding'
  | 'merged-cell'
  | 'ambiguous-date-order'
  | 'missing-year'
  | 'short-year'
  | 'days-apart'
  | 'time-left-out'
  | 'serial-date'
  | 'footnote-mark'
  | 'ambiguous-number'
  | 'count-range'
  | 'several-counts'
  | 'unknown-unit'
  | 'unknown-state'
  | 'ambiguous-state'
  | 'dissolved-state'
  | 'organisation-as-state'
  | 'glued-list'
  | 'unknown-place'
  | 'future-date'
  | 'which-table'
  | 'which-column'
  | 'unstated-value'
  | 'filled-value'
  | 'contradiction'
  | 'recipe-repair'
  | 'left-out'
  | 'read-from-title'
  | 'empty-header'
  | 'same-event'
  | 'example-row'
  | 'named-by-title'
  | 'add-or-replace';

export type Severity = 'error' | 'warning' | 'question';

/** Something wrong with the data, reported as a value: data problems are never thrown. */
export interface Problem {
  readonly table: TableName;
  readonly file: string;
  readonly sheet?: string;
  /** The physical line in the file, the first being 1; in JSON the number of the record, the first being 1. */
  readonly line: number;
  /** 1-based; 0 when the whole row is meant, and in JSON, whose records have no columns in order. */
  readonly column: number;
  /** The cell as a spreadsheet names it: "E214". */
  readonly cell?: string;
  readonly field: string;
  /** The offending text exactly as it was read. */
  readonly raw: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the message needs to be said in another language. */
  readonly params: Readonly<Record<string, string | number>>;
  /** One plain sentence in the language asked for: what, where, what to do. */
  readonly message: string;
  readonly repair?: {readonly field: string; readonly value: string; readonly applied: boolean};
}

/** What became of one row of a file. */
export interface Row {
  readonly line: number;
  readonly status: 'accepted' | 'repaired' | 'rejected';
  readonly record?: AnyRecord;
  /** Further records read from the same line: an event's head count, a state's step towards another instrument. */
  readonly also?: readonly {readonly table: TableName; readonly record: AnyRecord}[];
  readonly problems: readonly Problem[];
}

/** A line that is not a row: blank, title, header, total or footnote. */
export interface Skipped {
  readonly line: number;
  readonly kind: 'blank' | 'title' | 'header' | 'total' | 'footnote';
  readonly raw: string;
}

/** How many rows a file had, and what became of them: read = accepted + repaired + rejected. */
export interface Counts {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
}

/** How a file was read, so that next month's is read the same way. Keyed by header and raw value, never by line. */
export interface Recipe {
  readonly treatyscope: 'recipe/1';
  readonly encoding: string;
  readonly delimiter: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  readonly header_line: number;
  readonly table: TableName;
  readonly columns: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly answers: readonly {readonly code: string; readonly header: string; readonly answer: string}[];
  readonly repairs: readonly {readonly field: string; readonly raw: string; readonly value: string}[];
}

/** One table as it was read, with every row of the file accounted for. */
export interface Reading {
  readonly table: TableName;
  readonly file: string;
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Problems of the file as a whole come first, then those of its rows in order. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly recipe: Recipe;
  /** Why the importer read the file as it did; absent where the strict reader did. */
  readonly evidence?: readonly Evidence[];
}

/** A reading's records, typed by its table. */
export type RecordsOf<T extends TableName> = readonly RecordOf<T>[];
