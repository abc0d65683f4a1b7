import type {ProblemCode, Severity} from '../problems.js';

/** Why the importer decided as it did, in words that a steward can check: "row 41 has 26/06, so day first". */
export interface Evidence {
  readonly decision: string;
  /** The column that was decided upon, as the file names it; absent for the file as a whole. */
  readonly header?: string;
  /** The physical line that decided, where one did. */
  readonly line?: number;
  /** The text that decided, as it stands in the file. */
  readonly raw?: string;
  /** The column that decided, where it is not the one that was decided upon. */
  readonly beside?: string;
}

/** What reading one cell, or one file, brought to light; it becomes a Problem once its place is known. */
export interface Remark {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The column it is about, the first being 1; absent where the whole line is meant, or the caller knows the cell. */
  readonly column?: number;
  /** The cell as it stood in the file, where it was changed before anybody read it. */
  readonly raw?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What was written instead, or would be if a person agreed. */
  readonly repair?: {readonly value: string; readonly applied: boolean};
}

/** A value read from a cell, and what had to be done to it; no value where it could not be read. */
export interface Told<V> {
  readonly value?: V;
  readonly remarks: readonly Remark[];
}

/** One line of a file as cells, before anybody knows what they mean. */
export interface GridLine {
  /** The physical line in the file, the first being 1; in a workbook the row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The line as it stands in the file. */
  readonly raw: string;
  /** What the splitting of this line brought to light: a stray quote, a control character taken out. */
  readonly remarks?: readonly Remark[];
}

/** A file as lines of cells. */
export interface Grid {
  readonly lines: readonly GridLine[];
  readonly encoding: string;
  /** "," ";" "\t" "|", or "" for a workbook. */
  readonly delimiter: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Problems of the file as a whole. */
  readonly remarks: readonly Remark[];
  readonly evidence: readonly Evidence[];
}
