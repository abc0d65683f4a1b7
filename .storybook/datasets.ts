import type {Dataset} from '../src/data/dataset.js';
import {importFile, mergeTables} from '../src/data/importer.js';
import {load} from '../src/data/load.js';
import {readPackage} from '../src/data/read-package.js';
import {published} from '../stories/element.js';

/** The file that was dropped, as long as the page stands: it goes nowhere else. */
let dropped: {readonly name: string; readonly dataset: Dataset} | undefined;

/** The dataset of a dropped file, and its name. */
export const droppedFile = (): typeof dropped => dropped;

/** Forgets the file. */
export function letGo(): void {
  dropped = undefined;
}

/** Reads a file as a dataset: a package in one file, or a table in whatever form offices have it, put into the site's own dataset. */
export async function take(file: File): Promise<boolean> {
  try {
    const dataset = /\.json$/i.test(file.name) ? await readPackage(JSON.parse(await file.text())) : await tableIn(file);
    if (dataset === undefined || Object.values(dataset.tables).every((rows) => rows.length === 0)) return false;
    dropped = {name: file.name, dataset};
    return true;
  } catch (error) {
    // A file that is no dataset is no fault of ours; it is said, and the dataset from before stays.
    if (error instanceof Error) return false;
    throw error;
  }
}

async function tableIn(file: File): Promise<Dataset | undefined> {
  const base = await load(new URL(published, document.baseURI).href);
  const readings = await importFile(new Uint8Array(await file.arrayBuffer()), {name: file.name});
  if (readings.every(({counts}) => counts.accepted + counts.repaired === 0)) return undefined;
  const {dataset} = await mergeTables(base, readings);
  return dataset;
}

/** The dataset at an address, or that of the site. */
export const datasetAt = (address: string): Promise<Dataset> =>
  load(new URL(address || published, document.baseURI).href);
