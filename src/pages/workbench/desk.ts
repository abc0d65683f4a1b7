import type {Dataset} from '../../data/dataset.js';
import type {Problem} from '../../data/problems.js';
import type {Words} from '../../words/index.js';
import type {workbench} from '../../words/en/workbench.js';
import type {CellBook} from './cells.js';
import type {Cause} from './findings.js';
import type {RowFilter} from './row-pages.js';
import type {Session, Snapshot} from './session.js';

/** What the page's own words and those of all elements say. */
export type DeskWords = Words & {readonly workbench: typeof workbench};

/** What a person looks at: it changes nothing on the bench. */
export interface Look {
  /** Which reading's rows are shown, by its place. */
  readonly entry: number;
  readonly filter: RowFilter;
  readonly page: number;
  /** The lines whose records are opened. */
  readonly lines: ReadonlySet<number>;
  /** How many findings of a cause are shown beyond the first few, by the cause's key. */
  readonly more: ReadonlyMap<string, number>;
  /** The finding that is being corrected by hand: its cause's key and its place. */
  readonly correcting: string;
  /** Counts of fewer persons are withheld in what is downloaded; 0 withholds none. */
  readonly k: number;
  /** The large dataset whose dashboard was asked for. */
  readonly drawn: Dataset | undefined;
  /** The date that was written and is none. */
  readonly badDate: string;
}

/** Everything a part of the page needs: what is there, what is looked at, the words for it, what can be done. */
export interface Desk {
  readonly session: Session;
  readonly snapshot: Snapshot;
  readonly causes: readonly Cause[];
  readonly look: Look;
  readonly cells: CellBook;
  readonly words: DeskWords;
  readonly say: (problem: Problem) => string;
  readonly show: (change: Partial<Look>) => void;
  /** Shows a line among the rows and puts the focus there. */
  readonly goTo: (entry: number, line: number) => void;
  readonly announce: (text: string) => void;
}

/** How a person looks at what was just opened. */
export const firstLook: Look = {
  entry: 0,
  filter: 'all',
  page: 0,
  lines: new Set(),
  more: new Map(),
  correcting: '',
  k: 0,
  drawn: undefined,
  badDate: ''
};
