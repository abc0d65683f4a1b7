import {precisionOf, sumCounts} from './counting.js';
import type {Unit} from './counting.js';
import type {Dataset} from './dataset.js';
import {overlaps} from './dates.js';
import {regionsOf} from './membership.js';
import type {Evaluation, State, TreatyEvent} from './records.js';
import {everything, placesOf, rows} from './rows.js';
import type {Selection} from './selection.js';
import {statuses, statusOf} from './status.js';
import type {Standing, Status} from './status.js';

export {rows};

/** What a view may ask: a dataset, the instrument and date it is asked about. */
export interface Facts {
  readonly dataset: Dataset;
  readonly instrument: string;
  /** The date that "is a Party" is asked for; never later than the last fact known. */
  readonly date: string;
}

/** What is counted. `events` counts events, the units count `counted` rows of participants, the rest count states or reports. */
export type Measure =
  | 'events'
  | 'persons'
  | 'states'
  | 'countries'
  | 'organisations'
  | 'parties'
  | 'deposits'
  | 'signatories'
  | 'reports';

/** What a count is broken down by. */
export type Dimension =
  | 'event'
  | 'year'
  | 'type'
  | 'region'
  | 'theme'
  | 'pillar'
  | 'organiser'
  | 'partner'
  | 'country'
  | 'state'
  | 'status';

/** How exact a count is: ≈, ≥, ≤, exact; `none` where nothing is known, which is not zero. */
export type Precision = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'none';

/** A count, how exact it is, and how much of what it is about it covers. */
export interface Tally {
  /** The value of the dimension: an event's id, a year, a type…; empty for a total. */
  readonly key: string;
  readonly value: number;
  readonly precision: Precision;
  /** How many events (or states) the count was known for. */
  readonly n: number;
  /** How many there are in the dataset within the selection. */
  readonly of: number;
  /** How many counts are withheld to protect people, and so are in no sum. */
  readonly withheld: number;
}

export interface Question {
  readonly measure: Measure;
  readonly by?: Dimension;
  readonly where?: Selection;
}

/**
 * Counts what a selection leaves. Without `by` there is one tally, the total. With it there is one for each value, and
 * one with an empty key for what has no value. What has several values (themes, organisers, partners, regions) is counted under
 * each, so that such tallies must never be added: the total is asked for.
 */
export function ask(facts: Facts, {measure, by, where = everything}: Question): readonly Tally[] {
  switch (measure) {
    case 'parties':
    case 'deposits':
    case 'signatories':
      return tallyStates(facts, measure, by, where);
    case 'reports':
      return tallyReports(facts, by, where);
    default:
      return tallyEvents(facts, measure, by, where);
  }
}

/** The one tally of a question that is not broken down. */
export const total = (facts: Facts, measure: Measure, where = everything): Tally =>
  ask(facts, {measure, where})[0] as Tally;

const bound: Readonly<Record<'parties' | 'deposits' | 'signatories', readonly Status[]>> = {
  parties: ['party'],
  deposits: ['party', 'consent'],
  signatories: ['signatory']
};

function tallyEvents(
  facts: Facts,
  measure: 'events' | Unit,
  by: Dimension | undefined,
  where: Selection
): readonly Tally[] {
  return [...eventsBy(facts, by, where)].map(([key, events]) =>
    measure === 'events'
      ? exact(key, events.length)
      : sumCounts(
          facts.dataset,
          events.map(({id}) => id),
          measure,
          key
        )
  );
}

/** The events that a selection leaves, by the values of a dimension; under an empty key what has none, or all of them. */
export function eventsBy(
  facts: Facts,
  by: Dimension | undefined,
  where: Selection
): ReadonlyMap<string, readonly TreatyEvent[]> {
  const keysOf = (event: TreatyEvent): readonly string[] => {
    const places = () => placesOf(facts, event, where.where);
    switch (by) {
      case 'event':
        return [event.id];
      case 'year':
        return [event.start_date.slice(0, 4)];
      case 'type':
        return [event.type];
      case 'theme':
        return event.themes ?? [];
      case 'pillar':
        return event.pillars ?? [];
      case 'organiser':
        return event.organisers ?? [];
      case 'partner':
        return event.partners ?? [];
      case 'country':
        return event.country ? [event.country] : [];
      case 'state':
        return places().filter((place) => facts.dataset.get('states', place));
      case 'region':
        return regionsOfAll(facts, places(), event.start_date);
      case 'status':
        return statusesOf(facts, places());
      default:
        return [];
    }
  };
  return groups(rows(facts, 'events', where), by, keysOf);
}

function tallyReports(facts: Facts, by: Dimension | undefined, where: Selection): readonly Tally[] {
  const keysOf = ({state, report_published: published}: Evaluation): readonly string[] => {
    switch (by) {
      case 'year':
        return published ? [published.slice(0, 4)] : [];
      case 'country':
      case 'state':
        return [state];
      case 'region':
        return regionsOfAll(facts, [state], published ?? facts.date);
      case 'status':
        return statusesOf(facts, [state]);
      default:
        return [];
    }
  };
  const [from = '', until = ''] = where.period ?? [];
  const isOut = ({report_published: out = ''}: Evaluation) =>
    Boolean(out) && overlaps({from: out, until: out}, {from, until});
  return [...groups(rows(facts, 'evaluations', where), by, keysOf)].flatMap(([key, reports]) => {
    const out = reports.filter(isOut).length;
    return out > 0 || !by ? [exact(key, out, reports.length)] : [];
  });
}

function tallyStates(
  facts: Facts,
  measure: 'parties' | 'deposits' | 'signatories',
  by: Dimension | undefined,
  where: Selection
): readonly Tally[] {
  const standings = statuses(facts.dataset, facts.instrument, facts.date);
  const standing = ({id}: State): Standing => standings.get(id) ?? {status: 'none'};
  const has = (status: Status) => bound[measure].includes(status);
  // A territory has no status unless it took a step of its own, so that it is not one of those that could.
  const states = rows(facts, 'states', where).filter((state) => state.kind !== 'territory' || standing(state).since);
  const keysOf = (state: State): readonly string[] => {
    switch (by) {
      case 'year':
        return has(standing(state).status) ? [standing(state).since?.slice(0, 4) ?? ''] : [];
      case 'country':
      case 'state':
        return [state.id];
      case 'region':
        return regionsOf(facts.dataset, state.id, facts.date);
      case 'status':
        return [standing(state).status];
      default:
        return [];
    }
  };
  return [...groups(states, by, keysOf)].flatMap(([key, members]) => {
    const found = members.map(standing);
    const value = found.filter(({status}) => has(status)).length;
    const open = found.filter(({status, maybe}) => maybe && has(status) !== has(maybe));
    const qualifiers = open.map(({status}) => (has(status) ? 'at-most' : 'at-least'));
    if (by && value === 0 && open.length === 0) return [];
    return [
      {
        ...exact(key, value, members.length),
        n: members.length - open.length,
        precision: precisionOf(['exact', ...qualifiers])
      }
    ];
  });
}

const exact = (key: string, value: number, of = value): Tally => ({
  key,
  value,
  precision: 'exact',
  n: value,
  of,
  withheld: 0
});

function regionsOfAll({dataset}: Facts, places: readonly string[], date: string): readonly string[] {
  const named = places.filter((place) => dataset.get('regions', place));
  return [...new Set([...named, ...places.flatMap((place) => regionsOf(dataset, place, date))])];
}

function statusesOf({dataset, instrument, date}: Facts, places: readonly string[]): readonly string[] {
  return [...new Set(places.map((place) => statusOf(dataset, instrument, place, date).status))];
}

/** Records by the values of a dimension, years in order, what has no value last; all in one group without a dimension. */
function groups<T>(records: readonly T[], by: Dimension | undefined, keysOf: (record: T) => readonly string[]) {
  if (!by) return new Map([['', [...records]]]);
  const found = grouped(records, (record) => {
    const keys = keysOf(record);
    return keys.length > 0 ? keys : [''];
  });
  const none = found.get('');
  found.delete('');
  const ordered = by === 'year' ? new Map([...found].sort(([a], [b]) => Number(a) - Number(b))) : found;
  return none ? ordered.set('', none) : ordered;
}

/** Items by each of their keys, in the order in which the keys are met first. */
export function grouped<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
