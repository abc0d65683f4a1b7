import type {Dataset} from './dataset.js';
import {LoadError} from './load-error.js';
import type {ProblemCode} from './problems.js';
import {readTables} from './read.js';
import type {PackageSource} from './read-package.js';
import {datasetOf, fileName} from './read-package.js';
import type {ReadOptions} from './reading.js';
import type {Chunks} from './text.js';

/** What a text is told of in which there is no table. */
const tableless: readonly ProblemCode[] = ['unknown-table', 'bad-json'];

/** What a file is told of that is no table at all. */
const unreadable: readonly ProblemCode[] = ['bad-encoding', 'not-a-table'];

/** The dataset of a file of rows by itself. Fetched when there is one: a package in one file does without it. */
export async function loadRows(chunks: Chunks, source: PackageSource, isCut: () => boolean): Promise<Dataset> {
  const {url = '', words, signal, onRows} = source;
  const options: ReadOptions = {
    name: fileName(url),
    isCut,
    ...(words && {words}),
    ...(signal && {signal}),
    onProgress: ({rows}) => onRows?.(rows, url)
  };
  const readings = await readTables(chunks, options);
  const codes = readings.flatMap(({problems}) => problems.map(({code}) => code));
  const isNothing = readings.every(({counts}) => counts.accepted + counts.repaired === 0);
  if (isNothing && tableless.some((code) => codes.includes(code))) throw new LoadError('no-tables', url);
  if (isNothing && unreadable.some((code) => codes.includes(code))) throw new LoadError('not-data', url);
  return datasetOf(readings, source);
}
