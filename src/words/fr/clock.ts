import type {clock as english} from '../en/clock.js';
import {common} from './common.js';

/** Ce que dit l’horloge. */
export const clock: typeof english = {
  label: 'Date',
  slider: 'Date, avec un curseur',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  play: 'Lire',
  pause: 'Pause',
  speed: 'Vitesse',
  speeds: {slow: 'Lente', ordinary: 'Normale', fast: 'Rapide'},
  value: (date, parties) =>
    `${common.date(date)}\u00a0: ${common.number(parties)} ${parties < 2 ? 'Partie' : 'Parties'}`
};
