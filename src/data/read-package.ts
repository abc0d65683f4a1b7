import {buildDataset, completeInfo, eachTable, unknownCoverage} from './build.js';
import {checkDataset} from './check-dataset.js';
import type {Coverage, Dataset, PackageInfo, Source, Tables} from './dataset.js';
import {isDate} from './dates.js';
import {LoadError} from './load-error.js';
import type {Counts, Reading} from './problems.js';
import {isRecord, readRecords} from './read-json.js';
import type {Bare, ReadOptions, Wording} from './reading.js';
import {collect, countRows} from './reading.js';
import type {AnyRecord, TableName} from './records.js';
import {schema, tableNames} from './schema.js';
import {breathe} from './slices.js';

/** Where a package comes from, and how its files are read. */
export interface PackageSource {
  /** The address of the package; empty for one in memory. */
  readonly url?: string;
  readonly words?: Wording;
  readonly signal?: AbortSignal;
  /** Reads a file that the package names; absent where all its data are inline. */
  readonly readFile?: (path: string, options: ReadOptions) => Promise<Reading>;
  /** Told how many rows of a table or file were read so far; may throw when there are too many. */
  readonly onRows?: (rows: number, of: string) => void;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The dataset of a Data Package, of an object of tables (`{"events": […]}`) or of one table's records. Throws a LoadError
 * where there is no table at all or a file cannot be fetched; what is wrong with rows is in the dataset's problems.
 */
export async function readPackage(json: unknown, source: PackageSource = {}): Promise<Dataset> {
  const url = source.url ?? '';
  const descriptor = isRecord(json) ? json : {};
  if (resourcesOf(json).length === 0) throw new LoadError('no-tables', url);
  return datasetOf(await readResources(json, source), {url, descriptor, ...source});
}

/** What a package says about itself, and in which language and for how long it is read. */
type Context = Pick<PackageSource, 'url' | 'words' | 'signal'> & {readonly descriptor?: Json};

/** The readings of everything a package holds, not yet checked against one another; none where there is no table. */
export async function readResources(json: unknown, source: PackageSource = {}): Promise<readonly Reading[]> {
  const file = fileName(source.url ?? '');
  return Promise.all(resourcesOf(json).flatMap((resource) => readResource(resource, source, file)));
}

/** The dataset that readings give, once they are checked against one another. */
export async function datasetOf(readings: readonly Reading[], context: Context): Promise<Dataset> {
  return datasetOfChecked(await checkReadings(readings, context), context);
}

/** The same readings, checked against one another and against what the package says about itself. */
export async function checkReadings(
  readings: readonly Reading[],
  {descriptor = {}, words, signal}: Context = {}
): Promise<readonly Reading[]> {
  const said = readInfo(descriptor);
  return checkDataset(readings, {
    ...(said.sources && {sources: new Set(said.sources.map(({id}) => id))}),
    ...(said.as_of && {as_of: said.as_of}),
    ...(words && {words}),
    ...(signal && {signal})
  });
}

/** The dataset that checked readings give. */
export async function datasetOfChecked(
  checked: readonly Reading[],
  {url = '', descriptor = {}, signal}: Context = {}
): Promise<Dataset> {
  const said = readInfo(descriptor);
  // Each of these takes a while for a hundred thousand rows.
  await breathe(signal);
  const tables = eachTable((table) => recordsOf(checked, table)) as unknown as Tables;
  await breathe(signal);
  const info = completeInfo(said, tables);
  await breathe(signal);
  const coverage = new Map(
    resourcesOf(descriptor).map((resource) => [resource.name, readCoverage(resource.coverage, info.as_of)])
  );
  return buildDataset({
    url,
    info,
    tables,
    coverage: eachTable((table) => coverage.get(table) ?? unknownCoverage(info.as_of)),
    counts: countReadings(checked),
    problems: checked.flatMap(({problems}) => problems)
  });
}

/** The last part of an address, without what follows a question mark. */
export const fileName = (url: string): string =>
  url
    .replace(/[?#].*$/s, '')
    .split('/')
    .at(-1) || 'data';

function resourcesOf(json: unknown): readonly Json[] {
  if (Array.isArray(json)) return [{data: json}];
  if (!isRecord(json)) return [];
  if (Array.isArray(json.resources)) return json.resources.filter(isRecord);
  return tableNames.filter((table) => Array.isArray(json[table])).map((table) => ({name: table, data: json[table]}));
}

/** One reading for inline data, one for each file of a resource, none for a resource that is not a table. */
function readResource(
  {name, data, path}: Json,
  {words, signal, readFile, onRows}: PackageSource,
  file: string
): Promise<Reading>[] {
  const isOurs = typeof name === 'string' && Object.hasOwn(schema, name);
  const options = {...(isOurs && {table: name as TableName}), ...(words && {words}), ...(signal && {signal})};
  if (Array.isArray(data)) {
    onRows?.(data.length, String(name));
    const inline = {...options, name: file};
    return [collect(readRecords(data, inline), inline)];
  }
  const paths = [path].flat().filter((one) => typeof one === 'string');
  const isTable = isOurs || paths.every((one) => one.endsWith('.csv'));
  if (!readFile || !isTable) return [];
  return paths.map((one) =>
    readFile(one, {...options, name: fileName(one), onProgress: ({rows}) => onRows?.(rows, one)})
  );
}

/** The records of a table in the accepted rows of all readings, also those that stand beside another table's. */
export function recordsOf(readings: readonly Reading[], table: TableName): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  for (const reading of readings) {
    const isOwn = reading.table === table;
    const {bare} = reading as Bare;
    if (bare) {
      if (!isOwn) continue;
      if (readings.length === 1) return bare.accepted();
    }
    for (const {record, also} of reading.rows) {
      if (isOwn && record) records.push(record);
      if (also) for (const one of also) if (one.table === table) records.push(one.record);
    }
  }
  return records;
}

/** What became of the rows of readings, by table. */
export function countReadings(readings: readonly Reading[]): {readonly [T in TableName]?: Counts} {
  const counts: {[T in TableName]?: {-readonly [K in keyof Counts]: Counts[K]}} = {};
  for (const {table, counts: more} of readings) {
    const sum = (counts[table] ??= countRows([]));
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += more[name];
  }
  return counts;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const isNamed =
  (key: string) =>
  (value: unknown): value is Json =>
    isRecord(value) && text(value[key]) !== undefined;
const dateOf = (value: unknown): string | undefined => {
  const date = typeof value === 'number' ? String(value) : value;
  return typeof date === 'string' && isDate(date) ? date : undefined;
};

function readInfo(json: Json): Partial<PackageInfo> {
  const {id, name, title, title_fr, as_of, sources, licenses, notes, languages} = json;
  return {
    id: text(id) ?? text(name) ?? '',
    title: text(title) ?? '',
    ...optional({title_fr, as_of: dateOf(as_of)}),
    ...(Array.isArray(sources) && {sources: sources.filter(isNamed('id')).map(readSource)}),
    licenses: Array.isArray(licenses) ? licenses.filter(isNamed('name')).map(readLicence) : [],
    notes: Object.fromEntries(Object.entries(isRecord(notes) ? notes : {}).filter(([, note]) => text(note))) as Record<
      string,
      string
    >,
    languages: texts(languages)
  };
}

const readSource = ({id, title, path, date}: Json): Source => ({
  id: id as string,
  title: text(title) ?? (id as string),
  ...optional({path, date})
});

const readLicence = ({name, title, path}: Json): PackageInfo['licenses'][number] => ({
  name: name as string,
  ...optional({title, path})
});

/** Those of the values that are text. */
const optional = <K extends string>(values: Record<K, unknown>): {[_ in K]?: string} =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => text(value))) as {[_ in K]?: string};

function readCoverage(json: unknown, as_of: string): Coverage {
  if (!isRecord(json)) return unknownCoverage(as_of);
  const {expected, known_gaps_fr} = json;
  return {
    complete: json.complete === true,
    as_of: dateOf(json.as_of) ?? as_of,
    known_gaps: texts(json.known_gaps),
    ...(known_gaps_fr !== undefined && {known_gaps_fr: texts(known_gaps_fr)}),
    ...(typeof expected === 'number' && {expected})
  };
}
