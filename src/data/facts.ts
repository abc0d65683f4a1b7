import type {Dataset} from './dataset.js';
import type {RecordOf, TableName} from './records.js';
import type {Selection} from './selection.js';

/** What a view may ask: a dataset, the instrument and date it is asked about. */
export interface Facts {
  readonly dataset: Dataset;
  readonly instrument: string;
  /** The date that "is a Party" is asked for; never later than the last fact known. */
  readonly date: string;
}

/** What is counted. `events` counts events, the units count `counted` rows of participants, the rest count states or reports. */
export type Measure = 'events' | 'persons' | 'states' | 'countries' | 'organisations'
  | 'parties' | 'deposits' | 'signatories' | 'reports';

/** What a count is broken down by. */
export type Dimension = 'event' | 'year' | 'type' | 'region' | 'theme' | 'pillar' | 'organiser' | 'country' | 'state' | 'status';

/** How exact a count is: ≈, ≥, ≤, exact; `none` where nothing is known, which is not zero. */
export type Precision = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'none';

/** A count, how exact it is, and how much of what it is about it covers. */
export interface Tally {
  /** The value of the dimension: an event's id, a year, a type…; empty for a total. */
  readonly key: string;
  readonly value: number;
  readonly precision: Precision;
  /** How many events (or states) the count was known for. */
  readonly n: number;
  /** How many there are in the dataset within the selection. */
  readonly of: number;
  /** How many counts are withheld to protect people, and so are in no sum. */
  readonly withheld: number;
}

export interface Question {
  readonly measure: Measure;
  readonly by?: Dimension;
  readonly where?: Selection;
}

/** The rows of a table that a selection leaves, in the table's order. */
export type Rows = <T extends TableName>(facts: Facts, table: T, where?: Selection) => readonly RecordOf<T>[];
