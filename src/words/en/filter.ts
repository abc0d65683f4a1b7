import {common} from './common.js';

/** What the filter says. */
export const filter = {
  title: 'Filter',
  label: 'Filter the events',
  chosen: (count: number) => `${common.number(count)} chosen`,
  search: 'Words in the events',
  period: 'Period',
  from: 'From',
  until: 'Until',
  hint: 'For example 2010 or 2010-07-01.',
  backwards: 'The period ends before it begins.',
  places: 'Places',
  /** How an event belongs to a place, above the list of places. */
  where: {held: 'Held in', attended: 'Attended by', about: 'About'},
  groups: {
    regions: 'Regions',
    states: 'States',
    types: 'Types of event',
    themes: 'Themes',
    pillars: 'Pillars',
    organisers: 'Organisers',
    partners: 'Partners'
  },
  pillarsNote: 'Our editorial label: an event may have several or none.',
  /** What a number beside a choice counts, for who hears it. */
  events: (count: number): string => (count === 1 ? 'event' : 'events'),
  find: 'Find a name',
  found: (count: number, of: number) => `${common.of(count, of)} found`,
  none: 'No name holds these letters.',
  all: (count: number) => `Show all ${common.number(count)}`,
  fewer: 'Show fewer',
  skip: 'Skip the choices',
  reset: 'Reset'
};
