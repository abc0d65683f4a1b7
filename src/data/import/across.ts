import type {Dataset} from '../dataset.js';
import {firstDay, isAfter, lastDay} from '../dates.js';
import {describe} from '../describe.js';
import type {Reading, Recipe, Row} from '../problems.js';
import type {Finding, Wording} from '../reading.js';
import {allProblems, finding, rowOf} from '../reading.js';
import type {TreatyEvent} from '../records.js';
import {fold} from './fold.js';
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
  /** Made when first compared. */
  words?: readonly string[];
}

const mostCompared = 40; // For a date that is only a year, of which there are many in one place.
const alike = 0.6;

/**
 * The rows whose event seems to be another row's, or one of the dataset's, written twice: titles alike (numbers in them
 * the same), days that overlap, one place, and no organisers that differ. Never more than a warning.
 */
export function findTwins(rows: readonly Row[], known: readonly TreatyEvent[] = []): readonly Twin[] {
  const ids = new Set(rows.map(({record}) => record?.id));
  const entries: Entry[] = known.filter(({id}) => !ids.has(id)).map((event) => entryOf(event));
  for (const row of rows) if (row.record) entries.push(entryOf(row.record as unknown as TreatyEvent, row));
  const twins = new Map<Row, Twin>();
  for (const group of byPlace(entries)) {
    group.sort((a, b) => compare(a.from, b.from));
    for (const [at, one] of group.entries()) {
      const last = Math.min(group.length, at + mostCompared);
      for (let next = at + 1; next < last && group[next]!.from <= one.until; next += 1) {
        const [first, second] = inOrder(one, group[next]!);
        if (second.row && !twins.has(second.row) && isTwin(first, second))
          twins.set(second.row, {row: second.row, of: first.row ? {line: first.row.line} : {id: first.event.id}});
      }
    }
  }
  return [...twins.values()];
}

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

function entryOf(event: TreatyEvent, row?: Row): Entry {
  const until = lastDay(event.end_date ?? event.start_date);
  return {event, from: firstDay(event.start_date), until, ...(row && {row})};
}

/** The dataset's event before a row of the file, and an earlier row before a later one. */
const inOrder = (a: Entry, b: Entry): readonly [Entry, Entry] =>
  (a.row?.line ?? 0) <= (b.row?.line ?? 0) ? [a, b] : [b, a];

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

function byPlace(entries: readonly Entry[]): Iterable<Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const {city = '', country = '', mode = ''} = entry.event;
    const place = city || country ? `${fold(city)}|${country}` : mode;
    const group = groups.get(place);
    if (group) group.push(entry);
    else groups.set(place, [entry]);
  }
  return groups.values();
}

function isTwin(a: Entry, b: Entry): boolean {
  if (isAfter(a.from, b.until) || isAfter(b.from, a.until)) return false;
  const [ours = [], theirs = []] = [a.event.organisers, b.event.organisers];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((other) => fold(one) === fold(other))))
    return false;
  return areAlike((a.words ??= wordsOf(a.event.title)), (b.words ??= wordsOf(b.event.title)));
}

const wordsOf = (title: string): readonly string[] => [...new Set(fold(title).match(/\p{L}{3,}|\p{N}+/gu) ?? [])];

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const numbers = (words: readonly string[]) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  if (numbers(a) !== numbers(b)) return false;
  const shared = a.filter((word) => b.includes(word)).length;
  const isPart = shared > 3 && shared === Math.min(a.length, b.length);
  return isPart || (shared > 0 && shared / (a.length + b.length - shared) >= alike);
}

/**
 * A reading with what only the dataset that is shown can tell of it: events that are in it already, or rows of which none
 * is in its table, so that it must be asked whether they are to be added or to replace it.
 */
export async function lookAcross(reading: Reading, known: Dataset | undefined, words?: Wording): Promise<Reading> {
  const {table, file, recipe} = reading;
  let {rows} = reading;
  const findings: Finding[] = [];
  if (table === 'events') {
    const twins = new Map(findTwins(rows, known?.tables.events).map((twin) => [twin.row, twinFinding(twin, file)]));
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
