import type {TableName} from '../records.js';
import {columnsOf, tableNames} from '../schema.js';
import {fold} from './fold.js';
import {nearestIn} from './nearest.js';
import {remembering} from './remember.js';
import {germanHeadings} from './synonyms-de.js';
import {counts, headings, unitHeadings} from './synonyms.js';

/** A column that a heading may stand for. */
export interface Meaning {
  readonly table: TableName;
  /** A column of the table; `participants.count` in a table of events is the head count that stands beside the event. */
  readonly field: string;
  /** Whether the heading is the column's own name. */
  readonly isExact: boolean;
  /** How particular the heading is: where two columns read as one field, the lower rank is taken. */
  readonly rank: number;
  /** What a head count counts, where the heading says it. */
  readonly unit?: string;
}

/** A heading as it is compared: folded, without what stands in brackets, without punctuation. */
export const foldHeading = remembering((header: string): string =>
  fold(header)
    .replace(/\((?:s|e|es|x|aux|rs)\)/g, (plural) => plural.slice(1, -1))
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
);

/** What a heading says of the thing that each row is: "Intitulé de l’activité", "Dates of the meeting". */
const ofEvent =
  / (?:of(?: the)?|de la|de l|d|du) (?:events?|activity|activities|meetings?|evenements?|activites?|reunions?|manifestations?|rencontres?)$/;

/** Every column that a heading may stand for, in any table. */
export const meaningsOf = remembering((header: string): readonly Meaning[] => {
  const name = header.trim();
  const exact = ownNames().get(name.toLowerCase()) ?? [];
  const text = foldHeading(header);
  const others = (synonyms().get(text) ?? synonyms().get(text.replace(ofEvent, '')) ?? []).filter(
    (meaning) => !exact.some(({table}) => table === meaning.table)
  );
  return [...exact, ...others];
});

/** The column of a table that a misspelt heading may stand for, to be offered and never taken. */
export function nearestField(header: string, table: TableName): string | undefined {
  const find = finders.get(table) ?? nearestIn(fieldsBySpelling(table));
  finders.set(table, find);
  const values = find(foldHeading(header))?.values ?? [];
  return values.length === 1 ? values[0] : undefined;
}

const finders = new Map<TableName, ReturnType<typeof nearestIn<string>>>();

function fieldsBySpelling(table: TableName): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [text, meanings] of synonyms())
    for (const meaning of meanings) if (meaning.table === table && text.length > 4) fields.set(text, meaning.field);
  return fields;
}

let names: Map<string, Meaning[]> | undefined;
let others: Map<string, Meaning[]> | undefined;

/** The columns' own names; made when first asked for. */
function ownNames(): ReadonlyMap<string, readonly Meaning[]> {
  if (names) return names;
  names = new Map();
  for (const table of tableNames)
    for (const [field] of columnsOf(table)) add(names, field, {table, field, isExact: true, rank: 0});
  for (const field of Object.keys(counts))
    add(names, `participants.${field}`, {table: 'events', field: `participants.${field}`, isExact: true, rank: 0});
  return names;
}

function synonyms(): ReadonlyMap<string, readonly Meaning[]> {
  if (others) return others;
  others = new Map();
  const read = (table: TableName, field: string, texts: string, unit?: string) => {
    for (const [rank, text] of texts.split('|').entries())
      add(others!, text, {table, field, isExact: false, rank: rank + 1, ...(unit && {unit})});
  };
  for (const table of tableNames) {
    for (const [field] of columnsOf(table)) read(table, field, field.replaceAll('_', ' '));
    for (const [field, texts] of Object.entries(headings[table])) read(table, field, texts);
    for (const [field, texts] of Object.entries(germanHeadings[table] ?? {})) read(table, field, texts);
  }
  for (const [field, texts] of Object.entries(counts)) read('events', `participants.${field}`, texts);
  for (const [unit, texts] of Object.entries(unitHeadings)) {
    read('events', 'participants.count', texts, unit);
    read('participants', 'count', texts, unit);
  }
  return others;
}

function add(to: Map<string, Meaning[]>, text: string, meaning: Meaning): void {
  const before = to.get(text);
  if (!before) to.set(text, [meaning]);
  else if (!before.some(({table, field}) => table === meaning.table && field === meaning.field)) before.push(meaning);
}
