import {kindOf} from './counting.js';
import type {Dataset} from './dataset.js';
import {overlaps} from './dates.js';
import type {Facts} from './facts.js';
import {isMember} from './membership.js';
import type {AnyRecord, RecordOf, TableName, TreatyEvent} from './records.js';
import {textOfRecord, wordsOf} from './search.js';
import type {Selection, Where} from './selection.js';

/** Says of a record whether a selection leaves it. */
type Test<T extends TableName> = (record: RecordOf<T>) => boolean;
type Dates = readonly (string | undefined)[];

/** What a selection left of each table, for the instrument and date it was last asked about. */
interface Left {
  readonly asked: string;
  readonly tables: Map<TableName, unknown>;
}

const known = new WeakMap<Dataset, WeakMap<Selection, Left>>();

/** The selection that leaves everything. */
export const everything: Selection = {};

/** The rows of a table that a selection leaves, in the table's order; found once for all who ask with the same selection. */
export function rows<T extends TableName>(
  facts: Facts,
  table: T,
  where: Selection = everything
): readonly RecordOf<T>[] {
  const {dataset, instrument, date} = facts;
  const asked = `${instrument} ${date}`;
  const selections = known.get(dataset) ?? new WeakMap<Selection, Left>();
  known.set(dataset, selections);
  let left = selections.get(where);
  if (left?.asked !== asked) selections.set(where, (left = {asked, tables: new Map()}));
  const found = left.tables.get(table) ?? find(facts, table, where);
  left.tables.set(table, found);
  return found as readonly RecordOf<T>[];
}

function find<T extends TableName>(facts: Facts, table: T, where: Selection): readonly RecordOf<T>[] {
  const words = wordsOf(where.q ?? '');
  const isFound = (record: AnyRecord) => {
    const text = words.length > 0 ? textOfRecord(facts.dataset, table, record) : '';
    return words.every((word) => text.includes(word));
  };
  const test: Test<T> = tests[table](facts, where);
  const records: readonly RecordOf<T>[] = facts.dataset.tables[table];
  // A count is found by the words of its event, whose test has looked for them.
  return records.filter((record) => test(record) && (table === 'participants' || isFound(record as AnyRecord)));
}

/**
 * The states by which an event is placed: where it was held, the states its counts list, or the states it is about.
 * Regions that it is about stand beside them.
 */
export function placesOf({dataset}: Facts, event: TreatyEvent, where: Where = 'held'): readonly string[] {
  if (where === 'about') return event.concerns ?? [];
  if (where === 'attended') {
    // Who is expected has not come yet.
    const counts = dataset.countsOf(event.id).filter((count) => kindOf(count) !== 'forecast');
    return [...new Set(counts.flatMap(({states = []}) => states))];
  }
  return event.country ? [event.country] : [];
}

/** Whether an event is brought forward: it is one of those highlighted, or placed in a state that is. */
export function isForward(facts: Facts, event: TreatyEvent, {highlight, where}: Selection): boolean {
  if (!highlight?.length) return false;
  return [event.id, ...placesOf(facts, event, where)].some((id) => highlight.includes(id));
}

const tests: {readonly [T in TableName]: (facts: Facts, where: Selection) => Test<T>} = {
  instruments: () => () => true,
  states: (facts, where) => (state) => isIn(facts, where, [state.id]),
  regions:
    ({dataset, date}, {regions, states}) =>
    ({id}) =>
      allows(regions, [id]) && (!states?.length || states.some((state) => isMember(dataset, id, state, date))),
  ratifications: (facts, where) => (row) =>
    isOf(facts, where, [row.instrument]) && isIn(facts, where, [row.state]) && touches(where, datesOfSteps(row)),
  statements: (facts, where) => (row) =>
    isOf(facts, where, [row.instrument]) && isIn(facts, where, [row.state]) && spans(where, row.from, row.until),
  events: (facts, where) => (event) =>
    isOf(facts, where, event.instruments) &&
    spans(where, event.start_date, event.end_date ?? event.start_date) &&
    allows(where.types, [event.type]) &&
    allows(where.themes, event.themes) &&
    allows(where.pillars, event.pillars) &&
    allows(where.organisers, event.organisers) &&
    allows(where.partners, event.partners) &&
    isPlaced(facts, where, event),
  participants: (facts, where) => {
    const events = new Set(rows(facts, 'events', where).map(({id}) => id));
    return ({event}) => events.has(event);
  },
  evaluations: (facts, where) => (row) => {
    const dates = [
      row.visit_start,
      row.visit_end,
      row.report_adopted,
      row.report_published,
      row.recommendation_adopted
    ];
    return (
      isOf(facts, where, [row.instrument]) &&
      isIn(facts, where, [row.state], dates.find(Boolean)) &&
      touches(where, dates)
    );
  },
  projects: (facts, where) => (row) =>
    isOf(facts, where, row.instruments) &&
    spans(where, row.start_date, row.end_date) &&
    isIn(facts, where, row.states ?? [], row.start_date)
};

const datesOfSteps = (row: RecordOf<'ratifications'>): Dates => [
  row.signature_date,
  row.deposit_date,
  row.entry_into_force_date,
  row.denunciation_effect
];

/** Whether one of the values is among those asked for; nothing asked for leaves everything. */
export function allows(asked: readonly string[] | undefined, values: readonly string[] = []): boolean {
  return !asked?.length || values.some((value) => asked.includes(value));
}

/** Whether a record is of the instrument; one that names none is of all. */
export function isOf({instrument}: Facts, where: Selection, instruments: readonly string[] = []): boolean {
  const asked = where.instrument || instrument;
  return !asked || instruments.length === 0 || instruments.includes(asked);
}

/** Whether one of the states is asked for by itself and by a region to which it belonged on the date. */
function isIn({dataset, date}: Facts, {states, regions}: Selection, values: readonly string[], on = date): boolean {
  if (!states?.length && !regions?.length) return true;
  return values.some(
    (state) =>
      allows(states, [state]) && (!regions?.length || regions.some((region) => isMember(dataset, region, state, on)))
  );
}

function isPlaced(facts: Facts, where: Selection, event: TreatyEvent): boolean {
  const {states, regions} = where;
  const places = placesOf(facts, event, where.where);
  if (where.where !== 'about') return isIn(facts, where, places, event.start_date);
  const belongs = (region: string, state: string) => isMember(facts.dataset, region, state, event.start_date);
  return (
    (!states?.length || states.some((state) => places.some((place) => place === state || belongs(place, state)))) &&
    (!regions?.length || regions.some((region) => places.some((place) => place === region || belongs(region, place))))
  );
}

/** Whether a span has a day in common with the period; what has no date at all is in no period. */
export function spans({period}: Selection, from = '', until = ''): boolean {
  if (!period) return true;
  return Boolean(from || until) && overlaps({from, until}, {from: period[0], until: period[1]});
}

/** Whether one of the dates falls in the period, or may. */
function touches(where: Selection, dates: Dates): boolean {
  return !where.period || dates.some((date) => date && spans(where, date, date));
}
