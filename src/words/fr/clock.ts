import type {clock as english} from '../en/clock.js';
import {common} from './common.js';

/** Ce que dit l’horloge. */
export const clock: typeof english = {
  label: 'Date',
  slider: 'Date, avec un curseur',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  latest: 'Dernière date',
  value: (date, parties) => `${common.date(date)} : ${common.number(parties)} ${parties < 2 ? 'Partie' : 'Parties'}`,
  range: (from, until) => `Du ${common.date(from)} au ${common.date(until)}.`
};
