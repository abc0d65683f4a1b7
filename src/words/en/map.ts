import type {Figure, Sentence} from '../../charts/view.js';
import type {Status} from '../../data/status.js';
import {say} from '../say.js';
import {common} from './common.js';
import {status} from './status.js';

/** States in one status, for a sentence: how many, and who where they are few. */
export interface StatusClause {
  readonly status: Exclude<Status, 'party' | 'none'>;
  readonly figure: Figure;
  readonly names: readonly string[];
}

/** What a sentence about statuses is made of. */
export interface StatusFacts {
  readonly instrument: string;
  readonly date: string;
  /** Whether the date lies before that of the dataset. */
  readonly isPast: boolean;
  /** The regions asked for; empty for all. */
  readonly regions: string;
  readonly parties: Figure;
  /** Whether an organisation is among the Parties. */
  readonly hasOrganisation: boolean;
  readonly clauses: readonly StatusClause[];
}

const one = ({tally}: Figure): boolean => tally.value === 1;

const verbs: {readonly [S in StatusClause['status']]: (isPast: boolean, isOne: boolean) => string} = {
  consent: (isPast, isOne) => {
    if (isPast) return 'had expressed consent that was not yet in force';
    return `${isOne ? 'has' : 'have'} expressed consent that is not yet in force`;
  },
  signatory: (isPast, isOne) => {
    if (isPast) return 'had signed and not yet expressed consent';
    return `${isOne ? 'has' : 'have'} signed and not yet expressed consent`;
  },
  entitled: (isPast, isOne) => `${be(isPast, isOne)} entitled to sign and ${isPast ? 'had' : have(isOne)} not`,
  invited: (isPast, isOne) => `${isPast ? 'had' : have(isOne)} been invited to accede`,
  former: (isPast, isOne) => `${be(isPast, isOne)} no longer ${isOne ? 'a Party' : 'Parties'}`
};

function be(isPast: boolean, isOne: boolean): string {
  if (isPast) return isOne ? 'was' : 'were';
  return isOne ? 'is' : 'are';
}

const have = (isOne: boolean): string => (isOne ? 'has' : 'have');

/** What the map says. */
export const map = {
  titles: {
    since: (instrument: string, _date: string) => `Parties to ${instrument}, and since when`,
    status: (instrument: string, date: string) => `${instrument}: status on ${date}`
  },
  readings: {
    since: 'Each shade is a span of years; a pattern marks a State that is not a Party.',
    status: 'Each status has its colour and its pattern; land without either has made no statement.'
  },
  statuses: ({instrument, date, isPast, regions, parties, hasOrganisation, clauses}: StatusFacts): Sentence => {
    const isOne = one(parties);
    const body = hasOrganisation ? 'organisation' : 'State';
    const bodies = hasOrganisation ? 'States and organisations' : 'States';
    const start = regions === '' ? `As of ${date}, ` : `${regions}, as of ${date}: `;
    const rest = clauses.flatMap(({status: name, figure, names}): Sentence => {
      const who = names.length === 0 ? '' : ` (${common.list(names)})`;
      return say`; ${figure} ${verbs[name](isPast, one(figure))}${who}`;
    });
    return say`${start}${parties} ${isOne ? body : bodies} ${be(isPast, isOne)} ${isOne ? 'a Party' : 'Parties'} to ${instrument}${rest}.`;
  },
  lead: 'Party since',
  years: (from: number, until: number) => (from === until ? String(from) : `${from}–${String(until).slice(2)}`),
  /** What a state's name is followed by: "Party since 1 July 2008". */
  since: {
    party: 'Party since',
    consent: 'Consent expressed',
    signatory: 'Signatory since',
    entitled: status.entitled,
    invited: status.invited,
    former: 'No longer a Party since',
    none: ''
  } satisfies {readonly [S in Status]: string},
  /** A date as it stands after such words. */
  on: (date: string) => common.date(date),
  entry: 'In force',
  perhaps: (name: string) => `Perhaps: ${name} (the day is not known)`,
  allColumns: 'all',
  columns: {
    state: 'State',
    status: 'Status',
    since: 'Since',
    signature_date: 'Signed',
    deposit_date: 'Deposited',
    instrument_type: 'How',
    entry_into_force_date: 'In force since',
    unverified_fields: 'Not yet checked against a source'
  } as Readonly<Record<string, string>>,
  /** By what a state expressed its consent. */
  how: {
    ratification: 'Ratification',
    acceptance: 'Acceptance',
    approval: 'Approval',
    accession: 'Accession',
    succession: 'Succession',
    'formal-confirmation': 'Formal confirmation'
  } as Readonly<Record<string, string>>,
  others: 'Not Parties',
  legend: 'Legend',
  elsewhere: 'Not drawn here',
  views: {label: 'Show as', map: 'Map', tiles: 'Tiles', table: 'Table'},
  uncheckedLaw:
    'Who is entitled to sign, and who is invited to accede, is not yet checked against the text of the treaty.',
  small: 'Small States',
  noStates: 'The dataset holds no State to draw.',
  insets: {'PT-20': 'Azores', 'PT-30': 'Madeira', 'ES-CN': 'Canary Islands'} as Readonly<Record<string, string>>
};
