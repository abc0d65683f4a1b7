import type {Figure} from '../../charts/view.js';
import type {HeadlineName} from '../../charts/summary.view.js';
import {say} from '../say.js';
import {common} from './common.js';

const nouns: {readonly [F in HeadlineName]: readonly [one: string, many: string]} = {
  parties: ['Party', 'Parties'],
  deposits: ['deposit', 'deposits'],
  signatories: ['Signatory, not a Party', 'Signatories, not Parties'],
  events: ['event', 'events'],
  persons: ['person', 'persons'],
  reports: ['evaluation report', 'evaluation reports'],
  meetings: ['statutory meeting', 'statutory meetings'],
  projects: ['project', 'projects']
};

const noun = (name: HeadlineName, count: number): string => nouns[name][count === 1 ? 0 : 1];
const span = (from: string, until: string): string => (from === until ? `in ${from}` : `from ${from} to ${until}`);

/** What the headline figures say. */
export const summary = {
  title: (instrument: string) => `${instrument} in figures`,
  noun,
  on: (date: string) => `as of ${common.date(date)}`,
  here: 'in this dataset',
  pending: (count: number) => `${common.number(count)} not yet in force`,
  /** Of how many States a number of Parties is. */
  among: (of: number) => `of ${common.number(of)} ${of === 1 ? 'State' : 'States'}`,
  span,
  known: (n: number, of: number) => `known at ${common.of(n, of)} ${noun('events', of)}`,
  sentences: {
    parties: (figure: Figure, instrument: string, date: string) =>
      say`${instrument} has ${figure} ${noun('parties', figure.tally.value)} as of ${common.date(date)}.`,
    among: (figure: Figure, region: string, instrument: string, date: string) =>
      say`${region}: ${figure} of ${common.number(figure.tally.of)} ${figure.tally.value === 1 ? 'is a Party' : 'are Parties'} to ${instrument} as of ${common.date(date)}.`,
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
      say`${figure} ${noun('reports', figure.tally.value)} in the dataset ${figure.tally.value === 1 ? 'has' : 'have'} a known date of publication.`,
    meetings: (figure: Figure) =>
      say`The dataset holds ${figure} ${noun('meetings', figure.tally.value)} of the bodies.`,
    projects: (figure: Figure) => say`The dataset holds ${figure} co-operation ${noun('projects', figure.tally.value)}.`
  },
  figure: 'Figure',
  number: 'Number',
  covers: 'What it covers',
  within: 'These figures count only what the selection leaves.'
};
