import type {Dataset} from './dataset.js';
import type {Progress} from './load-error.js';
import {Kept} from './kept.js';
import {LoadError} from './load-error.js';
import {parseJson} from './read-json.js';
import type {PackageSource} from './read-package.js';
import {fileName, readPackage} from './read-package.js';
import type {ReadOptions, Wording} from './reading.js';
import type {Limits} from './request.js';
import {request} from './request.js';
import {shareFlight} from './flights.js';
import type {Chunks} from './text.js';
import {decode, join, peek} from './text.js';

export type {Limits};

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: Partial<Limits>;
  /** The language of messages; of several who ask for one address at once, the first decides. */
  readonly words?: Wording;
  /** What fetches, where it is not the page's own `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What a load may cost unless it is told otherwise. */
export const defaultLimits: Limits = {bytes: 20_000_000, rows: 200_000, stallMs: 12_000};

/**
 * The dataset at an address: a `datapackage.json`, with its data in it or in CSVs beside it, or a single CSV. All who ask
 * for one address share one request, which is given up when the last of them has aborted; a failed one is forgotten.
 * Rejects with a LoadError when the world failed; what is wrong with the data is in the dataset's problems.
 */
export async function load(url: string, options: LoadOptions = {}): Promise<Dataset> {
  const {signal, onProgress} = options;
  signal?.throwIfAborted();
  const address = absolute(url);
  const limits = {...defaultLimits, ...options.limits};
  const key = [address, limits.bytes, limits.rows, limits.stallMs].join(' ');
  const fetcher = options.fetch ?? fetch;
  return shareFlight(fetcher, key, {...(signal && {signal}), ...(onProgress && {onProgress})}, (abort, report) =>
    fetchDataset(address, fetcher, limits, options.words, abort, report)
  );
}

/** The dataset of a file that `read` gives by its path, as in Node; the files it names are read from paths beside it. */
export async function loadFrom(
  read: (path: string) => Promise<Uint8Array | string>,
  path: string,
  options: Pick<LoadOptions, 'signal' | 'words'> = {}
): Promise<Dataset> {
  const folder = path.slice(0, path.length - fileName(path).length);
  const readFile = async (name: string, reading: ReadOptions) => {
    if (/^([a-z][a-z\d+.-]*:|[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(name)) throw new LoadError('bad-address', name);
    const {readTable} = await import('./read.js');
    return readTable(await read(folder + name), reading);
  };
  return readDataset([await read(path)], {url: path, readFile, ...options}, () => false);
}

async function fetchDataset(
  address: string,
  fetcher: typeof fetch,
  limits: Limits,
  words: Wording | undefined,
  signal: AbortSignal,
  report: (progress: Progress) => void
): Promise<Dataset> {
  let received = 0;
  let announced = 0;
  const rowsOf = new Map<string, number>();
  const rows = () => [...rowsOf.values()].reduce((sum, count) => sum + count, 0);
  const tell = () =>
    report({bytes: received, rows: rows(), ...(announced >= received && announced > 0 && {total: announced})});
  const onBytes = (bytes: number, total = 0) => {
    received += bytes;
    announced = total;
    if (received > limits.bytes) throw new LoadError('too-large', address, {limit: limits.bytes});
    tell();
  };
  const onRows = (count: number, of: string) => {
    rowsOf.set(of, count);
    if (rows() > limits.rows) throw new LoadError('too-many-rows', address, {limit: limits.rows});
    tell();
  };
  const options = {fetch: fetcher, limits, signal, onBytes};
  const readFile: PackageSource['readFile'] = async (path, reading) =>
    (await import('./beside.js')).readBeside(address, path, options, reading);
  const source = {url: address, signal, readFile, onRows, ...(words && {words})};
  return request(address, options, ({chunks, isCut}) => readDataset(chunks, source, isCut));
}

async function readDataset(chunks: Chunks, source: PackageSource, isCut: () => boolean): Promise<Dataset> {
  const {url = ''} = source;
  const kept = new Kept(chunks);
  const {head, all} = await peek(decode(kept.chunks()));
  if (head.startsWith('<')) throw new LoadError('html-instead', url);
  if (/^[[{]/.test(head)) {
    const {value, fault} = parseJson(await join(all));
    if (fault) throw new LoadError(fault === 'cut-off' || isCut() ? 'cut-off' : 'not-data', url);
    return readPackage(value, source);
  }
  if (head === '') throw new LoadError(isCut() ? 'cut-off' : 'not-data', url);
  const {loadRows} = await import('./load-rows.js');
  return loadRows(kept.chunks(), source, isCut);
}

/** An address in full, as the page would understand it. */
function absolute(url: string): string {
  const {document, location} = globalThis as {document?: {baseURI: string}; location?: {href: string}};
  const base = document?.baseURI ?? location?.href;
  const address = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (!address || !['http:', 'https:', 'blob:', 'data:'].includes(address.protocol))
    throw new LoadError('bad-address', url);
  return address.href.replace(/#.*$/s, '');
}
