import type {Figure} from '../../charts/view.js';
import type {places as english} from '../en/places.js';
import {say} from '../say.js';
import {common} from './common.js';

// En français, 0 et 1 sont au singulier.
const one = ({tally}: Figure): boolean => !(tally.value >= 2);

const events = (figure: Figure): string => (one(figure) ? 'événement' : 'événements');

/** Ce que dit la carte des événements et de leurs lieux. */
export const places: typeof english = {
  titles: {
    events: 'Où ont eu lieu les événements',
    participants: 'Où l’on a participé'
  },
  readings: {
    events: 'La surface d’un disque indique le nombre d’événements tenus en ce lieu.',
    participants:
      'La surface d’un disque indique le nombre de personnes comptées\u00a0; un bord en tirets, un nombre non exact\u00a0; un anneau, un nombre inconnu.'
  },
  held: (drawn, places, listed) => {
    const start = say`${drawn} ${events(drawn)} de ce jeu de données ${one(drawn) ? 'est représenté' : 'sont représentés'} en ${places} ${places < 2 ? 'lieu' : 'lieux'}`;
    return listed.tally.value === 0
      ? say`${start}.`
      : say`${start}\u00a0; ${listed} de plus ${one(listed) ? 'figure' : 'figurent'} dans une liste à côté.`;
  },
  tookPart: (persons, n, of) =>
    say`${persons} personnes ont été comptées lors de ${n} des ${of} ${events(of)} de ce jeu de données.`,
  columns: {
    title: 'Événement',
    start_date: 'Date',
    city: 'Lieu',
    drawn: 'Sur la carte'
  },
  drawn: 'représenté',
  listed: 'dans la liste',
  eventCount: (count) => (count < 2 ? `${count} événement` : `${common.number(count)} événements`),
  personsAt: (n, of) => `Nombre connu pour ${common.of(n, of)}`,
  sizes: {events: 'Événements en un lieu', participants: 'Personnes en un lieu'},
  unknown: 'nombre inconnu',
  inexact: 'non exact',
  outside: 'Hors de cette image',
  noPlace: 'Sans lieu connu',
  online: 'En ligne',
  statutory: (count) =>
    count < 2
      ? `${count} réunion statutaire n’est pas représentée.`
      : `${common.number(count)} réunions statutaires ne sont pas représentées.`,
  noEvents: 'Aucun événement de ce jeu de données ne répond à la demande.'
};
