import {countOf, kindOf} from '../data/counting.js';
import {isAfter} from '../data/dates.js';
import {ask, rows, total} from '../data/facts.js';
import type {Facts, Precision, Tally} from '../data/facts.js';
import type {TreatyEvent} from '../data/records.js';
import {isForward} from '../data/rows.js';
import {pillars} from '../data/schema.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {eventTable, groupTable, labelOf, othersOf, totalRow} from './bars-table.view.js';
import {coverageText, sourcesOf} from './provenance.js';
import type {Figure, Sentence, Tip, View} from './view.js';

export const barsOf = ['events', 'participants'] as const;
export const barsBy = ['event', 'year', 'type', 'region', 'theme', 'pillar', 'organiser', 'partner'] as const;

export type BarsOf = (typeof barsOf)[number];
export type BarsBy = (typeof barsBy)[number];

/** What is counted, and by what. */
export interface BarsAsked {
  readonly of: BarsOf;
  readonly by: BarsBy;
  /** The bars that are brought forward; none means all alike. */
  readonly on: readonly string[];
}

/** A number to draw, with how exact it is. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What stands before the label: an event's year. */
  readonly before: string;
  /** What is drawn; absent where nothing is known, which is not zero. */
  readonly value: number | undefined;
  readonly precision: Precision;
  /** "≈ 130", and at how many events that is known. */
  readonly text: string;
  readonly isOn: boolean;
  /** Whether others are brought forward. */
  readonly isBack: boolean;
}

/** How events or their participants stand beside one another. */
export interface BarsView extends View {
  readonly of: BarsOf;
  readonly by: BarsBy;
  readonly bars: readonly Bar[];
  readonly peak: number;
  /** The unit of the axis. */
  readonly unit: string;
  /** A number as the axis writes it. */
  readonly number: (value: number) => string;
  readonly tip: (key: string) => Tip | undefined;
}

/** Works out the bars: participants event by event, or events and persons by a dimension. */
export function barsView(facts: Facts, selection: Selection, words: Words, asked: BarsAsked): BarsView {
  const {dataset} = facts;
  const {of, by} = asked;
  const measure = of === 'events' ? 'events' : 'persons';
  const events = rows(facts, 'events', selection);
  const all = total(facts, measure, selection);
  const tallies = inOrder(facts, ask(facts, {measure, by, where: selection}), by, words);
  const forward = new Set(tallies.map(({key}) => key).filter((key) => isOn(facts, key, asked, selection)));
  const bars = tallies
    .filter(({precision}) => by !== 'event' || precision !== 'none')
    .map((tally): Bar => {
      const {key, value, precision} = tally;
      const event = by === 'event' ? dataset.get('events', key) : undefined;
      return {
        key,
        label: labelOf(facts, key, by, words).text,
        before: event?.start_date.slice(0, 4) ?? '',
        value: precision === 'none' ? undefined : value,
        precision,
        text: valueText(tally, asked, words),
        isOn: forward.has(key),
        isBack: forward.size > 0 && !forward.has(key)
      };
    });
  const known = new Map(tallies.map((tally) => [tally.key, tally]));
  const isEmpty = all.precision === 'none' || all.of === 0;
  const {bars: said} = words;
  const {columns, rows: each} =
    by === 'event' ? eventTable(facts, events, words) : groupTable(facts, tallies, asked, selection, words);
  return {
    title: said.title[of](by),
    sentence: isEmpty ? [] : sentenceOf(facts, all, tallies, asked, selection, words),
    reading: by === 'event' ? said.reading.event : said.reading[of],
    columns,
    rows: isEmpty ? each : [...each, totalRow(all, asked, selection, words)],
    notes: notesOf(facts, all, events, selection, asked, words),
    sources: sourcesOf(dataset, by === 'event' ? events.flatMap(({id}) => dataset.countsOf(id)) : events),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'events', words),
    ...(isEmpty && {empty: of === 'events' ? said.empty.events : said.empty.participants(all.of)}),
    of,
    by,
    bars,
    peak: Math.max(0, ...bars.map(({value = 0}) => value)),
    unit: said.unit[of](2),
    number: words.number,
    tip: (key) => {
      const tally = known.get(key);
      return tally && tipOf(facts, tally, asked, words);
    }
  };
}

/** Whether a bar is among those brought forward; a period brings its years forward, a state the events placed in it. */
function isOn(facts: Facts, key: string, {by, on}: BarsAsked, {where}: Selection): boolean {
  const event = by === 'event' ? facts.dataset.get('events', key) : undefined;
  if (event) return isForward(facts, event, {highlight: on, ...(where && {where})});
  if (by !== 'year') return on.includes(key);
  const [from = '', until = ''] = on;
  return on.length > 0 && !(from && isAfter(from, key)) && !(until && isAfter(key, until));
}

/** Events and years by time, pillars as they are listed, regions as in their table; all else with the largest first. */
function inOrder({dataset}: Facts, tallies: readonly Tally[], by: BarsBy, words: Words): readonly Tally[] {
  if (by === 'event' || by === 'year') return tallies;
  const fixed: readonly string[] = by === 'pillar' ? pillars : dataset.tables.regions.map(({id}) => id);
  const place = ({key, value}: Tally): number => {
    if (key === '') return Number.MAX_SAFE_INTEGER;
    return by === 'pillar' || by === 'region' ? fixed.indexOf(key) : -(value || 0);
  };
  return [...tallies].sort((a, b) => place(a) - place(b) || words.compare(a.key, b.key));
}

function valueText(tally: Tally, {of, by}: BarsAsked, words: Words): string {
  if (of === 'events' || by === 'event') return words.amount(tally);
  return tally.precision === 'none'
    ? words.bars.unknown(tally.of)
    : `${words.amount(tally)} ${words.bars.known(tally.n, tally.of)}`;
}

function sentenceOf(
  facts: Facts,
  all: Tally,
  tallies: readonly Tally[],
  {of, by}: BarsAsked,
  selection: Selection,
  words: Words
): Sentence {
  const {bars} = words;
  const measure = of === 'events' ? 'events' : 'persons';
  const figure = (tally: Tally): Figure => ({
    text: words.amount(tally),
    tally,
    measure,
    ...(tally.key !== '' && {by}),
    selection
  });
  const known = tallies
    .filter(({key, precision}) => key !== '' && precision !== 'none')
    .sort((a, b) => b.value - a.value);
  const [first] = known;
  if (first === undefined || known.length === 1) return bars[of](figure(all), []);
  if (by === 'event') {
    const event = facts.dataset.get('events', first.key);
    const title = labelOf(facts, first.key, by, words).text;
    return bars[of](figure(all), bars.largest(title, event?.start_date.slice(0, 4) ?? '', figure(first)));
  }
  const items = known
    .slice(0, 3)
    .flatMap(
      (tally, index): Sentence => [
        `${index > 0 ? ', ' : ''}${labelOf(facts, tally.key, by, words).text} (`,
        figure(tally),
        ')'
      ]
    );
  return bars[of](figure(all), bars.top(items));
}

function notesOf(
  {dataset}: Facts,
  all: Tally,
  events: readonly TreatyEvent[],
  selection: Selection,
  {of, by}: BarsAsked,
  words: Words
): readonly string[] {
  const {notes, isSeveral} = words.bars;
  const others = events.some(({id}) =>
    dataset.countsOf(id).some((count) => count.unit !== 'persons' || kindOf(count) !== 'summed')
  );
  return [
    ...(isSeveral(by) ? [notes.several(by)] : []),
    ...(by === 'year' ? [notes.year] : []),
    ...(by === 'region' ? [notes.where[selection.where ?? 'held']] : []),
    ...(of === 'participants' && all.n < all.of ? [notes.unknown(all.of - all.n, all.of)] : []),
    ...(of === 'participants' && by === 'event' && others ? [notes.others] : []),
    ...(of === 'participants' && all.withheld > 0 ? [notes.withheld(all.withheld)] : [])
  ];
}

function tipOf(facts: Facts, tally: Tally, {of, by}: BarsAsked, words: Words): Tip {
  const {columns} = words.bars;
  const title = labelOf(facts, tally.key, by, words).text;
  if (by !== 'event') {
    const lines = [[columns.value[of], words.amount(tally)] as const];
    return {title, lines: of === 'events' ? lines : [...lines, [columns.known, words.bars.known(tally.n, tally.of)]]};
  }
  const event = facts.dataset.get('events', tally.key);
  const count = countOf(facts.dataset, tally.key, 'persons');
  const others = othersOf(facts, tally.key, words);
  return {
    title,
    lines: [
      [columns.date, event ? words.range(event.start_date, event.end_date) : ''],
      [columns.value.participants, words.amount(tally)],
      ...(count?.who ? [[columns.who, count.who] as const] : []),
      ...(others === '' ? [] : [[columns.others, others] as const])
    ]
  };
}
