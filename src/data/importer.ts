import type {Dataset} from './dataset.js';
import type {ImportOptions} from './import/by-evidence.js';
import type {Merged, MergeOptions} from './import/merge.js';
import type {Reading} from './problems.js';

/** The importer's functions, fetched when they are asked for. */
export const importer = () => import('./import/index.js');

/** The readings of one file of any kind: one for a table, one for each sheet of a workbook and each table of a package. */
export async function importFile(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  return (await importer()).importFile(input, options);
}

/** The dataset that results when the accepted rows of some files are added to another, or replace its tables. */
export async function mergeTables(
  dataset: Dataset,
  readings: readonly Reading[],
  options?: MergeOptions
): Promise<Merged> {
  return (await importer()).mergeTables(dataset, readings, options);
}
