import type {Coverage, Dataset, Interval, PackageInfo, Tables} from './dataset.js';
import {dateOrder} from './dates.js';
import type {AnyRecord, RecordOf, TableName} from './records.js';
import {tableNames} from './schema.js';

/** What a dataset is built from: its parts, before they are sorted and indexed. */
export type DatasetParts = Pick<Dataset, 'url' | 'info' | 'tables' | 'coverage' | 'counts' | 'problems'>;

/** The date by which the rows of a table stand in order; rows without it come last, rows of one day stay as they were. */
const orderedBy: {readonly [T in TableName]?: readonly string[]} = {
  ratifications: ['deposit_date', 'signature_date'],
  statements: ['from'],
  events: ['start_date'],
  evaluations: ['visit_start', 'report_published'],
  projects: ['start_date']
};

/** The dates of facts, which can therefore not lie after the date to which a dataset is known. */
export const factDates: {readonly [T in TableName]?: readonly string[]} = {
  instruments: ['adopted', 'opened'],
  ratifications: ['signature_date', 'deposit_date', 'denunciation_notified'],
  statements: ['from'],
  evaluations: ['visit_start', 'visit_end', 'report_adopted', 'report_published', 'recommendation_adopted']
};

/** An interval as it is written: `RU:1996-02-28/2022-03-16`, open at either end, or an id alone. */
export function parseInterval(text: string): Interval {
  const [id = '', span = ''] = text.split(':', 2);
  const [from, until] = span.split('/', 2);
  return {id, ...(from && {from}), ...(until && {until})};
}

/** A dataset of these parts: in order, indexed when first asked, and in development frozen. */
export function buildDataset({url, info, tables: unsorted, coverage, counts, problems}: DatasetParts): Dataset {
  const tables = eachTable((table) => inOrder(table, unsorted[table]));
  const sources = new Map(info.sources.map((source) => [source.id, source]));
  const byId = once((table: TableName) => new Map(tables[table].map((record) => [record.id, record])));
  const membersOf = once((region: string) =>
    membersIn(tables, byId('regions').get(region) as RecordOf<'regions'> | undefined, region)
  );
  const stepsOf = once((instrument: string) =>
    groupBy(
      tables.ratifications.filter((step) => step.instrument === instrument),
      (step) => step.state
    )
  );
  const byEvent = once((_: 'all') => groupBy(tables.participants, (count) => count.event));
  return lock({
    url,
    info,
    tables,
    coverage,
    counts,
    problems,
    membersOf,
    stepsOf,
    get: <T extends TableName>(table: T, id: string) => byId(table).get(id) as RecordOf<T> | undefined,
    source: (id) => sources.get(id),
    countsOf: (event) => byEvent('all').get(event) ?? []
  });
}

/** A dataset made from records in memory. What it does not say about itself is empty, and its tables are incomplete. */
export function datasetFrom(
  records: Partial<Tables>,
  info: Partial<PackageInfo> = {},
  rest: Partial<DatasetParts> = {}
): Dataset {
  const tables = eachTable((table) => records[table] ?? []);
  const known = completeInfo(info, tables);
  return buildDataset({
    url: '',
    info: known,
    tables,
    counts: {},
    problems: [],
    ...rest,
    coverage: {...eachTable(() => unknownCoverage(known.as_of)), ...rest.coverage}
  });
}

/** What a dataset says about itself, with what it leaves out; known to the latest date of its facts where it names none. */
export function completeInfo(info: Partial<PackageInfo>, tables: Tables): PackageInfo {
  return {
    id: '',
    title: '',
    sources: [],
    licenses: [],
    notes: {},
    languages: [],
    ...info,
    as_of: info.as_of || latestFact(tables)
  };
}

/** The coverage of a table of which nothing is said. */
export const unknownCoverage = (as_of: string): Coverage => ({complete: false, as_of, known_gaps: []});

/** An object with a value for every table. */
export function eachTable<V>(value: <T extends TableName>(table: T) => V): {readonly [T in TableName]: V};
export function eachTable(value: <T extends TableName>(table: T) => readonly RecordOf<T>[]): Tables;
export function eachTable(value: (table: TableName) => unknown): Readonly<Record<TableName, unknown>> {
  return Object.fromEntries(tableNames.map((table) => [table, value(table)])) as Record<TableName, unknown>;
}

const undated = '9999-99-99';

function latestFact(tables: Tables): string {
  let latest = '';
  const look = (table: TableName, fields: readonly string[]) => {
    for (const field of fields) {
      for (const record of tables[table] as readonly AnyRecord[]) {
        const date = record[field] as string | undefined;
        if (date !== undefined && date > latest) latest = date;
      }
    }
  };
  // A treaty is older than anything that was done under it.
  for (const table of tableNames) if (table !== 'instruments') look(table, factDates[table] ?? []);
  // Where heads were counted an event took place; any other may be announced for later, and speaks only where no other fact does.
  const held = new Set(tables.participants.flatMap(({event, basis}) => (basis === 'announced-before' ? [] : event)));
  if (held.size > 0)
    for (const {id, start_date: start, end_date: end = start} of tables.events)
      if (end > latest && held.has(id)) latest = end;
  if (!latest) look('events', ['start_date', 'end_date']);
  if (!latest) look('instruments', factDates.instruments ?? []);
  return latest;
}

function inOrder<T extends TableName>(table: T, records: readonly RecordOf<T>[]): readonly RecordOf<T>[] {
  const fields = orderedBy[table];
  if (!fields) return records;
  const dateOf = (record: AnyRecord) => {
    for (const field of fields) if (record[field]) return record[field] as string;
    return undated;
  };
  // There are fewer dates than records, so that sorting these takes no time.
  const days = [...groupBy(records, (record) => dateOf(record as AnyRecord))];
  const ordered = days.map(([date, ofDay]) => ({order: dateOrder(date), ofDay})).sort((a, b) => a.order - b.order);
  const sorted: RecordOf<T>[] = [];
  for (const {ofDay} of ordered) for (const record of ofDay) sorted.push(record);
  return sorted;
}

/** The members a region lists; else the states with a membership of its name: `coe` for the region coe-members. */
function membersIn(
  tables: Tables,
  region: RecordOf<'regions'> | undefined,
  id: string
): readonly Interval[] | undefined {
  if (region?.members?.length) return region.members.map(parseInterval);
  const key = id.replace(/-(members|participating)$/, '');
  const members = tables.states.flatMap((state) =>
    (state.memberships ?? [])
      .map(parseInterval)
      .filter((membership) => membership.id === key)
      .map((span) => ({...span, id: state.id}))
  );
  return members.length > 0 ? members : undefined;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** The same function, asked at most once for each key. */
function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}

// Freezing costs as much as parsing, so that in production the types alone forbid changes.
function lock(dataset: Dataset): Dataset {
  if ((import.meta as {env?: {DEV?: boolean}}).env?.DEV) deepFreeze([dataset.info, dataset.tables, dataset.coverage]);
  return Object.freeze(dataset);
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
}
