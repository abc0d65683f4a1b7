import type {Dataset} from '../../data/dataset.js';
import {isRecord, parseJson} from '../../data/read-json.js';
import {readPackage} from '../../data/read-package.js';
import type {TableName} from '../../data/records.js';
import {tableNames} from '../../data/schema.js';

/** What a `datapackage.json` says beside its rows. */
export interface PackageFile {
  /** Its dataset without rows: title, date, sources, licences, coverage. */
  readonly described: Dataset;
  /** The table of each file that it names, by the file's name. */
  readonly tables: ReadonlyMap<string, TableName>;
  /** Whether it holds rows itself. */
  readonly hasRows: boolean;
}

/** What a text says as a `datapackage.json`; undefined where it is none. */
export async function readPackageFile(text: string): Promise<PackageFile | undefined> {
  const {value} = parseJson(text);
  if (!isRecord(value) || !Array.isArray(value.resources)) return undefined;
  const resources = value.resources.filter(isRecord);
  const named = resources.filter(({name}) => tableNames.some((table) => table === name));
  if (named.length === 0) return undefined;
  const empty = named.map(({path: _, ...resource}) => ({...resource, data: []}));
  return {
    described: await readPackage({...value, resources: empty}),
    tables: new Map(
      named.flatMap(({name, path}) => pathsOf(path).map((one) => [lastPart(one), name as TableName] as const))
    ),
    hasRows: named.some(({data}) => Array.isArray(data))
  };
}

const pathsOf = (path: unknown): readonly string[] => [path].flat().filter((one) => typeof one === 'string');

const lastPart = (path: string): string => path.split('/').at(-1) ?? path;
