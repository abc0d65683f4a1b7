import type {CountKind} from '../../data/counting.js';
import {common} from './common.js';

const rowsText = (count: number): string => (count === 1 ? '1 row' : `${common.number(count)} rows`);

/** What stands behind a figure. */
export const rows = {
  title: (figure: string) => `The rows behind ${common.quote(figure)}`,
  close: 'Close',
  /** How many rows make up a figure. */
  rows: (count: number) => `${rowsText(count)} counted`,
  /** Rows behind a number of States. */
  ofStates: (count: number, states: number) =>
    `${rowsText(count)} counted, of ${common.number(states)} ${states === 1 ? 'State' : 'States'}`,
  perhaps: (count: number) => `${rowsText(count)} not counted: by a date of which only the year or month is known`,
  unpublished: (count: number) => `${rowsText(count)} not counted: no report with a known date of publication`,
  sum: (used: number, others: number) =>
    [
      `${used === 1 ? '1 count' : `${common.number(used)} counts`} in the sum`,
      others === 0 ? '' : `${common.number(others)} told apart and in no sum`
    ]
      .filter(Boolean)
      .join('; '),
  unknown: (count: number) =>
    count === 1 ? '1 event at which no count is known' : `${common.number(count)} events at which no count is known`,
  use: 'Use',
  /** What a count is good for. */
  uses: {
    summed: 'in the sum',
    alternative: 'another count of the same event, not in the sum',
    withheld: 'withheld to protect people, in no sum',
    forecast: 'a forecast from before the event, not in the sum',
    speakers: 'speakers we counted on the programme, not in the sum'
  } satisfies Record<CountKind, string>,
  against: (others: string) => `in the sum; other sources say ${others}`,
  /** The column of where a row comes from, whether it was checked there, and what is to be known about it. */
  evidence: 'Source, check, note',
  verified: 'checked against the source',
  unchecked: (sources: readonly string[]) =>
    `not yet checked against ${sources.length === 0 ? 'a source' : common.list(sources)}`,
  partly: (columns: readonly string[]) => `checked against the source, but not yet: ${common.list(columns)}`,
  unsaid: 'the dataset does not say',
  kept: 'Where a note says that sources differ, the value in the row is the one that is used.',
  none: 'No row of the dataset stands behind this figure.',
  first: (count: number, of: number) => `The first ${common.number(count)} of ${common.number(of)} rows.`,
  all: 'Show all rows'
};
