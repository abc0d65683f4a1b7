import type {Header} from './check-header.js';
import type {Fault, Value} from './check-value.js';
import {isAfter} from './dates.js';
import {unguardFormula} from './formula.js';
import type {KeyLines} from './key-lines.js';
import type {Problem, Row} from './problems.js';
import type {Finding} from './reading.js';
import {finding, rowOf} from './reading.js';
import type {AnyRecord} from './records.js';
import {columnsOf} from './schema.js';

/** Makes a row of the values that stand on a line, in the order of the header; collects what it finds. */
export type CheckRow<R = Row> = (line: number, values: readonly unknown[], found?: readonly Finding[]) => R;

const apostrophe = 39;
const space = 32;

/** Pairs of columns of which the second may not come before the first, in any table that has both. */
const orders = [
  ['start_date', 'end_date', 'end-before-start'],
  ['from', 'until', 'end-before-start'],
  ['visit_start', 'visit_end', 'end-before-start'],
  ['denunciation_notified', 'denunciation_effect', 'end-before-start'],
  ['signature_date', 'deposit_date', 'deposit-before-signature'],
  ['deposit_date', 'entry_into_force_date', 'entry-before-deposit']
] as const;

/** Those of the pairs of which a table has both columns. */
export const ordersOf = (names: readonly (string | undefined)[]) =>
  orders.filter((pair) => pair.slice(0, 2).every((name) => names.includes(name)));

/**
 * The check of one row by itself: each value by its column, then required values, the order of dates, counts, and whether
 * the key is new. Each of these is an error, which leaves the row out; see `finding` for what is only a warning. A row of
 * which nothing is to be said is what `accept` makes of its record.
 */
export function rowChecker<R = Row>(
  {table, file, fields, fatal}: Header,
  findings: Finding[],
  isText = true,
  accept: (line: number, record: AnyRecord) => R | Row = rowOf,
  lines: KeyLines = new Map(),
  empty: () => Record<string, Value> = () => ({})
): CheckRow<R | Row> {
  const columns = columnsOf(table);
  const required = columns.filter(([, column]) => column.required).map(([name]) => name);
  const places = new Map<string | undefined, number>(fields.map((field, at) => [field?.name, isText ? at + 1 : 0]));
  const pairs = ordersOf([...places.keys()]);
  const shared: readonly Problem[] = fatal ? [fatal] : [];
  let line = 0;
  let problems: Finding[] | undefined;

  const add = (found: Finding) => {
    problems ??= [];
    problems.push(found);
    findings.push(found);
  };
  const tell: Tell = (code, field, raw, details = {}) =>
    add(finding(table, file, code, {line, column: places.get(field) ?? 0, field, raw: textOf(raw), ...details}));

  /** Whether it has been said why a column has no value. */
  const isTold = (name: string): boolean =>
    problems?.some((problem) => problem.field === name && !problem.repair) ?? false;

  // One closure for all cells: a new one for each would cost more than reading the cell.
  let field = '';
  let raw: unknown;
  const fault: Fault = (code, details) => tell(code, field, raw, details);

  return (at, values, found) => {
    if (fatal) return rowOf(at, undefined, shared);
    line = at;
    problems = undefined;
    if (found) for (const one of found) add(one);
    const record = empty();
    for (let index = 0; index < fields.length; index += 1) {
      const column = fields[index];
      raw = values[index];
      if (!column || raw === '' || raw === undefined) continue;
      const first = typeof raw === 'string' ? raw.charCodeAt(0) : 0;
      if (isText && first === apostrophe) raw = unguardFormula(raw as string);
      field = column.name;
      const isPlain = column.isText && first > space && (field !== 'id' || raw === (raw as string).trim());
      const value = isPlain ? (raw as string) : (column.known.get(raw) ?? column.read(raw, fault));
      if (value === undefined) continue;
      record[field] = value;
    }
    for (const name of required) if (record[name] === undefined && !isTold(name)) tell('missing-value', name, '');
    for (const [first, second, code] of pairs) {
      const earlier = record[first];
      const later = record[second];
      if (earlier && later && isAfter(earlier as string, later as string))
        tell(code, second, later, {params: {first, date: earlier as string}});
    }
    if (table === 'participants') checkCount(record, isTold, tell);
    if (!problems || rowOf(at, record, problems).status !== 'rejected') {
      const before = lines.get(record.id as string);
      if (before === undefined) lines.set(record.id as string, at);
      else tell('duplicate-key', 'id', record.id, {params: {line: before}});
    }
    return problems ? rowOf(at, record, problems) : accept(at, record);
  };
}

type Tell = (code: Problem['code'], field: string, raw: unknown, details?: Parameters<Fault>[1]) => void;

function checkCount(record: Record<string, Value>, isTold: (name: string) => boolean, tell: Tell): void {
  const isWithheld = record.qualifier === 'withheld';
  const isMissing = record.count === undefined && record.qualifier !== undefined && !isWithheld;
  if (isMissing && !isTold('count')) tell('count-without-number', 'count', '');
  if (!isWithheld || record.count === undefined) return;
  tell('withheld-number', 'count', '', {repair: {field: 'count', value: '', applied: true}});
  delete record.count;
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  return Array.isArray(raw) && raw.every((member) => typeof member === 'string')
    ? raw.join(';')
    : (JSON.stringify(raw) ?? '');
}
