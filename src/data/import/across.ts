import type {Dataset} from '../dataset.js';
import {firstDay, lastDay} from '../dates.js';
import {describe} from '../describe.js';
import type {Reading, Recipe, Row} from '../problems.js';
import type {Finding, Wording} from '../reading.js';
import {allProblems, finding, rowOf} from '../reading.js';
import type {TreatyEvent} from '../records.js';
import {breathe} from '../slices.js';
import {fold} from './fold.js';
import {remembering} from './remember.js';
import {answerTo} from './questions.js';

/** Two events that seem to be one, written twice. */
interface Twin {
  readonly row: Row;
  /** The row, or the id of the dataset's event, that it seems to repeat. */
  readonly of: {readonly line: number} | {readonly id: string};
}

interface Entry {
  readonly event: TreatyEvent;
  readonly row?: Row;
  readonly from: string;
  readonly until: string;
  /** The words of its title, made when first compared. */
  words?: readonly string[];
}

const mostCompared = 40; // For a date that is only a year, of which there are many in one place.
const alike = 0.6;
const slice = 500;

/**
 * The rows whose event seems to be another row's, or one of the dataset's, written twice: titles alike (numbers in them
 * the same), days that overlap, one place, and no organisers that differ. Never more than a warning.
 */
async function findTwins(
  rows: readonly Row[],
  known: readonly TreatyEvent[] = [],
  signal?: AbortSignal
): Promise<readonly Twin[]> {
  const twins = new Map<Row, Twin>();
  for (const group of await candidates(rows, known, signal)) {
    group.sort((a, b) => compare(a.from, b.from));
    for (const [at, one] of group.entries()) {
      const last = Math.min(group.length, at + mostCompared);
      for (let next = at + 1; next < last && group[next]!.from <= one.until; next += 1) {
        const other = group[next]!;
        const second = isLater(one, other) ? one : other;
        const first = second === one ? other : one;
        if (second.row && !twins.has(second.row) && isTwin(first, second))
          twins.set(second.row, {row: second.row, of: first.row ? {line: first.row.line} : {id: first.event.id}});
      }
      if (at % slice === slice - 1) await breathe(signal);
    }
  }
  return [...twins.values()];
}

/** Whether an entry comes after another: a row after the dataset's own events, and after the rows above it. */
const isLater = (a: Entry, b: Entry): boolean => (a.row?.line ?? 0) > (b.row?.line ?? 0);

/** The warning about an event written twice, which offers the id of the dataset's event. */
function twinFinding({row, of}: Twin, file: string): Finding {
  const {id, title} = row.record as unknown as TreatyEvent;
  const repair = 'id' in of ? {repair: {field: 'id', value: of.id, applied: false}} : {};
  const params = {...of, title};
  return finding('events', file, 'same-event', {
    line: row.line,
    field: 'id',
    raw: id,
    severity: 'warning',
    params,
    ...repair
  });
}

/** The events of the dataset and of the rows that share their place and the numbers in their titles, where there are several. */
async function candidates(
  rows: readonly Row[],
  known: readonly TreatyEvent[],
  signal: AbortSignal | undefined
): Promise<readonly Entry[][]> {
  const groups = new Map<string, (TreatyEvent | Row)[] | TreatyEvent | Row>();
  const several = new Set<(TreatyEvent | Row)[]>();
  const add = ({city = '', country = '', mode, title}: TreatyEvent, one: TreatyEvent | Row) => {
    const key = `${city || country ? foldCity(city) + country : (mode ?? '')}|${title.match(/\d+/g)?.join(' ') ?? ''}`;
    const group = groups.get(key);
    if (Array.isArray(group)) group.push(one);
    else if (group) {
      const both = [group, one];
      several.add(both);
      groups.set(key, both);
    } else groups.set(key, one);
  };
  const ids = known.length > 0 ? new Set(rows.map(({record}) => record?.id)) : undefined;
  for (const event of known) if (!ids?.has(event.id)) add(event, event);
  for (const [at, row] of rows.entries()) {
    if (row.record) add(row.record as unknown as TreatyEvent, row);
    if (at % slice === slice - 1) await breathe(signal);
  }
  return [...several].map((group) => group.map(entryOf));
}

function entryOf(one: TreatyEvent | Row): Entry {
  const isRow = 'status' in one;
  const event = isRow ? (one.record as unknown as TreatyEvent) : one;
  const {start_date: start, end_date: end = start} = event;
  const from = start.length === 10 ? start : firstDay(start);
  const until = end.length === 10 ? end : lastDay(end);
  return {event, from, until, ...(isRow && {row: one})};
}

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const foldCity = remembering(fold);

function isTwin(a: Entry, b: Entry): boolean {
  const [ours = [], theirs = []] = [a.event.organisers, b.event.organisers];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((other) => fold(one) === fold(other))))
    return false;
  return areAlike((a.words ??= wordsOf(a.event.title)), (b.words ??= wordsOf(b.event.title)));
}

const wordsOf = (title: string): readonly string[] => [...new Set(fold(title).match(/\p{L}{3,}|\p{N}+/gu) ?? [])];

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  const isPart = shared > 3 && shared === Math.min(a.length, b.length);
  return isPart || (shared > 0 && shared / (a.length + b.length - shared) >= alike);
}

/**
 * A reading with what only the dataset that is shown can tell of it: events that are in it already, or rows of which none
 * is in its table, so that it must be asked whether they are to be added or to replace it.
 */
export async function lookAcross(
  reading: Reading,
  known: Dataset | undefined,
  {words, signal}: {readonly words?: Wording; readonly signal?: AbortSignal} = {}
): Promise<Reading> {
  const {table, file, recipe} = reading;
  let {rows} = reading;
  const findings: Finding[] = [];
  if (table === 'events') {
    const found = await findTwins(rows, known?.tables.events, signal);
    const twins = new Map(found.map((twin) => [twin.row, twinFinding(twin, file)]));
    findings.push(...twins.values());
    if (twins.size > 0) rows = rows.map((row) => withProblem(row, twins.get(row)));
  }
  const question = known && askAddOrReplace(reading, known, recipe);
  if (question) findings.push(question);
  if (findings.length === 0) return reading;
  await describe(findings, words);
  return {...reading, rows, problems: allProblems([...reading.problems, ...(question ? [question] : [])], rows)};
}

function withProblem(row: Row, problem: Finding | undefined): Row {
  return problem ? {...row, ...rowOf(row.line, row.record, [...row.problems, problem])} : row;
}

/** The question what to do with rows of which none is in the dataset's table. */
function askAddOrReplace({table, file, rows, problems}: Reading, known: Dataset, recipe: Recipe): Finding | undefined {
  // Rows that are held back may be in the table: first things first.
  if (problems.some(({severity}) => severity === 'question')) return undefined;
  if (known.tables[table].length === 0 || answerTo(recipe, 'add-or-replace') !== undefined) return undefined;
  const ids = rows.flatMap(({record}) => (record ? [String(record.id)] : []));
  if (ids.length === 0 || ids.some((id) => known.get(table, id))) return undefined;
  return finding(table, file, 'add-or-replace', {severity: 'question', params: {answers: 'add;replace', header: ''}});
}
