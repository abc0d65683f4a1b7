import type {selection as english} from '../en/selection.js';
import {common} from './common.js';

/** Ce que dit la rangée de la sélection. */
export const selection: typeof english = {
  label: 'Sélection',
  remove: (name) => `Retirer\u00a0: ${name}`,
  undo: 'Annuler',
  date: (date) => `Au ${common.date(date)}`,
  period: (from, until) => {
    if (from && until) return from === until ? common.date(from) : `${common.date(from)} – ${common.date(until)}`;
    return from ? `Depuis\u00a0: ${common.date(from)}` : `Jusqu’à\u00a0: ${common.date(until)}`;
  },
  where: {
    held: (name) => `Lieu\u00a0: ${name}`,
    attended: (name) => `Participants\u00a0: ${name}`,
    about: (name) => `Sujet\u00a0: ${name}`
  },
  organisers: (name) => `Organisateur\u00a0: ${name}`,
  partners: (name) => `Partenaire\u00a0: ${name}`,
  highlighted: (name) => `Mis en avant\u00a0: ${name}`,
  left: (count, all, countries) => {
    const events = count === all ? common.number(all) : common.of(count, all);
    return `${events} ${all < 2 ? 'événement' : 'événements'}, ${common.number(countries)} pays`;
  }
};
