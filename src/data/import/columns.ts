import type {Problem, ProblemCode, Recipe} from '../problems.js';
import type {Finding} from '../reading.js';
import {finding} from '../reading.js';
import type {Instrument, TableName} from '../records.js';
import {isAbsent} from './absent.js';
import {foldHeading, meaningsOf, nearestField} from './headings.js';
import {instrumentNumber} from './ids.js';
import {answerTo} from './questions.js';
import {partDates, partOf} from './wide.js';

/** A column of a file, once it is known what it means. */
export interface FileColumn {
  /** Its place among the cells of a line, the first being 0. */
  readonly at: number;
  /** Its heading as a recipe names it: no two columns have the same. */
  readonly header: string;
  /** The column of the table; `participants.count` for a head count beside an event; empty for one that is left out. */
  readonly field: string;
  /** The instrument or the round that it is about, in a wide table. */
  readonly part?: string;
  /** What a head count counts, where the heading says it. */
  readonly unit?: string;
  /** What it means is asked about. */
  readonly isOpen?: true;
}

/** What the columns of a file mean, and what is wrong with them. */
export interface Columns {
  readonly columns: readonly FileColumn[];
  readonly problems: readonly Finding[];
  /** The question that holds all rows back. */
  readonly question?: Problem;
}

export interface ColumnsContext {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  readonly instruments: readonly Instrument[];
  readonly recipe?: Recipe | undefined;
  /** Whether a text names a state; where it is given, a column without a heading may be found to hold them. */
  readonly isState?: (text: string) => boolean;
  /** The cells of a column. */
  readonly cellsOf: (at: number) => Iterable<string>;
}

interface Candidate extends FileColumn {
  readonly rank: number;
}

/** Finds out what the columns of a table mean, by a recipe, by their own names, by the headings we know. */
export function readColumns(headers: readonly string[], context: ColumnsContext): Columns {
  const {table, file, line, cellsOf} = context;
  const problems: Finding[] = [];
  const keys = keysOf(headers);
  const tell = (code: ProblemCode, at: number, details: Partial<Finding> = {}): Finding => {
    const raw = headers[at] ?? '';
    const found = finding(table, file, code, {line, column: at + 1, field: keys[at] ?? '', raw, ...details});
    problems.push(found);
    return found;
  };
  const candidates = keys.map((header, at) => candidateOf(header, headers[at]!, at, context));
  const nameless = stateColumn(headers, candidates, context);
  if (nameless !== undefined) candidates[nameless] = {at: nameless, header: keys[nameless]!, field: 'state', rank: 0};
  const columns: FileColumn[] = [];
  let question: Problem | undefined;
  for (const [at, candidate] of candidates.entries()) {
    const header = keys[at]!;
    const isGiven = context.recipe !== undefined && Object.hasOwn(context.recipe.columns, header);
    if (!candidate) {
      columns.push({at, header, field: ''});
      const isFilled = isGiven ? false : hasValue(cellsOf(at));
      if (!isGiven && headers[at]!.trim() === '') {
        if (isFilled) tell('empty-header', at, {severity: 'warning'});
      } else if (!isGiven) {
        const nearest = nearestField(header, table);
        // A field that has a column already is not what was meant.
        const isFree = nearest !== undefined && !candidates.some((one) => one?.field === nearest);
        tell('unknown-column', at, isFree ? {params: {nearest, header}} : {params: {header}});
      }
      continue;
    }
    const rivals = candidates.filter((one): one is Candidate => one !== undefined && isSame(one, candidate));
    if (candidate.field === '?') {
      const answers = (partDates[table] ?? []).join(';');
      question ??= tell('which-column', at, {severity: 'question', params: {answers, header: '*'}});
      columns.push({at, header, field: '', isOpen: true});
      continue;
    }
    const chosen = rivals.length > 1 ? chooseAmong(rivals, context) : candidate;
    if (!chosen) {
      const said = rivals.map((one) => one.header).join(';');
      question ??= tell('which-column', at, {
        severity: 'question',
        field: candidate.field,
        params: {headers: said.replaceAll(';', ', '), answers: said, header: candidate.field}
      });
    }
    if (chosen !== undefined && chosen !== candidate) {
      if (!isJoinable(rivals, context)) {
        tell('duplicate-column', at, {severity: 'warning', params: {taken: chosen.header}});
        columns.push({at, header, field: ''});
        continue;
      }
    }
    const {rank: _, ...column} = candidate;
    columns.push(column);
  }
  return {columns, problems, ...(question && {question})};
}

/** The column without a heading that holds states, in a table that must have one: depositaries leave that corner empty. */
function stateColumn(
  headers: readonly string[],
  candidates: readonly (Candidate | undefined)[],
  {table, isState, cellsOf}: ColumnsContext
): number | undefined {
  if (table !== 'ratifications' && table !== 'evaluations') return undefined;
  if (!isState || candidates.some((one) => one?.field === 'state')) return undefined;
  const at = headers.findIndex((header) => header.trim() === '');
  if (at < 0 || candidates[at]) return undefined;
  const cells = [...cellsOf(at)].filter((cell) => cell.trim() !== '').slice(0, mostLookedAt);
  return cells.length > 0 && cells.filter(isState).length * 2 > cells.length ? at : undefined;
}

const mostLookedAt = 100;

const isSame = (a: FileColumn, b: FileColumn): boolean =>
  a.field === b.field && a.part === b.part && (a.unit ?? '') === (b.unit ?? '');

/** The headings, so that each names one column only: `Date`, `Date (2)`, `#4` for one without a heading. */
function keysOf(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, at) => {
    const name = header.trim().replace(/\s+/g, ' ') || `#${at + 1}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}

function candidateOf(key: string, header: string, at: number, context: ColumnsContext): Candidate | undefined {
  const {table, recipe, instruments} = context;
  if (recipe && Object.hasOwn(recipe.columns, key)) {
    const [field = '', part] = recipe.columns[key]!.split('@', 2);
    const unit = field.endsWith('count') ? unitOf(header, table) : {};
    return field ? {at, header: key, field, rank: -1, ...(part && {part}), ...unit} : undefined;
  }
  const unit = table === 'events' ? countedIn(header, context.cellsOf(at)) : undefined;
  if (unit) return {at, header: key, field: 'participants.count', rank: 0, unit};
  const meaning = meaningsOf(header).find((one) => one.table === table);
  // A column "Treaty" beside the titles may hold the numbers: "CETS 197".
  if (meaning?.field === 'title' && table === 'instruments' && areNumbers(context.cellsOf(at)))
    return {at, header: key, field: 'number', rank: meaning.rank};
  if (meaning)
    return {at, header: key, field: meaning.field, rank: meaning.rank, ...(meaning.unit && {unit: meaning.unit})};
  const part = partOf(header, table, instruments);
  if (!part) return undefined;
  const said = part.field ?? answerTo(recipe, 'which-column', '*') ?? '?';
  return {at, header: key, field: said, part: part.part, rank: 0};
}

function unitOf(header: string, table: TableName): {readonly unit?: string} {
  const unit = meaningsOf(header).find((one) => one.table === table)?.unit ?? countedUnits[foldHeading(header)];
  return unit ? {unit} : {};
}

const countedUnits: Readonly<Record<string, string>> = {
  countries: 'countries',
  pays: 'countries',
  states: 'states',
  etats: 'states'
};

/** What is counted in a column of events whose heading may also name countries, where every cell in it is a number. */
function countedIn(header: string, cells: Iterable<string>): string | undefined {
  const text = foldHeading(header);
  if (!Object.hasOwn(countedUnits, text)) return undefined;
  let isFilled = false;
  for (const cell of cells) {
    if (isAbsent(cell)) continue;
    if (!/^\D{0,12}\d{1,3}\D{0,12}$/.test(cell) || /^\s*\d{3}\s*$/.test(cell)) return undefined;
    isFilled = true;
  }
  return isFilled ? countedUnits[text] : undefined;
}

/** Of columns that read as one field the one to take; undefined where a person must say. */
function chooseAmong(rivals: readonly Candidate[], {recipe, cellsOf}: ColumnsContext): Candidate | undefined {
  const said = answerTo(recipe, 'which-column', rivals[0]!.field);
  const answered = rivals.find(({header}) => header === said);
  if (answered) return answered;
  const best = Math.min(...rivals.map(({rank}) => rank));
  const first = rivals.filter(({rank}) => rank === best);
  if (first.length === 1) return first[0];
  const [one, ...others] = first;
  return others.every((other) => isRepeat([...cellsOf(one!.at)], cellsOf(other.at))) ? one : undefined;
}

/** Whether a column says nothing that another does not. */
function isRepeat(cells: readonly string[], others: Iterable<string>): boolean {
  let at = 0;
  for (const other of others) if (other.trim() !== '' && other !== cells[at++]) return false;
  return true;
}

/** Whether of several columns each row fills one at most: "Ratification" and "Accession" beside one another. */
function isJoinable(rivals: readonly Candidate[], {table, cellsOf}: ColumnsContext): boolean {
  if (table !== 'ratifications' || rivals[0]!.field !== 'deposit_date') return false;
  if (rivals.some(({header}) => instrumentTypeOf(header) === undefined && !/ratif/.test(foldHeading(header))))
    return false;
  const all = rivals.map(({at}) => [...cellsOf(at)]);
  return all[0]!.every((_, row) => all.filter((cells) => (cells[row] ?? '').trim() !== '').length <= 1);
}

/** The way of consenting that a heading says by itself: a column "Accession" holds accessions only. */
export function instrumentTypeOf(header: string): string | undefined {
  const types = {
    accession: /^(date (of|d) )?(accession|adhesion)( date)?$/,
    acceptance: /^(date (of|d) )?(acceptance|acceptation)$/,
    approval: /^(date (of|d) )?(approval|approbation)$/,
    succession: /^(date (of|d|de) )?succession$/
  };
  const text = foldHeading(header);
  return Object.entries(types).find(([, form]) => form.test(text))?.[0];
}

function areNumbers(cells: Iterable<string>): boolean {
  const filled = [...cells].filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => instrumentNumber(cell) !== undefined);
}

function hasValue(cells: Iterable<string>): boolean {
  for (const cell of cells) if (cell.trim() !== '') return true;
  return false;
}
