import type {ProblemWords} from '../words/problem-words.js';
import type {BareRows} from './bare-rows.js';
import type {Progress} from './load-error.js';
import type {Counts, Problem, ProblemCode, Reading, Recipe, Row, Severity, Skipped} from './problems.js';
import type {TableName} from './records.js';

/** The language of messages, or the words themselves. */
export type Wording = ProblemWords | 'en' | 'fr';

export interface ReadOptions {
  /** The file's name, for the messages. */
  readonly name: string;
  /** The table, where it is not to be known from the header. */
  readonly table?: TableName;
  readonly recipe?: Recipe;
  readonly words?: Wording;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked at the end of the file: whether less of it came than was announced. */
  readonly isCut?: () => boolean;
}

/** Some rows of a file as they are read. */
export interface Batch {
  readonly table: TableName;
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Problems of the file as a whole; those of a row are with the row. */
  readonly problems: readonly Problem[];
  /** The file's own columns, as a recipe names them; in the first batch only. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A reading, or a batch, that may hold its rows without all that rows are beside their records. */
export interface Bare {
  readonly bare?: BareRows;
}

/** A problem whose message is still to be written, because words are fetched only when there is something to say. */
export type Finding = {-readonly [K in keyof Problem]: Problem[K]};

type Details = Partial<Omit<Problem, 'table' | 'file' | 'code' | 'message'>>;

const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-column',
  'unknown-source',
  'bad-link',
  'stray-space',
  'withheld-number',
  'entry-against-rule',
  'future-date'
]);

/**
 * A problem without its message. What a row may be accepted with is a warning: a column we do not know, a source that is
 * not listed, an address that is dropped, a space that is trimmed, a number that is withheld, an unusual date. Everything
 * else is an error, which leaves the row out.
 */
export function finding(table: TableName, file: string, code: ProblemCode, details: Details): Finding {
  const severity: Severity = warnings.has(code) ? 'warning' : 'error';
  return {table, file, line: 1, column: 0, field: '', raw: '', code, severity, params: {}, message: '', ...details};
}

const none: readonly Problem[] = [];

/** A row and what became of it; a rejected row has no record. */
export function rowOf(line: number, record: Row['record'], problems: readonly Problem[] = none): Row {
  if (record && problems.length === 0) return {line, status: 'accepted', record, problems};
  if (!record || problems.some(({severity}) => severity !== 'warning')) return {line, status: 'rejected', problems};
  const status = problems.some(({repair}) => repair?.applied) ? 'repaired' : 'accepted';
  return {line, status, record, problems};
}

/** How many rows there are, and what became of them. */
export function countRows(rows: readonly Row[]): {-readonly [K in keyof Counts]: Counts[K]} {
  const counts = {read: rows.length, accepted: 0, repaired: 0, rejected: 0};
  for (const {status} of rows) counts[status] += 1;
  return counts;
}

/** The problems of a file, then those of its rows; one that many rows share is named once. */
export function allProblems(file: readonly Problem[], rows: readonly Row[]): readonly Problem[] {
  const all = new Set(file);
  for (const row of rows) for (const problem of row.problems) all.add(problem);
  return [...all];
}

/** Collects batches into one reading. */
export async function collect(
  batches: AsyncIterable<Batch>,
  {recipe, table = 'events', name}: ReadOptions
): Promise<Reading> {
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  const problems: Problem[] = [];
  const found = {table, columns: {}};
  for await (const batch of batches) {
    for (const row of batch.rows) rows.push(row);
    skipped.push(...batch.skipped);
    problems.push(...batch.problems);
    found.table = batch.table;
    if (batch.columns) found.columns = batch.columns;
  }
  return {
    table: found.table,
    file: name,
    rows,
    skipped,
    problems: allProblems(problems, rows),
    counts: countRows(rows),
    recipe: recipe ?? {
      treatyscope: 'recipe/1',
      encoding: 'utf-8',
      delimiter: ',',
      header_line: 1,
      ...found,
      dates: {},
      numbers: {},
      answers: [],
      repairs: []
    }
  };
}
