import {ask, rows} from '../data/facts.js';
import type {Facts} from '../data/facts.js';
import {firstDay, lastDay} from '../data/dates.js';
import type {AnyRecord, Project, TreatyEvent} from '../data/records.js';
import {placesOf} from '../data/rows.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {stateName, stateNames, titleOf} from './names.js';

/** An event or a project: what it is called, and when it was as far as that is known. */
export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  /** The language of the title where it is not the view's. */
  readonly lang?: string;
  /** First and last date, each as exact as it is known; empty where it is not. */
  readonly from: string;
  readonly until: string;
  /** The same in words. */
  readonly when: string;
  /** The name of its type. */
  readonly type: string;
  readonly isMilestone: boolean;
  /** Whether it is brought forward. */
  readonly isChosen: boolean;
}

/** An entry with what its row and its plate say beside it. */
export interface Told {
  readonly entry: TimelineEntry;
  readonly place: string;
  readonly by: readonly string[];
  readonly present: string | undefined;
  readonly persons: number;
  readonly record: TreatyEvent | Project;
}

const units = ['persons', 'states', 'countries', 'organisations'] as const;

/** Whether it can be drawn: both its dates are known, if only by year. */
export const isDated = ({from, until}: TimelineEntry): boolean => from !== '' && until !== '';

/** What has a first and a last date; empty where they are not known. */
type Dated = Pick<TimelineEntry, 'from' | 'until'>;

/** By first day, what has none last; of one day, what is known exactly first. */
export const sortKey = ({from, until}: Dated): string => `${firstDay(from || until) || '~'}${lastDay(from)}`;

/** The order in which entries are told. */
export function byTime(a: Dated, b: Dated): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return Number(left > right) - Number(left < right);
}

/** The states in which it was held, or for which it is. */
export const statesOf = (record: TreatyEvent | Project): readonly string[] =>
  'type' in record ? [record.country ?? []].flat() : (record.states ?? []);

/** The events that a selection leaves. */
export function toldEvents(facts: Facts, selection: Selection, words: Words): Told[] {
  const {dataset} = facts;
  const counts = units.map(
    (unit) =>
      [
        unit,
        new Map(ask(facts, {measure: unit, by: 'event', where: selection}).map((tally) => [tally.key, tally]))
      ] as const
  );
  return rows(facts, 'events', selection).map((event): Told => {
    const known = counts.flatMap(([unit, tallies]) => {
      const tally = tallies.get(event.id);
      return tally && (tally.precision !== 'none' || tally.withheld > 0) ? words.events.count(tally, unit) : [];
    });
    const isMilestone = event.type === 'milestone';
    const notKnown = isMilestone ? undefined : words.timeline.unknown;
    const mode = event.mode === undefined || event.mode === 'in-person' ? [] : words.events.mode(event.mode);
    const place = [event.city ?? [], event.country ? stateName(dataset, event.country, words.lang) : [], mode]
      .flat()
      .join(', ');
    const from = event.start_date;
    const until = event.end_date ?? from;
    return {
      entry: {
        ...entryOf(event, words),
        from,
        until,
        when: checked(event, ['start_date', 'end_date'], words.range(from, until), words),
        type: words.events.type(event.type),
        isMilestone,
        isChosen: isChosen(selection, [event.id, ...placesOf(facts, event, selection.where)])
      },
      place: checked(event, ['city', 'country', 'mode'], place, words),
      by: event.organisers ?? [],
      present: known.join(', ') || notKnown,
      persons: counts[0]![1].get(event.id)?.value || -1,
      record: event
    };
  });
}

function toldProject({dataset}: Facts, selection: Selection, words: Words, project: Project): Told {
  const {start_date: from = '', end_date: until = '', states = []} = project;
  return {
    entry: {
      ...entryOf(project, words),
      from,
      until,
      when: checked(project, ['start_date', 'end_date'], spanText(from, until, words), words),
      type: words.timeline.project,
      isMilestone: false,
      isChosen: isChosen(selection, [project.id, ...states])
    },
    place: checked(project, ['states'], words.list(stateNames(dataset, states, words)), words),
    by: project.funders ?? [],
    present: undefined,
    persons: -1,
    record: project
  };
}

function entryOf(
  record: TreatyEvent | Project,
  words: Words
): {readonly key: string; readonly title: string; readonly lang?: string} {
  const {text, lang} = titleOf(record, words.lang);
  return {key: record.id, title: text, ...(lang && {lang})};
}

const isChosen = ({highlight}: Selection, ids: readonly string[]): boolean => ids.some((id) => highlight?.includes(id));

/** A text, with a word of warning where one of the columns it was read from was not found in a source. */
function checked(record: TreatyEvent | Project, columns: readonly string[], text: string, words: Words): string {
  const unread = (record as AnyRecord)['unverified_fields'] as readonly string[] | undefined;
  return text !== '' && columns.some((column) => unread?.includes(column)) ? `${text} (${words.unverified})` : text;
}

function spanText(from: string, until: string, words: Words): string {
  if (from && until) return words.range(from, until);
  if (from) return words.timeline.since(words.date(from));
  return until ? words.timeline.upTo(words.date(until)) : words.timeline.unknown;
}

/** What is said of events only. */
const ofEvents = ['types', 'themes', 'pillars', 'organisers', 'partners'] as const;

/** The projects that a selection leaves: none where it asks for what only events have. */
export function toldProjects(facts: Facts, selection: Selection, words: Words): Told[] {
  if (ofEvents.some((key) => selection[key] !== undefined)) return [];
  return rows(facts, 'projects', selection).map((project) => toldProject(facts, selection, words, project));
}
