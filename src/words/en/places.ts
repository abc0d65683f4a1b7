import type {Figure, Sentence} from '../../charts/view.js';
import {say} from '../say.js';
import {common} from './common.js';

const one = ({tally}: Figure): boolean => tally.value === 1;

const events = (figure: Figure): string => (one(figure) ? 'event' : 'events');

/** What the map says of events, and of the places where they were held. */
export const places = {
  titles: {
    events: 'Where the events were held',
    participants: 'Where people took part'
  },
  readings: {
    events: 'The area of a disc tells how many events its place saw.',
    participants:
      'The area of a disc tells how many persons were counted there; a dashed edge is a number that is not exact, a ring one that is not known.'
  },
  held: (drawn: Figure, places: number, listed: Figure): Sentence => {
    const start = say`${drawn} ${events(drawn)} in this dataset ${one(drawn) ? 'is' : 'are'} drawn at ${places} ${places === 1 ? 'place' : 'places'}`;
    return listed.tally.value === 0
      ? say`${start}.`
      : say`${start}; ${listed} more ${one(listed) ? 'is' : 'are'} listed beside them.`;
  },
  tookPart: (persons: Figure, n: number, of: Figure): Sentence =>
    say`${persons} persons were counted at ${n} of ${of} ${events(of)} in this dataset.`,
  columns: {
    title: 'Event',
    start_date: 'Date',
    city: 'Place',
    drawn: 'On the map'
  } as Readonly<Record<string, string>>,
  drawn: 'drawn',
  listed: 'listed',
  eventCount: (count: number) => (count === 1 ? '1 event' : `${common.number(count)} events`),
  personsAt: (n: number, of: number) => `Counts known at ${common.of(n, of)}`,
  /** The unit of the sizes in the legend. */
  sizes: {events: 'Events at a place', participants: 'Persons at a place'},
  unknown: 'number not known',
  inexact: 'not exact',
  outside: 'Outside this picture',
  noPlace: 'Without a known place',
  online: 'Online',
  statutory: (count: number) =>
    count === 1
      ? '1 statutory meeting is not drawn here.'
      : `${common.number(count)} statutory meetings are not drawn here.`,
  noEvents: 'No event in this dataset fits what was asked for.'
};
