import {common} from './common.js';

/** What the row of what is selected says. */
export const selection = {
  label: 'Selection',
  remove: (name: string) => `Remove: ${name}`,
  undo: 'Undo',
  date: (date: string) => `As of ${common.date(date)}`,
  period: (from: string, until: string) => {
    if (from && until) return from === until ? common.date(from) : `${common.date(from)} – ${common.date(until)}`;
    return from ? `From ${common.date(from)}` : `Until ${common.date(until)}`;
  },
  where: {
    held: (name: string) => `Held in ${name}`,
    attended: (name: string) => `Attended by ${name}`,
    about: (name: string) => `About ${name}`
  },
  organisers: (name: string) => `Organised by ${name}`,
  partners: (name: string) => `With ${name}`,
  highlighted: (name: string) => `Highlighted: ${name}`,
  /** "12 of 107 events, 5 countries". */
  left: (count: number, all: number, countries: number) => {
    const events = count === all ? common.number(all) : common.of(count, all);
    return `${events} ${all === 1 ? 'event' : 'events'}, ${common.number(countries)} ${countries === 1 ? 'country' : 'countries'}`;
  }
};
