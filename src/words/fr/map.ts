import type {Figure, Sentence} from '../../charts/view.js';
import type {StatusClause, map as english} from '../en/map.js';
import {say} from '../say.js';
import {common} from './common.js';
import {status} from './status.js';

// En français, 0 et 1 sont au singulier.
const one = ({tally}: Figure): boolean => !(tally.value >= 2);

const verbs: {readonly [S in StatusClause['status']]: (isPast: boolean, isOne: boolean) => string} = {
  consent: (isPast, isOne) =>
    `${have(isPast, isOne)} exprimé ${isOne ? 'son' : 'leur'} consentement, pas encore en vigueur`,
  signatory: (isPast, isOne) =>
    `${have(isPast, isOne)} signé sans avoir encore exprimé ${isOne ? 'son' : 'leur'} consentement`,
  entitled: (isPast, isOne) => {
    const [plural, fact] = [isOne ? '' : 's', isPast ? 'ne l’avai' : 'ne l’'];
    const negation = isPast ? `${fact}${isOne ? 't' : 'ent'}` : `${fact}${isOne ? 'a' : 'ont'}`;
    return `${be(isPast, isOne)} habilité${plural} à signer et ${negation} pas fait`;
  },
  invited: (isPast, isOne) => `${be(isPast, isOne)} invité${isOne ? '' : 's'} à adhérer`,
  former: (isPast, isOne) => `n’${be(isPast, isOne)} plus ${isOne ? 'Partie' : 'Parties'}`
};

function be(isPast: boolean, isOne: boolean): string {
  if (isPast) return isOne ? 'était' : 'étaient';
  return isOne ? 'est' : 'sont';
}

function have(isPast: boolean, isOne: boolean): string {
  if (isPast) return isOne ? 'avait' : 'avaient';
  return isOne ? 'a' : 'ont';
}

const events = (figure: Figure): string => (one(figure) ? 'événement' : 'événements');

/** Ce que dit la carte. */
export const map: typeof english = {
  titles: {
    since: (instrument) => `Parties au traité ${instrument}, et depuis quand`,
    status: (instrument, date) => `${instrument} : situation au ${date}`,
    events: 'Où ont eu lieu les événements',
    participants: 'Où l’on a participé'
  },
  readings: {
    since: 'Chaque nuance correspond à une période ; un motif signale un État qui n’est pas Partie.',
    status: 'Chaque situation a sa couleur et son motif ; un territoire sans l’un ni l’autre n’a rien déclaré.',
    events: 'La surface d’un disque indique le nombre d’événements tenus en ce lieu.',
    participants:
      'La surface d’un disque indique le nombre de personnes comptées ; un bord en tirets, un nombre non exact ; un anneau, un nombre inconnu.'
  },
  statuses: ({instrument, date, isPast, regions, parties, hasOrganisation, clauses}) => {
    const isOne = one(parties);
    const bodies = hasOrganisation ? 'États et organisations' : 'États';
    const start = regions === '' ? `Au ${date}, ` : `${regions}, au ${date} : `;
    const rest = clauses.flatMap(({status: name, figure, names}): Sentence => {
      const who = names.length === 0 ? '' : ` (${common.list(names)})`;
      return say` ; ${figure} ${verbs[name](isPast, one(figure))}${who}`;
    });
    return say`${start}${parties} ${isOne ? 'État' : bodies} ${be(isPast, isOne)} ${isOne ? 'Partie' : 'Parties'} au traité ${instrument}${rest}.`;
  },
  held: (drawn, places, listed) => {
    const start = say`${drawn} ${events(drawn)} de ce jeu de données ${one(drawn) ? 'est représenté' : 'sont représentés'} en ${places} ${places < 2 ? 'lieu' : 'lieux'}`;
    return listed.tally.value === 0
      ? say`${start}.`
      : say`${start} ; ${listed} de plus ${one(listed) ? 'figure' : 'figurent'} dans une liste à côté.`;
  },
  tookPart: (persons, n, of) =>
    say`${persons} personnes ont été comptées lors de ${n} des ${of} ${events(of)} de ce jeu de données.`,
  lead: 'Partie depuis',
  years: (from, until) => (from === until ? String(from) : `${from}-${until}`),
  since: {
    party: 'Partie depuis',
    consent: 'Consentement exprimé',
    signatory: 'Signataire depuis',
    entitled: status.entitled,
    invited: status.invited,
    former: 'N’est plus Partie depuis',
    none: ''
  },
  on: (date) => (date.length === 10 ? `le ${common.date(date)}` : common.date(date)),
  entry: 'En vigueur',
  perhaps: (name) => `Peut-être : ${name} (jour inconnu)`,
  allColumns: 'tout',
  columns: {
    state: 'État',
    status: 'Situation',
    since: 'Depuis',
    signature_date: 'Signature',
    deposit_date: 'Dépôt',
    instrument_type: 'Par',
    entry_into_force_date: 'En vigueur depuis',
    unverified_fields: 'Pas encore vérifié auprès d’une source',
    title: 'Événement',
    start_date: 'Date',
    city: 'Lieu',
    drawn: 'Sur la carte'
  },
  how: {
    ratification: 'Ratification',
    acceptance: 'Acceptation',
    approval: 'Approbation',
    accession: 'Adhésion',
    succession: 'Succession',
    'formal-confirmation': 'Confirmation formelle'
  },
  drawn: 'représenté',
  listed: 'dans la liste',
  eventCount: (count) => (count < 2 ? `${count} événement` : `${common.number(count)} événements`),
  personsAt: (n, of) => `Nombre connu pour ${common.of(n, of)}`,
  others: 'Non Parties',
  legend: 'Légende',
  sizes: {events: 'Événements en un lieu', participants: 'Personnes en un lieu'},
  unknown: 'nombre inconnu',
  inexact: 'non exact',
  elsewhere: 'Non représentés ici',
  outside: 'Hors de cette image',
  noPlace: 'Sans lieu connu',
  online: 'En ligne',
  statutory: (count) =>
    count < 2
      ? `${count} réunion statutaire n’est pas représentée.`
      : `${common.number(count)} réunions statutaires ne sont pas représentées.`,
  views: {label: 'Afficher', map: 'Carte', tiles: 'Tuiles', table: 'Tableau'},
  small: 'Petits États',
  noEvents: 'Aucun événement de ce jeu de données ne répond à la demande.',
  noStates: 'Le jeu de données ne contient aucun État à représenter.',
  insets: {'PT-20': 'Açores', 'PT-30': 'Madère', 'ES-CN': 'Îles Canaries'}
};
