import {factDates, parseInterval} from './build.js';
import {isAfter, overlaps} from './dates.js';
import {describe} from './describe.js';
import type {Problem, ProblemCode, Reading, Row} from './problems.js';
import type {Bare, Finding, Wording} from './reading.js';
import {allProblems, countRows, finding, rowOf} from './reading.js';
import type {AnyRecord, Instrument, TableName} from './records.js';
import type {Column} from './schema.js';
import {columnsOf} from './schema.js';
import {breathe} from './slices.js';
import {entryIntoForce} from './steps.js';

/** What several tables are checked against beside one another. */
export interface DatasetCheck {
  /** The ids of the package's sources; absent where none are known, as for a single CSV. */
  readonly sources?: ReadonlySet<string>;
  /** The date to which the data are known. */
  readonly as_of?: string;
  readonly words?: Wording;
  readonly signal?: AbortSignal;
}

type Tell = (code: ProblemCode, field: string, raw: string, params?: Problem['params']) => void;
/** For each table where its ids stand: the line, and the place of its file among the readings times `span`. */
type Ids = ReadonlyMap<string, Map<string, number>>;

const span = 2 ** 32;

// A table comes after those it refers to, so that a row which refers to a rejected row is found in one pass.
const order: readonly TableName[] = [
  'states',
  'regions',
  'instruments',
  'events',
  'ratifications',
  'statements',
  'participants',
  'evaluations',
  'projects'
];

/**
 * The same readings with what only several tables show. An error: a reference to what no accepted row has, a key that another
 * file of the table has too. A warning: a source that is not listed, an entry into force against the instrument's own rule,
 * a fact later than the date to which the data are known. References to a table that was not read are not checked.
 */
export async function checkDataset(
  readings: readonly Reading[],
  check: DatasetCheck = {}
): Promise<readonly Reading[]> {
  const {sources, as_of, words, signal} = check;
  const ids = new Map<string, Map<string, number>>(readings.map(({table}) => [table, new Map()]));
  for (const reading of readings)
    for (const {also = []} of rowsBeside(reading)) for (const {table} of also) place(ids, table);
  if (sources) ids.set('sources', new Map([...sources].map((id) => [id, 0])));
  const instruments = new Map<string, Instrument>();
  const starts = new Map<string, string>();
  const checked = new Map<Reading, Reading>();
  const findings: Finding[] = [];

  for (const reading of [...readings].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table))) {
    const {table, file} = reading;
    const own = ids.get(table)!;
    const references = columnsOf(table).filter(([, {refs}]) => refs?.every((ref) => ids.has(ref)));
    const facts = as_of ? (factDates[table] ?? []) : [];
    const isAlone =
      readings.every((other) => other === reading || (other.table !== table && !refersTo(other.table, table))) &&
      !rowsBeside(reading).some(({also}) => also);
    if (isAlone && references.length + facts.length === 0) {
      checked.set(reading, reading);
      continue;
    }
    const found: Finding[] = [];
    const nth = readings.indexOf(reading) * span;
    const standsAt = (at: number): Problem['params'] => {
      const other = readings[Math.floor(at / span)]!;
      return {line: at % span, ...(other !== reading && other.file !== file && {file: other.file})};
    };
    let line = 0;
    const tell: Tell = (code, field, raw, params = {}) =>
      found.push(finding(table, file, code, {line, field, raw, params}));
    const changed = new Map<number, Row>();
    for (const [index, row] of reading.rows.entries()) {
      if (index % 1000 === 999) await breathe(signal);
      const {record, also} = row;
      if (!record) continue;
      line = row.line;
      const id = record.id as string;
      for (const reference of references) checkReference(record, reference, ids, tell);
      for (const field of facts) checkPast(record, field, as_of ?? '', tell);
      if (table === 'ratifications') checkRule(record, instruments, tell);
      if (table === 'participants') checkReported(record, starts, as_of, tell);
      if (own.has(id)) tell('duplicate-key', 'id', id, standsAt(own.get(id)!));
      if (table === 'events') starts.set(id, record.start_date as string);
      for (const one of also ?? []) {
        checkAlso(one, id, ids, tell, standsAt);
        if (one.table === 'participants') checkReported(one.record, starts, as_of, tell);
      }
      const after = found.length > 0 ? {...row, ...rowOf(row.line, record, [...row.problems, ...found])} : row;
      if (after.status !== 'rejected') {
        own.set(id, nth + line);
        for (const one of also ?? []) place(ids, one.table).set(one.record.id as string, nth + line);
        if (table === 'instruments') instruments.set(id, record as unknown as Instrument);
      }
      if (after === row) continue;
      changed.set(index, after.status === 'rejected' ? rowOf(row.line, undefined, after.problems) : after);
      findings.push(...found.splice(0));
    }
    checked.set(reading, changed.size > 0 ? withRows(reading, changed) : reading);
  }
  await describe(findings, words);
  return readings.map((reading) => checked.get(reading)!);
}

/** The rows among which some may hold another table's records beside their own. */
const rowsBeside = (reading: Reading): readonly Row[] => ((reading as Bare).bare ? [] : reading.rows);

/** The ids of a table, which is known from then on. */
function place(ids: Map<string, Map<string, number>>, table: string): Map<string, number> {
  const known = ids.get(table) ?? new Map<string, number>();
  ids.set(table, known);
  return known;
}

type Also = NonNullable<Row['also']>[number];

/** Checks a record that stands beside another on its line, and may refer to it. */
function checkAlso(
  {table, record}: Also,
  beside: string,
  ids: Ids,
  tell: Tell,
  standsAt: (at: number) => Problem['params']
): void {
  for (const reference of columnsOf(table)) {
    if (!reference[1].refs?.every((ref) => ids.has(ref)) || record[reference[0]] === beside) continue;
    checkReference(record, reference, ids, tell);
  }
  const at = ids.get(table)?.get(record.id as string);
  if (at !== undefined) tell('duplicate-key', 'id', String(record.id), standsAt(at));
}

function withRows(reading: Reading, changed: ReadonlyMap<number, Row>): Reading {
  const ofRows = new Set(reading.rows.flatMap(({problems}) => problems));
  const ofFile = reading.problems.filter((problem) => !ofRows.has(problem));
  const rows = reading.rows.map((row, index) => changed.get(index) ?? row);
  return {...reading, rows, problems: allProblems(ofFile, rows), counts: countRows(rows)};
}

function checkReference(record: AnyRecord, [name, column]: readonly [string, Column], ids: Ids, tell: Tell): void {
  const value = record[name];
  if (value === undefined) return;
  const refs = column.refs ?? [];
  for (const member of typeof value === 'object' ? value : [String(value)]) {
    const id = column.intervals ? parseInterval(member).id : member;
    if (refs.some((ref) => ids.get(ref)?.has(id))) continue;
    tell(name === 'source' ? 'unknown-source' : 'dangling-reference', name, id, {tables: refs.join(', ')});
  }
}

const refersTo = (table: TableName, other: TableName): boolean =>
  columnsOf(table).some(([, {refs}]) => refs?.includes(other));

function checkPast(record: AnyRecord, field: string, as_of: string, tell: Tell): void {
  const date = record[field];
  if (typeof date === 'string' && isAfter(date, as_of)) tell('future-date', field, date, {as_of});
}

/** Heads are counted when an event has begun; before, a count is a forecast and says so. */
function checkReported(
  record: AnyRecord,
  starts: ReadonlyMap<string, string>,
  as_of: string | undefined,
  tell: Tell
): void {
  const start = starts.get(record.event as string);
  if (start && as_of && record.basis === 'reported' && isAfter(start, as_of))
    tell('future-date', 'event', start, {as_of});
}

function checkRule(record: AnyRecord, instruments: ReadonlyMap<string, Instrument>, tell: Tell): void {
  const {deposit_date: deposit, entry_into_force_date: entry} = record;
  const instrument = instruments.get(record.instrument as string);
  if (!instrument || typeof deposit !== 'string' || typeof entry !== 'string') return;
  const expected = entryIntoForce(deposit, instrument);
  const fits = !expected || overlaps({from: expected, until: expected}, {from: entry, until: entry});
  if (!fits) tell('entry-against-rule', 'entry_into_force_date', entry, {expected, deposit});
}
