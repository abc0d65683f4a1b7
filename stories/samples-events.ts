import type {Dataset} from '../src/data/dataset.js';
import {packageOf as samplePackage} from './samples.js';
import type {Tables} from './samples.js';

const event = {
  type: 'seminar',
  start_date: '2014-03-10',
  city: 'Riga',
  country: 'LV',
  organisers: ['An organiser']
};
const count = {event: 'a', unit: 'persons', basis: 'reported', counted: 'yes'};
const seminar = {...event, id: 'a', title: 'A seminar in Riga'};

const packageOf = (tables: Tables): Promise<Dataset> =>
  samplePackage({states: [{id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state'}], ...tables});

/** One event with every kind of count. */
export const manyCounts = await packageOf({
  events: [seminar],
  participants: [
    {...count, id: '1', count: 50, qualifier: 'approximate', who: 'experts'},
    {...count, id: '2', count: 47, qualifier: 'exact', counted: 'no'},
    {...count, id: '3', count: 12, qualifier: 'exact', unit: 'countries'},
    {...count, id: '4', count: 100, qualifier: 'at-least', basis: 'announced-before', counted: 'no'}
  ]
});

/** An event of which nobody published how many came. */
export const noCounts = await packageOf({events: [seminar]});

/** Dates that are known by day, by month and by year. */
export const exactAndNot = await packageOf({
  events: [
    {...event, id: 'day', title: 'A seminar on a day'},
    {...event, id: 'days', title: 'A seminar of a week', start_date: '2014-05-05', end_date: '2014-05-09'},
    {...event, id: 'month', title: 'A seminar in a month', start_date: '2014-08'},
    {...event, id: 'year', title: 'A seminar in a year', start_date: '2015'},
    {...event, id: 'same', title: 'Another seminar in that year', start_date: '2015'},
    {...event, id: 'step', title: 'A milestone', type: 'milestone', start_date: '2014-06-01'}
  ],
  projects: [
    {id: 'known', title: 'A project with both years known', start_date: '2013', end_date: '2015'},
    {id: 'open', title: 'A project whose end is not known', start_date: '2014-02'}
  ]
});
