import type {Instrument, TableName} from '../records.js';
import {tableNames} from '../schema.js';
import {meaningsOf} from './headings.js';
import {partDates, partFields, partOf} from './wide.js';

/** For each table what a header must hold for the table to make sense: one column of each group. */
const kernels: {readonly [T in TableName]: readonly (readonly string[])[]} = {
  events: [['title'], ['start_date']],
  ratifications: [['state'], ['signature_date', 'deposit_date', 'entry_into_force_date']],
  evaluations: [['state'], ['visit_start', 'report_adopted', 'report_published', 'report_reference', 'round']],
  participants: [['event'], ['count']],
  projects: [['title'], ['budget', 'funders', 'currency', 'states']],
  instruments: [['title'], ['number', 'opened', 'adopted', 'entry_into_force', 'rule_ratifications']],
  states: [
    ['id', 'name'],
    ['iso3', 'numeric', 'kind', 'name_fr', 'memberships']
  ],
  regions: [['title'], ['members']],
  statements: [['state'], ['summary'], ['kind', 'articles', 'from', 'until', 'territories_in', 'instrument']]
};

const exactly = 3;
const perhaps = 2;
const lacking = 3;

/** Tells how much a text looks like a heading: 1 for one that we know, or that names an instrument or a round. */
export const headingSense =
  (instruments: readonly Instrument[]) =>
  (text: string): number => {
    if (text.trim() === '') return 0;
    const isKnown = meaningsOf(text).length > 0 || wideTables.some((table) => partOf(text, table, instruments));
    return Number(isKnown);
  };

const wideTables = Object.keys(partFields) as readonly TableName[];

/** The tables that a header may be that of: none, the one that fits best, or several that fit equally well. */
export function tablesOf(headers: readonly string[], instruments: readonly Instrument[]): readonly TableName[] {
  const scores = tableNames.map((table) => [table, scoreOf(table, headers, instruments)] as const);
  const best = Math.max(...scores.map(([, score]) => score));
  return best > 0 ? scores.filter(([, score]) => score === best).map(([table]) => table) : [];
}

/** How well a header fits a table: its columns found, less what the table cannot do without; 0 where that is all missing. */
function scoreOf(table: TableName, headers: readonly string[], instruments: readonly Instrument[]): number {
  const found = new Map<string, number>();
  for (const header of headers) {
    const here = meaningsOf(header).filter((meaning) => meaning.table === table);
    const meaning = here.find(({field}) => !found.has(field));
    if (meaning) found.set(meaning.field, meaning.isExact ? exactly : perhaps);
    if (meaning || !wideTables.includes(table) || !partOf(header, table, instruments)) continue;
    for (const date of partDates[table] ?? []) found.set(date, perhaps / 2);
  }
  const missing = kernels[table].filter((group) => !group.some((field) => found.has(field))).length;
  if (missing === kernels[table].length) return 0;
  return [...found.values()].reduce((sum, score) => sum + score, 0) - missing * lacking;
}

/** A column that a table cannot do without and that is not among those found; undefined where they are enough. */
export const missingOf = (table: TableName, fields: ReadonlySet<string>): string | undefined =>
  kernels[table].find((group) => !group.some((field) => fields.has(field)))?.[0];
