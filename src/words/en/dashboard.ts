import {common} from './common.js';

/** What the dashboard and its page say. */
export const dashboard = {
  page: (title: string) => `${title}: how the convention lives`,
  /** The place is written in the dataset's language, which is English. */
  opened: (date: string, place?: string) =>
    `Opened for signature${place ? ` in ${place}` : ''} ${date.length === 10 ? 'on' : 'in'} ${common.date(date)}`,
  inForce: (date: string) => `in force since ${common.date(date)}`,
  standards: {
    heading: 'Standards: who has joined',
    text: 'A convention binds a State from the day it enters into force for it, some months after the State has deposited its instrument. Move the date to see who was bound, who had only consented and who had signed.'
  },
  activity: {
    heading: 'Monitoring and co-operation: what took place',
    text: 'Independent experts evaluate every Party; seminars, round-tables, trainings and projects help to act on what they find. Each mark is an event of the dataset, which does not hold every event.'
  },
  people: {
    heading: 'Co-operation: who took part',
    text: 'Head counts are shown as their source gave them, approximate or at least so many. Where nobody published a count, none is shown: that is not the same as nobody coming.'
  },
  events: {
    heading: 'The events, one by one',
    text: 'Every event with its date, place and organisers, and where it was read. Search or sort the table, and open a row for its note and sources.'
  },
  language: 'Language',
  data: 'The dataset',
  workbench: 'Check your own data',
  about: 'This page loads nothing from other sites, sets no cookie and stores nothing.',
  gaps: 'What this dataset does not hold',
  footerLicence: (names: readonly string[]) => `The data may be used under ${common.list(names)}.`
};
