import type {MatrixGap} from '../../charts/matrix.view.js';
import type {Figure, Sentence} from '../../charts/view.js';
import type {Duration} from '../../data/durations.js';
import type {EvaluationStep} from '../../data/rounds.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';

/** A count in a column, for a sentence: who where they are few. */
export interface MatrixClause {
  /** "round 4" or an instrument. */
  readonly of: string;
  readonly figure: Figure;
  readonly names: readonly string[];
}

/** The spans between two steps whose lengths are told. */
export type MatrixSpan = 'visit-adopted' | 'adopted-published' | 'visit-published';

const states = (count: number): string => (count === 1 ? 'State' : 'States');
const few = (names: readonly string[]): string => (names.length === 0 ? '' : ` (${common.list(names)})`);
const days = (count: number): string => `${common.number(count)} ${count === 1 ? 'day' : 'days'}`;

/** A number of whole months, as people say it. */
function months(count: number): string {
  const [years, rest] = [Math.floor(count / 12), Math.floor(count % 12)];
  const parts = [
    years > 0 && `${years} ${years === 1 ? 'year' : 'years'}`,
    (rest > 0 || years === 0) && `${rest} ${rest === 1 ? 'month' : 'months'}`
  ];
  return parts.filter(Boolean).join(' ');
}

const lengths = (
  span: string,
  {median, shortest, longest, n, of}: Duration,
  unit: (count: number) => string,
  noun: string
) =>
  n === 1
    ? `${span}: ${unit(median)}; both days are known for 1 of ${common.number(of)} ${noun}.`
    : `${span}: median ${unit(median)}, shortest ${unit(shortest)}, longest ${unit(longest)}; both days are known for ${common.of(n, of)} ${noun}.`;

/** What the matrix says. */
export const matrix = {
  title: (instrument: string, bodies: string) => `${instrument}: rounds of evaluation${bodies && ` by ${bodies}`}`,
  /** How many States have a published report in each round. */
  published: (date: string, clauses: readonly MatrixClause[]): Sentence => {
    const start = `In this dataset, as of ${date}, `;
    if (clauses.length === 0) return say`${start}no report of an evaluation is known to be published.`;
    const told = clauses.map(
      ({of, figure, names}) => say`${figure} ${states(figure.tally.value)}${few(names)} in ${of}`
    );
    return say`${start}a published report is known for ${sayList(common.list, told)}.`;
  },
  reading:
    'Each strip has a box for each step, in this order: visit, report adopted, report published, recommendation adopted. The words say the last step known, and when it was.',
  round: (id: string) => `round ${id}`,
  heading: (id: string) => `Round ${id}`,
  /** Rounds beside one another, in a narrow column. */
  headings: (ids: readonly string[]) => `Rounds ${ids[0]}–${ids.at(-1)}`,
  together: (ids: readonly string[]) => `rounds ${common.list(ids)} combined`,
  urgent: 'Urgent procedure',
  launched: (date: string) => `from ${date}`,
  legend: 'Legend',
  furthest: 'Last step known',
  steps: {
    visit: 'Visit',
    adopted: 'Report adopted',
    published: 'Report published',
    recommendation: 'Recommendation'
  } satisfies {readonly [S in EvaluationStep]: string},
  done: {
    visit: 'Visited',
    adopted: 'Adopted',
    published: 'Published',
    recommendation: 'Recommendation'
  } satisfies {readonly [S in EvaluationStep]: string},
  gaps: {
    absent: 'not in this dataset',
    'not-party': 'not a Party on this date',
    'not-yet': 'not yet on this date',
    perhaps: 'perhaps by this date',
    none: 'none in this dataset'
  } satisfies {readonly [G in MatrixGap]: string},
  boxes: 'date of the step known',
  gapBox: 'date not in this dataset, that of a later step is',
  perhaps: (date: string) => `${date}, perhaps after this date`,
  /** A territory that is evaluated by itself. */
  part: (territory: string, state: string) => `${territory} (${state})`,
  spans: {
    'visit-adopted': 'From the end of the visit to the adoption of the report',
    'adopted-published': 'From the adoption of the report to its publication',
    'visit-published': 'From the end of the visit to the publication of the report'
  } satisfies {readonly [S in MatrixSpan]: string},
  days: {
    'visit-adopted': 'Visit to adoption, days',
    'adopted-published': 'Adoption to publication, days',
    'visit-published': 'Visit to publication, days'
  } satisfies {readonly [S in MatrixSpan]: string},
  duration: (span: string, duration: Duration) => lengths(span, duration, days, 'evaluations'),
  page: 'Source',
  all: 'all',
  total: 'States with a published report',
  region: 'The matrix: states by rows',
  noEvaluations: (instrument: string) => `This dataset holds no evaluation under ${instrument}.`,

  instruments: {
    title: 'States and instruments',
    one: (instrument: string) => `${instrument}: from signature to entry into force`,
    parties: (date: string, clauses: readonly MatrixClause[]): Sentence =>
      say`As of ${date}, Parties are ${sayList(
        common.list,
        clauses.map(({of, figure}) => say`${figure} to ${of}`)
      )}.`,
    only: (instrument: string, date: string, figure: Figure): Sentence =>
      say`This dataset holds one instrument, ${instrument}, so that there is no other to compare it with; it has ${figure} ${figure.tally.value === 1 ? 'Party' : 'Parties'} as of ${date}.`,
    reading: 'Each status has its colour and its pattern, with the date since when; an empty cell means no statement.',
    status: 'Status',
    instrument: 'Instrument',
    since: 'Since',
    total: 'Parties',
    spans: {
      'signature-deposit': 'From signature to deposit',
      'deposit-entry': 'From deposit to entry into force'
    },
    duration: (span: string, duration: Duration) => lengths(span, duration, months, 'States that took both steps'),
    months,
    noSignature: 'without signature',
    empty: 'This dataset holds no instrument.'
  }
};
