import type {Where} from '../../data/selection.js';
import type {value as english} from '../en/value.js';
import {common} from './common.js';

const wheres: {readonly [W in Where]: string} = {held: 'tenus en', attended: 'avec', about: 'au sujet de'};

/** Ce qu’est un chiffre dans une phrase. */
export const value: typeof english = {
  titles: {
    parties: (instrument, date) => `Parties au traité ${instrument} au ${common.date(date)}`,
    deposits: (instrument, date) =>
      `dépôts d’instruments de ratification, d’acceptation, d’approbation ou d’adhésion au traité ${instrument} au ${common.date(date)}`,
    signatories: (instrument, date) => `signataires, non Parties, du traité ${instrument} au ${common.date(date)}`,
    events: () => 'événements dans ce jeu de données',
    persons: () => 'personnes ayant pris part à des événements de ce jeu de données',
    reports: () => 'rapports d’évaluation dont la date de publication est connue dans ce jeu de données',
    counted: () => 'événements de ce jeu de données dont le nombre de personnes est connu',
    countries: () => 'pays comptés lors d’un événement de ce jeu de données'
  },
  within: (where, places, areThemselves) =>
    areThemselves ? `parmi ${places}` : `${wheres[where ?? 'held']}\u00a0: ${places}`,
  period: (from, until) => {
    if (from === until) return `période\u00a0: ${common.date(from)}`;
    if (from === '') return `jusqu’à\u00a0: ${common.date(until)}`;
    return until === '' ? `depuis\u00a0: ${common.date(from)}` : `période\u00a0: ${common.range(from, until)}`;
  },
  narrowed: 'dans une sélection',
  known: (n, of) =>
    `nombre connu pour ${common.number(n)} ${n < 2 ? 'événement' : 'événements'} sur ${common.number(of)}`
};
