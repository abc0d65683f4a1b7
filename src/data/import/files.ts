import type {Reading} from '../problems.js';
import {parseJson} from '../read-json.js';
import {readResources} from '../read-package.js';
import {readTables} from '../read.js';
import {lookAcross} from './across.js';
import type {ImportOptions} from './by-evidence.js';

/**
 * The readings of one file of any kind: one for each table of a text, of the sheets of a workbook, of a package in JSON.
 * A file in the published form is read as strictly as ever; anything else by evidence. Nothing is thrown but an abort.
 */
export async function importFile(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const json = packageIn(input);
  const tables = json === undefined ? [] : await readResources(json, {url: options.name, ...wording(options)});
  const readings = tables.length > 0 ? tables : await readTables([input], options);
  return Promise.all(readings.map((reading) => lookAcross(reading, options.known, wording(options))));
}

const wording = ({words, signal}: ImportOptions) => ({...(words && {words}), ...(signal && {signal})});

/** The package that a file is; undefined for any other file, also for records in JSON. */
function packageIn(input: Uint8Array | string): unknown {
  const head = typeof input === 'string' ? input.slice(0, 64) : new TextDecoder().decode(input.subarray(0, 64));
  if (!/^\uFEFF?\s*\{/.test(head)) return undefined;
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return parseJson(text.replace(/^\uFEFF/, '')).value;
}
