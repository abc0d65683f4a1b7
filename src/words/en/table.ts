import type {Figure} from '../../charts/view.js';
import type {TableName} from '../../data/records.js';
import {capital, named, small} from '../named.js';
import {say} from '../say.js';
import {common} from './common.js';

const nouns: {readonly [T in TableName]: readonly [one: string, many: string]} = {
  instruments: ['instrument', 'instruments'],
  states: ['State, territory or organisation', 'States, territories and organisations'],
  regions: ['region', 'regions'],
  ratifications: ['signature or ratification', 'signatures and ratifications'],
  statements: ['reservation or declaration', 'reservations and declarations'],
  events: ['event', 'events'],
  participants: ['count of participants', 'counts of participants'],
  evaluations: ['evaluation', 'evaluations'],
  projects: ['project', 'projects']
};

const values: Readonly<Record<string, string>> = {
  'announced-before': 'announced before the event',
  coe: 'Council of Europe',
  eu: 'European Union',
  geographic: 'geography',
  membership: 'list of members, not attendance',
  osce: 'OSCE',
  'own-count': 'our own count of names',
  reported: 'reported afterwards',
  treaty: 'named by a treaty',
  'un-m49': 'UN M49',
  unverified: 'not yet checked against a source',
  verified: 'read in a source'
};

const noun = (of: TableName, count: number): string => nouns[of][count === 1 ? 0 : 1];

/** What a table says. */
export const table = {
  title: (of: TableName) => capital(nouns[of][1]),
  sentence: (of: TableName, figure: Figure, all: number) =>
    figure.tally.value === all
      ? say`The dataset holds ${figure} ${noun(of, all)}.`
      : say`${figure} of the ${common.number(all)} ${noun(of, all)} in the dataset are shown.`,
  reading: 'Select a heading to sort by it, and a row to open all that is known of it.',
  search: 'Search',
  status: (from: number, to: number, count: number) =>
    `${count === 1 ? 'Row' : 'Rows'} ${common.number(from)}–${common.number(to)} of ${common.number(count)}`,
  sorted: (column: string, order: string) => `sorted by ${small(column)}, ${order}`,
  orders: {
    date: ['oldest first', 'newest first'],
    number: ['smallest first', 'largest first'],
    text: ['A to Z', 'Z to A']
  },
  none: (query: string) => `No row holds ${common.quote(query)}.`,
  showAll: 'Show all rows',
  empty: (of: TableName) => `The dataset holds no ${noun(of, 0)} here.`,
  pages: 'Pages',
  page: (page: number, of: number) => `Page ${common.of(page, of)}`,
  previous: 'Previous',
  next: 'Next',
  /** A word of a closed vocabulary, as a label. */
  value: (id: string) => capital(named(values, id)),
  /** A membership with the time for which it lasted, as far as that is known. */
  interval: (name: string, from?: string, until?: string) => {
    const span = [from && `from ${common.date(from)}`, until && `until ${common.date(until)}`].filter(Boolean);
    return span.length > 0 ? `${name}, ${span.join(' ')}` : name;
  },
  withheld: 'withheld',
  labels: ': '
};
