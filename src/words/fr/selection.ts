import type {selection as english} from '../en/selection.js';
import {common} from './common.js';

/** Ce que dit la rangée de la sélection. */
export const selection: typeof english = {
  label: 'Sélection',
  remove: (name) => `Retirer : ${name}`,
  undo: 'Annuler',
  date: (date) => `Au ${common.date(date)}`,
  period: (from, until) => {
    if (from && until) return from === until ? common.date(from) : `${common.date(from)} – ${common.date(until)}`;
    return from ? `Depuis : ${common.date(from)}` : `Jusqu’à : ${common.date(until)}`;
  },
  where: {
    held: (name) => `Lieu : ${name}`,
    attended: (name) => `Participants : ${name}`,
    about: (name) => `Sujet : ${name}`
  },
  organisers: (name) => `Organisateur : ${name}`,
  partners: (name) => `Partenaire : ${name}`,
  highlighted: (name) => `Mis en avant : ${name}`,
  left: (count, all, countries) => {
    const events = count === all ? common.number(all) : common.of(count, all);
    return `${events} ${all < 2 ? 'événement' : 'événements'}, ${common.number(countries)} pays`;
  }
};
