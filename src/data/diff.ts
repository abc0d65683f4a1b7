import {eachTable} from './build.js';
import type {Dataset} from './dataset.js';
import type {Figures} from './figures.js';
import {figures} from './figures.js';
import type {AnyRecord, TableName} from './records.js';
import {tableNames} from './schema.js';
import {clampDate} from './status.js';

type Value = AnyRecord[string];

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
export function diffDatasets(before: Dataset, after: Dataset, about?: string): DatasetDiff {
  const instrument = about ?? after.tables.instruments[0]?.id ?? before.tables.instruments[0]?.id ?? '';
  const factsOf = (dataset: Dataset) => ({dataset, instrument, date: clampDate(dataset, instrument)});
  const [old, now] = [factsOf(before), factsOf(after)];
  return {
    tables: eachTable((table) => diffRecords(before.tables[table], after.tables[table])) as DatasetDiff['tables'],
    instrument,
    dates: {before: old.date, after: now.date},
    figures: {before: figures(old), after: figures(now)}
  };
}

/** Whether nothing in any table is different. */
export const isSame = ({tables}: DatasetDiff): boolean =>
  tableNames.every((table) => {
    const {added, removed, changed} = tables[table];
    return added.length + removed.length + changed.length === 0;
  });

/** What became of records, which are known by their ids. */
export function diffRecords(before: readonly AnyRecord[], after: readonly AnyRecord[]): TableDiff {
  const old = new Map(before.map((record) => [record.id, record]));
  const ids = new Set(after.map(({id}) => id));
  return {
    added: after.filter(({id}) => !old.has(id as string)),
    removed: before.filter(({id}) => !ids.has(id as string)),
    changed: after.flatMap((record) => diffCells(old.get(record.id as string) ?? record, record))
  };
}

function diffCells(before: AnyRecord, after: AnyRecord): readonly CellChange[] {
  if (before === after) return [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (isEqual(old, now)) return [];
    return [
      {
        id: after.id as string,
        field,
        ...(old !== undefined && {before: old}),
        ...(now !== undefined && {after: now})
      }
    ];
  });
}

function isEqual(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && one.every((member, index) => member === other[index]);
}
