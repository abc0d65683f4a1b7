import type {Counts, Problem} from './problems.js';
import type {RecordOf, TableName} from './records.js';

/** Where something was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** An address, or the words "page text as received". */
  readonly path?: string;
  readonly date?: string;
}

/** How much of the world a table holds. From an incomplete table nothing may be drawn as history. */
export interface Coverage {
  readonly complete: boolean;
  readonly as_of: string;
  readonly known_gaps: readonly string[];
  readonly known_gaps_fr?: readonly string[];
  /** How many rows a complete table would have, where that is known. */
  readonly expected?: number;
}

/** What a dataset says about itself: the descriptor of its Data Package without the tables. */
export interface PackageInfo {
  readonly id: string;
  readonly title: string;
  readonly title_fr?: string;
  /** The date to which the data are known; the default date of every view. */
  readonly as_of: string;
  readonly sources: readonly Source[];
  readonly licenses: readonly {readonly name: string; readonly title?: string; readonly path?: string}[];
  /** The boundary note and other footnotes, by language. */
  readonly notes: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
}

export type Tables = {readonly [T in TableName]: readonly RecordOf<T>[]};

/** A membership or a region's member, for as long as it lasts; an unknown or open end is absent. */
export interface Interval {
  readonly id: string;
  readonly from?: string;
  readonly until?: string;
}

/** A convention and how it lives: records that refer to one another by id, sorted, indexed and not to be changed. */
export interface Dataset {
  /** The address it was loaded from; empty for one that was built in memory. */
  readonly url: string;
  readonly info: PackageInfo;
  readonly tables: Tables;
  readonly coverage: {readonly [T in TableName]: Coverage};
  /** What became of the rows, by table; a table that was not in the package has none. */
  readonly counts: {readonly [T in TableName]?: Counts};
  readonly problems: readonly Problem[];
  /** Finds a record by its id. */
  get<T extends TableName>(table: T, id: string): RecordOf<T> | undefined;
  source(id: string): Source | undefined;
  /** The states of a region, with the time for which each belonged to it; undefined where no list was found. */
  membersOf(region: string): readonly Interval[] | undefined;
  /** The ratifications of an instrument, by state. */
  stepsOf(instrument: string): ReadonlyMap<string, readonly RecordOf<'ratifications'>[]>;
  /** The counts of an event. */
  countsOf(event: string): readonly RecordOf<'participants'>[];
}
