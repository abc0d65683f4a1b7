import {firstDay, lastDay, yearOf} from '../data/dates.js';
import {ask, grouped, total} from '../data/facts.js';
import type {Facts, Tally} from '../data/facts.js';
import type {TreatyEvent} from '../data/records.js';
import {eventTypes, pillars} from '../data/schema.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {footnotes} from './names.js';
import {coverageText, linkOf, sourcesOf} from './provenance.js';
import {byTime, isDated, sortKey, statesOf, toldEvents, toldProjects} from './timeline-entries.view.js';
import type {TimelineEntry, Told} from './timeline-entries.view.js';
import type {Years} from './timeline-years.js';
import type {Cell, Figure, Sentence, Tip, View, ViewRow} from './view.js';

export type {TimelineEntry} from './timeline-entries.view.js';

/** The entries of one type. */
export interface TimelineLane {
  readonly key: string;
  readonly label: string;
  /** Whether its marks are few enough, and long enough, to bear their titles. */
  readonly isLabelled?: true;
  readonly entries: readonly TimelineEntry[];
}

/** Events in lanes by their type, milestones across them, projects below. */
export interface TimelineView extends View {
  readonly lanes: readonly TimelineLane[];
  readonly milestones: TimelineLane;
  /** All that is drawn, by year of its first date. */
  readonly years: Years<TimelineEntry>;
  /** The first and the last day of the axis. */
  readonly span: readonly [from: string, until: string];
  /** Lines across the picture: the dataset's date, and the one that is pointed at. */
  readonly lines: readonly {readonly date: string; readonly text: string}[];
  /** Whether some entries are brought forward, so that the others step back. */
  readonly hasChosen: boolean;
  readonly tip: (key: string) => Tip | undefined;
}

const narrowing = ['period', 'states', 'regions', 'types', 'themes', 'pillars', 'organisers', 'partners', 'q'] as const;

/** Works out the events and projects that a selection leaves, in lanes. */
export function timelineView(facts: Facts, selection: Selection, words: Words): TimelineView {
  const {dataset, instrument, date} = facts;
  const {timeline} = words;
  refuseUnknown('type', selection.types, eventTypes);
  refuseUnknown('pillar', selection.pillars, pillars);
  const events = toldEvents(facts, selection, words);
  const projects = toldProjects(facts, selection, words);
  const all = [...events, ...projects].sort((a, b) => byTime(a.entry, b.entry));
  const byKey = new Map(all.map((told) => [told.entry.key, told]));
  const drawn = all.map(({entry}) => entry).filter(isDated);
  const asOf = lastDay(dataset.info.as_of);
  const lane = (key: string, label: string, entries: readonly TimelineEntry[]): TimelineLane => ({
    key,
    label: timeline.lane(label, entries.length),
    entries
  });
  const dated = all.filter(({entry}) => isDated(entry));
  const lanes = [
    ...grouped(
      dated.filter(({record, entry}) => 'type' in record && !entry.isMilestone),
      ({record}) => [(record as TreatyEvent).type]
    )
  ].map(([type, told]) =>
    lane(
      type,
      words.events.types(type),
      told.map(({entry}) => entry)
    )
  );
  const spans = dated.filter(({record}) => !('type' in record)).map(({entry}) => entry);
  const milestones = drawn.filter(({isMilestone}) => isMilestone);
  const undrawn = all
    .filter(({entry}) => !isDated(entry))
    .map(({entry: {title, when}}) => (when === timeline.unknown ? title : `${title} (${when})`));
  return {
    title: timeline.title(instrumentName(dataset, instrument, words)),
    sentence: sentenceOf(facts, selection, words, events, projects),
    reading: timeline.reading,
    columns: [
      {key: 'name', label: timeline.name},
      {key: 'date', label: timeline.date},
      {key: 'type', label: timeline.type},
      {key: 'place', label: timeline.place},
      {key: 'by', label: timeline.by},
      {key: 'present', label: timeline.present},
      {key: 'source', label: timeline.source}
    ],
    rows: all.map((told) => rowOf(facts, words, told)),
    notes: [
      ...(undrawn.length > 0 ? [timeline.notDrawn(undrawn)] : []),
      ...footnotes(
        dataset,
        all.flatMap(({record}) => statesOf(record)),
        words
      )
    ],
    sources: sourcesOf(
      dataset,
      all.map(({record}) => record)
    ),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'events', words),
    ...(drawn.length === 0 && {empty: timeline.empty}),
    lanes: spans.length > 0 ? [...lanes, {...lane('projects', timeline.projectLane, spans), isLabelled: true}] : lanes,
    milestones: lane('milestone', timeline.milestones, milestones),
    years: [...grouped(drawn, ({from}) => [yearOf(from)])],
    span: spanOf(drawn, selection, asOf),
    lines: [
      {date: asOf, text: timeline.asOf(dataset.info.as_of)},
      ...(date === asOf ? [] : [{date, text: words.date(date)}])
    ],
    hasChosen: drawn.some(({isChosen}) => isChosen),
    tip: (key) => {
      const told = byKey.get(key);
      return told && tipOf(words, told);
    }
  };
}

function refuseUnknown(what: string, asked: readonly string[] | undefined, known: readonly string[]): void {
  const odd = asked?.find((value) => !known.includes(value));
  if (odd !== undefined) throw new TypeError(`unknown ${what}: ${odd}`);
}

const earliest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((found, day) => (found !== undefined && found <= day ? found : day), undefined);

const latest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((found, day) => (found !== undefined && found >= day ? found : day), undefined);

/** Whole years: those of what is drawn, of the period asked for and, where none is, up to the dataset's date. */
function spanOf(
  entries: readonly TimelineEntry[],
  {period = ['', '']}: Selection,
  asOf: string
): readonly [string, string] {
  const first =
    earliest([...entries.map(({from}) => firstDay(from)), ...(period[0] ? [firstDay(period[0])] : [])]) ?? asOf;
  const last = latest([...entries.map(({until}) => lastDay(until)), period[1] ? lastDay(period[1]) : asOf]) ?? asOf;
  return [`${yearOf(first)}-01-01`, period[1] ? `${yearOf(last)}-12-31` : last];
}

function sentenceOf(
  facts: Facts,
  selection: Selection,
  words: Words,
  events: readonly Told[],
  projects: readonly Told[]
): Sentence {
  const {timeline} = words;
  const figure = (tally: Tally, more: Partial<Figure> = {}): Figure => ({
    text: words.number(tally.value),
    tally,
    selection,
    ...more
  });
  const isNarrowed = narrowing.some((key) => selection[key] !== undefined);
  const all = total(facts, 'events', selection.instrument ? {instrument: selection.instrument} : {}).value;
  const types = [...ask(facts, {measure: 'events', by: 'type', where: selection})]
    .sort((a, b) => b.value - a.value)
    .slice(0, 3);
  const first = earliest(events.map(({entry}) => firstDay(entry.from)));
  const last = latest(events.map(({entry}) => lastDay(entry.until)));
  const dateText = (text: string): string => (text === '' ? '' : words.date(text));
  const said = timeline.events(
    figure(total(facts, 'events', selection)),
    isNarrowed ? all : undefined,
    dateText(events.find(({entry}) => firstDay(entry.from) === first)?.entry.from ?? ''),
    dateText(events.find(({entry}) => lastDay(entry.until) === last)?.entry.until ?? ''),
    types.map((tally) => figure(tally, {by: 'type'}))
  );
  if (projects.length === 0) return said;
  const n = projects.length;
  const tally: Tally = {key: '', value: n, precision: 'exact', n, of: n, withheld: 0};
  const drawn = projects.filter(({entry}) => isDated(entry)).length;
  return [
    ...said,
    ...(isNarrowed ? timeline.projectsSelected : timeline.projects)(
      figure(tally, {rows: ['projects', projects.map(({record}) => record)]}),
      drawn
    )
  ];
}

function rowOf({dataset}: Facts, {timeline}: Words, {entry, place, by, present = '', persons, record}: Told): ViewRow {
  const [source] = sourcesOf(dataset, [record]);
  const href = linkOf(dataset, record);
  const cells: readonly Cell[] = [
    {text: entry.title, ...(entry.lang && {lang: entry.lang}), ...(href && {href})},
    {text: entry.when || timeline.unknown, sort: sortKey(entry)},
    {text: entry.type},
    {text: place},
    {text: by.join('; ')},
    {text: present, sort: persons},
    {text: source?.title ?? '', ...(source?.path && {href: source.path})}
  ];
  return {key: entry.key, cells};
}

function tipOf({timeline}: Words, {entry, place, present}: Told): Tip {
  const lines: (readonly [string, string])[] = [
    [timeline.date, entry.when],
    [timeline.type, entry.type]
  ];
  if (place !== '') lines.push([timeline.place, place]);
  if (present !== undefined) lines.push([timeline.present, present]);
  return {title: entry.title, lines};
}
