import type {Dataset} from '../dataset.js';
import type {Reading, Recipe} from '../problems.js';
import type {ReadOptions} from '../reading.js';

export interface ImportOptions extends ReadOptions {
  /** The dataset that is shown at present: its states, instruments and events are known before any others. */
  readonly known?: Dataset;
  /** For a workbook, a recipe for each of its sheets. */
  readonly recipes?: readonly Recipe[];
}

/** The readings of one file of any kind: one for a table, one for each sheet of a workbook and each table of a package. */
export async function importFile(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const {readTable} = await import('../read.js');
  return [await readTable(input, options)];
}
