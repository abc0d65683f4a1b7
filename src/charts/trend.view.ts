import type {Facts} from '../data/facts.js';
import {yearOf} from '../data/dates.js';
import type {Change, TimelineStep} from '../data/legal.js';
import {at, timeline} from '../data/legal.js';
import {lastDate} from '../data/status.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {stateNames} from './names.js';
import {coverageText, sourcesOf, uncheckedNote} from './provenance.js';
import type {Figure, Tip, View, ViewRow} from './view.js';

/** One line of the trend: what it counts. */
export type TrendLine = 'signatures' | 'deposits' | 'parties';

export const trendLines: readonly TrendLine[] = ['signatures', 'deposits', 'parties'];

/** How the number of signatures, deposits and Parties changed. */
export interface TrendView extends View {
  readonly steps: readonly TimelineStep[];
  /** The names of the lines. */
  readonly labels: {readonly [L in TrendLine]: string};
  readonly peak: number;
  /** How it stood on the date pointed at, and on the last that is known. */
  readonly standing: TimelineStep | undefined;
  readonly last: TimelineStep | undefined;
  /** The date that is pointed at, and the last that is known. */
  readonly date: string;
  readonly until: string;
  readonly unit: string;
  readonly dateLabel: string;
  readonly years: readonly [first: number, last: number];
  readonly tip: (key: string) => Tip | undefined;
}

/** Works out signatures, deposits and Parties of an instrument over time. */
export function trendView(facts: Facts, words: Words): TrendView {
  const {dataset, instrument, date} = facts;
  const {trend} = words;
  const steps = timeline(dataset, instrument);
  const ratifications = dataset.tables.ratifications.filter((step) => step.instrument === instrument);
  const until = lastDate(dataset, instrument);
  const told = (changes: readonly Change[]): string =>
    (['denunciation', 'entry', 'deposit', 'signature'] as const)
      .flatMap((kind) => {
        const names = stateNames(
          dataset,
          changes.filter((change) => change.kind === kind).map(({state}) => state),
          words
        );
        return names.length === 0 ? [] : [trend.kinds[kind](words.list(names))];
      })
      .join('; ');
  const rows = steps.map(
    (step): ViewRow => ({
      key: step.date,
      cells: [
        {text: words.date(step.date), sort: step.date},
        {text: told(step.changes)},
        ...trendLines.map((line) => ({text: words.number(step[line]), sort: step[line]}))
      ]
    })
  );
  const standing = at(steps, date);
  const figure = (line: TrendLine): Figure => ({
    text: words.number(standing?.[line] ?? 0),
    tally: {key: '', value: standing?.[line] ?? 0, precision: 'exact', n: steps.length, of: steps.length, withheld: 0},
    measure: line,
    selection: {instrument, date}
  });
  return {
    title: trend.title(instrumentName(dataset, instrument, words)),
    sentence: trend.sentence(date, figure('parties'), figure('deposits'), figure('signatures')),
    reading: trend.reading,
    columns: [
      {key: 'date', label: trend.date},
      {key: 'change', label: trend.change},
      ...trendLines.map((line) => ({key: line, label: trend[line], numeric: true}))
    ],
    rows,
    notes: uncheckedNote(ratifications, words),
    sources: sourcesOf(dataset, ratifications),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'ratifications', words),
    ...(steps.length === 0 && {empty: trend.empty}),
    steps,
    labels: {signatures: trend.signatures, deposits: trend.deposits, parties: trend.parties},
    peak: Math.max(0, ...steps.flatMap(({signatures, deposits, parties}) => [signatures, deposits, parties])),
    standing,
    last: at(steps, until),
    date,
    until,
    unit: trend.unit,
    dateLabel: words.date(date),
    years: [yearOf(steps[0]?.date ?? until), yearOf(until)],
    tip: (key) => {
      const index = steps.findIndex((step) => step.date === key);
      const step = steps[index];
      return (
        step && {
          title: words.date(step.date),
          lines: [
            [told(step.changes), ''],
            ...trendLines.map((line) => [trend[line], words.number(step[line])] as const)
          ]
        }
      );
    }
  };
}
