import type {BoundName} from '../../data/bound.js';
import type {Where} from '../../data/selection.js';
import {common} from './common.js';

const wheres: {readonly [W in Where]: string} = {held: 'held in', attended: 'attended by', about: 'about'};

/** What a figure inside a sentence is, on its own. */
export const value = {
  titles: {
    parties: (instrument, date) => `Parties to ${instrument} as of ${common.date(date)}`,
    deposits: (instrument, date) =>
      `deposits of an instrument of ratification, acceptance, approval or accession to ${instrument} by ${common.date(date)}`,
    signatories: (instrument, date) => `Signatories, not Parties to ${instrument} as of ${common.date(date)}`,
    events: () => 'events in this dataset',
    persons: () => 'persons who took part in events of this dataset',
    reports: () => 'evaluation reports with a known date of publication in this dataset',
    counted: () => 'events of this dataset at which the number of persons is known',
    countries: () => 'countries counted at one event of this dataset'
  } as {readonly [F in BoundName]: (instrument: string, date: string) => string},
  within: (where: Where | undefined, places: string, areThemselves: boolean) =>
    areThemselves ? `among ${places}` : `${wheres[where ?? 'held']} ${places}`,
  period: (from: string, until: string) => {
    if (from === until) return `in ${common.date(from)}`;
    if (from === '') return `until ${common.date(until)}`;
    return until === '' ? `since ${common.date(from)}` : `from ${common.date(from)} to ${common.date(until)}`;
  },
  narrowed: 'within a selection',
  known: (n: number, of: number) => `known at ${common.of(n, of)} ${of === 1 ? 'event' : 'events'}`
};
