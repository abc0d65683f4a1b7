import type {filter as english} from '../en/filter.js';
import {common} from './common.js';

/** Ce que dit le filtre. */
export const filter: typeof english = {
  title: 'Filtrer',
  label: 'Filtrer les événements',
  chosen: (count) => `${common.number(count)} choix`,
  search: 'Mots dans les événements',
  period: 'Période',
  from: 'De',
  until: 'À',
  hint: 'Par exemple 2010 ou 2010-07-01.',
  backwards: 'La période se termine avant d’avoir commencé.',
  places: 'Lieux',
  where: {held: 'Tenus dans', attended: 'Avec la participation de', about: 'Au sujet de'},
  groups: {
    regions: 'Régions',
    states: 'États',
    types: 'Types d’événement',
    themes: 'Thèmes',
    pillars: 'Piliers',
    organisers: 'Organisateurs',
    partners: 'Partenaires'
  },
  pillarsNote: 'Notre étiquette éditoriale\u00a0: un événement peut en avoir plusieurs ou aucune.',
  events: (count) => (count < 2 ? 'événement' : 'événements'),
  find: 'Chercher un nom',
  found: (count, of) => common.labelled('Noms trouvés', common.of(count, of)),
  none: 'Aucun nom ne contient ces lettres.',
  all: (count) => `Tout afficher (${common.number(count)})`,
  fewer: 'Afficher moins',
  skip: 'Passer les choix',
  reset: 'Réinitialiser'
};
