import type {CountKind} from '../../data/counting.js';
import type {Figure, Sentence} from '../../charts/view.js';
import {say} from '../say.js';
import {common} from './common.js';

/** What events and participants are counted by. */
type By = 'event' | 'year' | 'type' | 'region' | 'theme' | 'pillar' | 'organiser' | 'partner';

const by: {readonly [B in By]: string} = {
  event: 'event by event',
  year: 'by year',
  type: 'by type of event',
  region: 'by region',
  theme: 'by theme',
  pillar: 'by pillar',
  organiser: 'by organiser',
  partner: 'by partner'
};

const several: {readonly [B in By]?: string} = {
  region: 'regions',
  theme: 'themes',
  pillar: 'pillars',
  organiser: 'organisers',
  partner: 'partners'
};

const events = (count: number): string => (count === 1 ? 'event' : 'events');

/** What the bars say. */
export const bars = {
  title: {
    events: (dimension: By) => `Events ${by[dimension]}`,
    participants: (dimension: By) => `Who took part, ${by[dimension]}`
  },
  events: (total: Figure, top: Sentence) => say`The dataset holds ${total} ${events(total.tally.value)}${top}.`,
  participants: (total: Figure, top: Sentence) =>
    say`How many persons took part is known at ${common.of(total.tally.n, total.tally.of)} ${events(total.tally.of)}: ${total} in all${top}.`,
  /** What follows a sentence about all bars. */
  top: (items: Sentence) => say`. The longest bars: ${items}`,
  largest: (title: string, year: string, figure: Figure) =>
    say`. The highest number is that of ${title} (${year}): ${figure}`,
  reading: {
    event:
      'Each line is an event, the oldest first. A full dot is an exact number, a dashed ring an approximate one (≈), an arrow means at least so many (≥).',
    events: 'Each bar counts the events of this dataset.',
    participants:
      'Each bar adds the known numbers of persons. A full bar is an exact sum, a dashed one is approximate (≈), an arrow means at least so many (≥).'
  },
  unit: {events, participants: (count: number): string => (count === 1 ? 'person' : 'persons')},
  known: (n: number, of: number) => `at ${common.of(n, of)} ${events(of)}`,
  unknown: (of: number) => `not known at ${common.number(of)} ${events(of)}`,
  all: 'All, each event once',
  nothing: {
    event: '',
    year: 'No year',
    type: 'No type',
    region: 'No region or no place',
    theme: 'No theme',
    pillar: 'No pillar',
    organiser: 'No organiser named',
    partner: 'No partner named'
  } satisfies {readonly [B in By]: string},
  notes: {
    unknown: (count: number, of: number) =>
      `At ${common.of(count, of)} ${events(of)} the number of persons is not known, which is not zero. The table lists them.`,
    others:
      'Not drawn and in no sum, but in the table: numbers announced before an event, speakers, members of a body, countries, and second counts of one event.',
    withheld: (count: number) => `${common.number(count)} withheld to protect people.`,
    several: (dimension: By) =>
      `An event can count under several ${several[dimension]}, so that the bars must not be added up.`,
    where: {
      held: 'An event counts in the regions where it was held.',
      attended: 'An event counts in the regions of the States that its counts name.',
      about: 'An event counts in the regions that it is about.'
    },
    year: 'These are the events of this dataset, which does not hold every event of a year: the bars show no trend.'
  },
  isSeveral: (dimension: By) => several[dimension] !== undefined,
  /** What a count that is in no sum is good for. */
  kinds: {
    summed: '',
    withheld: 'withheld',
    forecast: 'announced before the event',
    speakers: 'speakers, counted by us',
    alternative: 'second count, or a part'
  } satisfies {readonly [K in CountKind]: string},
  members: 'list of members, not attendance',
  columns: {
    event: 'Event',
    date: 'Date',
    who: 'Who',
    others: 'Other counts',
    known: 'Known at',
    label: {
      event: 'Event',
      year: 'Year',
      type: 'Type',
      region: 'Region',
      theme: 'Theme',
      pillar: 'Pillar',
      organiser: 'Organiser',
      partner: 'Partner'
    } satisfies {readonly [B in By]: string},
    value: {events: 'Events', participants: 'Persons'}
  },
  empty: {
    events: 'The dataset holds no event here.',
    participants: (of: number) =>
      of === 0
        ? 'The dataset holds no event here.'
        : `How many persons took part is not known for ${of === 1 ? 'this event' : `any of these ${common.number(of)} events`}.`
  },
  waiting: 'Drawing…',
  failed: 'The picture could not be loaded. The table holds the same.'
};
