import type {Source} from '../data/dataset.js';
import type {Dimension, Measure, Tally} from '../data/facts.js';
import type {TableName} from '../data/records.js';
import type {Selection} from '../data/selection.js';

/** A number inside a sentence, with what it counts and the selection that opens its rows. */
export interface Figure {
  /** As it is read: "≈ 1,500", "48". */
  readonly text: string;
  readonly tally: Tally;
  readonly selection: Selection;
  /** What was counted; events unless told. */
  readonly measure?: Measure | 'signatures';
  /** What the count was broken down by: the tally's key is one of its values. */
  readonly by?: Dimension;
  /** The very rows behind it, where they are not to be found by what was counted in the selection. */
  readonly rows?: readonly [table: TableName, records: readonly {readonly id: string}[]];
}

/** A sentence in parts, so that its figures stay figures. */
export type Sentence = readonly (string | Figure)[];

/** A cell of a view's table: what is read, and what it is sorted by. */
export interface Cell {
  readonly text: string;
  readonly sort?: string | number;
  readonly href?: string;
  /** The language of the text where it is not the view's. */
  readonly lang?: string;
  /** The figure that the cell is, which opens its rows. */
  readonly figure?: Figure;
}

export interface ViewColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end of their column, everything else at the start. */
  readonly numeric?: boolean;
}

export interface ViewRow {
  /** The identity of the row and of its mark: a state's or an event's id. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** What every picture says, before any pixel is chosen. */
export interface View {
  readonly title: string;
  /** Says what the picture says. */
  readonly sentence: Sentence;
  /** One line on how to read the picture. */
  readonly reading: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  /** Whether the picture is itself the table of these rows, so that none stands under it. */
  readonly isTable?: true;
  /** Footnotes and reservations that go with the picture: the boundary note, what is not drawn, what is not known. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** "Data as of 21 November 2026." */
  readonly asOf: string;
  /** How much of the world the table behind it holds; empty where it is complete. */
  readonly coverage: string;
  /** What a picture without anything in it says instead; absent when there is something to draw. */
  readonly empty?: string;
  /** What a page has written onto the picture. */
  readonly annotations?: readonly Annotation[];
  /** What the plate beside the mark of a key says. */
  readonly tip?: (key: string) => Tip | undefined;
}

/** A note of a page on a picture. */
export interface Annotation {
  /** A state or an event by id, a date, or a line of a trend. */
  readonly on: string;
  /** What that is called. */
  readonly name: string;
  readonly text: string;
  /** Where a person has placed it, from there to its middle, in CSS px. */
  readonly offset?: readonly [x: number, y: number];
}

/** A sentence as plain text. */
export function textOf(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** What the plate beside a mark says: the same as the mark's name for a screen reader, at most five lines. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
}

/** A tip as one line of text, for the name of its mark: "Latvia: Party, since 1 July 2008". */
export function tipText({title, lines}: Tip): string {
  const told = lines.map(([label, value]) => (value === '' ? label : `${label} ${value}`));
  return told.length === 0 ? title : `${title}: ${told.join(', ')}`;
}
