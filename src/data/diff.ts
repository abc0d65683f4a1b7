import {eachTable} from './build.js';
import type {Dataset} from './dataset.js';
import type {Figures} from './figures.js';
import {figures} from './figures.js';
import type {Steps} from './in-slices.js';
import {atOnce} from './in-slices.js';
import type {AnyRecord, TableName} from './records.js';
import {tableNames} from './schema.js';
import {clampDate} from './status.js';

type Value = AnyRecord[string];

const slice = 1000;

/** A cell that says something else than before; an empty cell has no value. */
export interface CellChange {
  readonly id: string;
  readonly field: string;
  readonly before?: Value;
  readonly after?: Value;
}

/** What became of a table's rows, which are known by their ids. */
export interface TableDiff {
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
  readonly changed: readonly CellChange[];
}

/** What became of a dataset, and what that does to its headline figures. */
export interface DatasetDiff {
  readonly tables: {readonly [T in TableName]: TableDiff};
  /** The instrument that the figures are about. */
  readonly instrument: string;
  /** The days for which the figures hold. */
  readonly dates: {readonly before: string; readonly after: string};
  readonly figures: {readonly before: Figures; readonly after: Figures};
}

/** What is different between two datasets; figures about the second one's first instrument, each as of its own date. */
export const diffDatasets = (before: Dataset, after: Dataset, about?: string): DatasetDiff =>
  atOnce(diffSteps(before, after, about));

/** The same in steps. */
export function* diffSteps(before: Dataset, after: Dataset, about?: string): Steps<DatasetDiff> {
  const instrument = about ?? after.tables.instruments[0]?.id ?? before.tables.instruments[0]?.id ?? '';
  const factsOf = (dataset: Dataset) => ({dataset, instrument, date: clampDate(dataset, instrument)});
  const [old, now] = [factsOf(before), factsOf(after)];
  const tables = new Map<TableName, TableDiff>();
  for (const table of tableNames) tables.set(table, yield* recordSteps(before.tables[table], after.tables[table]));
  yield;
  const figuresBefore = figures(old);
  yield;
  return {
    tables: eachTable((table) => tables.get(table)!) as DatasetDiff['tables'],
    instrument,
    dates: {before: old.date, after: now.date},
    figures: {before: figuresBefore, after: figures(now)}
  };
}

/** Whether nothing in any table is different. */
export const isSame = ({tables}: DatasetDiff): boolean =>
  tableNames.every((table) => {
    const {added, removed, changed} = tables[table];
    return added.length + removed.length + changed.length === 0;
  });

/** What became of records, which are known by their ids. */
export const diffRecords = (before: readonly AnyRecord[], after: readonly AnyRecord[]): TableDiff =>
  atOnce(recordSteps(before, after));

function* recordSteps(before: readonly AnyRecord[], after: readonly AnyRecord[]): Steps<TableDiff> {
  const added: AnyRecord[] = [];
  const removed: AnyRecord[] = [];
  const changed: CellChange[] = [];
  const old = new Map<unknown, AnyRecord>();
  const ids = new Set<unknown>();
  for (const [at, record] of before.entries()) {
    old.set(record.id, record);
    if (at % slice === slice - 1) yield;
  }
  for (const [at, record] of after.entries()) {
    ids.add(record.id);
    const same = old.get(record.id);
    if (same) addChanges(same, record, changed);
    else added.push(record);
    if (at % slice === slice - 1) yield;
  }
  for (const [at, record] of before.entries()) {
    if (!ids.has(record.id)) removed.push(record);
    if (at % slice === slice - 1) yield;
  }
  return {added, removed, changed};
}

function addChanges(before: AnyRecord, after: AnyRecord, changes: CellChange[]): void {
  if (before === after) return;
  const add = (field: string) => {
    const [old, now] = [before[field], after[field]];
    if (isEqual(old, now)) return;
    const id = after.id as string;
    changes.push({id, field, ...(old !== undefined && {before: old}), ...(now !== undefined && {after: now})});
  };
  for (const field in before) add(field);
  for (const field in after) if (!Object.hasOwn(before, field)) add(field);
}

function isEqual(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && one.every((member, index) => member === other[index]);
}
