import {common} from './common.js';

/** What the clock says. */
export const clock = {
  label: 'Date',
  slider: 'Date, as a slider',
  previous: 'Previous change',
  next: 'Next change',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  speeds: {slow: 'Slow', ordinary: 'Ordinary', fast: 'Fast'},
  /** What a screen reader hears from the slider. */
  value: (date: string, parties: number) =>
    `${common.date(date)}: ${common.number(parties)} ${parties === 1 ? 'Party' : 'Parties'}`
};
