import type {Status} from '../data/status.js';
import type {Tip, View} from './view.js';

/** What a matrix may set against the states: rounds of evaluation, or instruments. */
const matrixSubjects = ['rounds', 'instruments'] as const;

export type MatrixSubject = (typeof matrixSubjects)[number];

/** The subject that an attribute names; anything else is a TypeError that says so. */
export function readMatrixSubject(text: string): MatrixSubject {
  const subject = matrixSubjects.find((name) => name === text);
  if (subject === undefined) throw new TypeError(`unknown matrix: ${text}`);
  return subject;
}

/**
 * Why a cell has no step: `absent`, the dataset is silent; `not-party`, the instrument was not in force for the state;
 * `not-yet`, later than the date; `perhaps`, in a year or
 * month that the date falls into; `none`, nothing was due.
 */
export type MatrixGap = 'absent' | 'not-party' | 'not-yet' | 'perhaps' | 'none';

/** What a box of a cell's strip says of its step: its date is known, is not known although a later step is, or neither. */
export type Box = 'known' | 'gap' | 'open';

/** What a cell is drawn as. */
export type MatrixMark = readonly Box[] | MatrixGap | Status;

/** A cell of the picture. */
export interface MatrixCell {
  /** What the plate of its mark is asked for by; absent where there is nothing more to say. */
  readonly key?: string;
  readonly mark?: MatrixMark;
  /** "Published". */
  readonly text: string;
  /** "Feb 2024". */
  readonly date?: string;
  /** "Rounds 1 and 2". */
  readonly note?: string;
  /** All that is known, for who hears it. */
  readonly label?: string;
  /** Over how many columns it reaches. */
  readonly span: number;
  /** The heading of the column, for a narrow page. */
  readonly column: string;
}

/** A row of the picture: a state, or a territory of one that is evaluated by itself. */
export interface MatrixRow {
  readonly key: string;
  /** The state that is picked with the row. */
  readonly state: string;
  readonly name: string;
  readonly isPart: boolean;
  readonly isPicked: boolean;
  readonly cells: readonly MatrixCell[];
}

/** States against rounds of evaluation, or against instruments. */
export interface MatrixView extends View {
  readonly headings: readonly {readonly key: string; readonly label: string; readonly note?: string}[];
  readonly body: readonly MatrixRow[];
  /** The last row: how many there are in each column. */
  readonly foot: {readonly name: string; readonly cells: readonly string[]};
  readonly legend: readonly {readonly mark: MatrixMark; readonly label: string}[];
  readonly hasPicked: boolean;
  /** The name of the part that scrolls. */
  readonly region: string;
  readonly tip: (key: string) => Tip | undefined;
}
