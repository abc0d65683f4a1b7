import type {Figure} from '../../charts/view.js';
import type {FigureName} from '../../data/figures.js';
import {say} from '../say.js';
import {common} from './common.js';

const nouns: {readonly [F in FigureName]: readonly [one: string, many: string]} = {
  parties: ['Party', 'Parties'],
  deposits: ['deposit', 'deposits'],
  signatories: ['Signatory, not a Party', 'Signatories, not Parties'],
  events: ['event', 'events'],
  persons: ['person', 'persons'],
  reports: ['evaluation report', 'evaluation reports']
};

const noun = (name: FigureName, count: number): string => nouns[name][count === 1 ? 0 : 1];
const span = (from: string, until: string): string => (from === until ? `in ${from}` : `from ${from} to ${until}`);

/** What the headline figures say. */
export const summary = {
  title: (instrument: string) => `${instrument} in figures`,
  noun,
  on: (date: string) => `as of ${common.date(date)}`,
  here: 'in this dataset',
  pending: (count: number) => `${common.number(count)} not yet in force`,
  span,
  known: (n: number, of: number) => `known at ${common.of(n, of)} ${noun('events', of)}`,
  sentences: {
    parties: (figure: Figure, instrument: string, date: string) =>
      say`${instrument} has ${figure} ${noun('parties', figure.tally.value)} as of ${common.date(date)}.`,
    deposits: (figure: Figure, pending: number, date: string) =>
      say`As of ${common.date(date)}, ${figure} ${noun('deposits', figure.tally.value)} of an instrument of ratification, acceptance, approval or accession had been made, ${common.number(pending)} of which had not yet taken effect.`,
    signatories: (figure: Figure, date: string) =>
      say`As of ${common.date(date)}, ${figure} had signed and not yet consented to be bound.`,
    events: (figure: Figure, years: string) =>
      say`The dataset holds ${figure} ${noun('events', figure.tally.value)} ${years}.`,
    persons: (figure: Figure) =>
      figure.tally.n === 0
        ? say`How many persons took part is not known for any of them.`
        : say`How many persons took part is known at ${common.of(figure.tally.n, figure.tally.of)} ${noun('events', figure.tally.of)}: ${figure} in all.`,
    reports: (figure: Figure) =>
      say`${figure} ${noun('reports', figure.tally.value)} in the dataset ${figure.tally.value === 1 ? 'has' : 'have'} a known date of publication.`
  },
  figure: 'Figure',
  number: 'Number',
  covers: 'What it covers',
  within: 'These figures count only what the selection leaves.'
};
