import type {bars as english} from '../en/bars.js';
import {say} from '../say.js';
import {common} from './common.js';

type By = 'event' | 'year' | 'type' | 'region' | 'theme' | 'pillar' | 'organiser' | 'partner';

const by: {readonly [B in By]: string} = {
  event: 'événement par événement',
  year: 'par année',
  type: 'par type d’événement',
  region: 'par région',
  theme: 'par thème',
  pillar: 'par pilier',
  organiser: 'par organisateur',
  partner: 'par partenaire'
};

const several: {readonly [B in By]?: string} = {
  region: 'plusieurs régions',
  theme: 'plusieurs thèmes',
  pillar: 'plusieurs piliers',
  organiser: 'plusieurs organisateurs',
  partner: 'plusieurs partenaires'
};

// En français, 0 et 1 sont au singulier.
const events = (count: number): string => (count < 2 ? 'événement' : 'événements');

/** Ce que disent les barres. */
export const bars: typeof english = {
  title: {
    events: (dimension) => `Les événements, ${by[dimension]}`,
    participants: (dimension) => `Les participants, ${by[dimension]}`
  },
  events: (total, top) => say`Le jeu de données contient ${total} ${events(total.tally.value)}${top}.`,
  participants: (total, top) =>
    say`Le nombre de personnes est connu pour ${common.number(total.tally.n)} ${events(total.tally.n)} sur ${common.number(total.tally.of)}\u00a0: ${total} au total${top}.`,
  top: (items) => say`. Les barres les plus longues\u00a0: ${items}`,
  largest: (title, year, figure) => say`. Le nombre le plus élevé est celui de ${title} (${year})\u00a0: ${figure}`,
  reading: {
    event:
      'Chaque ligne est un événement, le plus ancien en premier. Un disque plein est un nombre exact, un cercle en tirets un nombre approximatif (≈), une flèche signifie au moins autant (≥).',
    events: 'Chaque barre compte les événements de ce jeu de données.',
    participants:
      'Chaque barre additionne les nombres de personnes connus. Une barre pleine est une somme exacte, une barre en tirets est approximative (≈), une flèche signifie au moins autant (≥).'
  },
  unit: {events, participants: (count) => (count < 2 ? 'personne' : 'personnes')},
  known: (n, of) => `pour ${common.of(n, of)} ${events(of)}`,
  unknown: (of) => `inconnu pour ${common.number(of)} ${events(of)}`,
  all: 'Total, chaque événement une fois',
  nothing: {
    event: '',
    year: 'Sans année',
    type: 'Sans type',
    region: 'Sans région ou sans lieu',
    theme: 'Sans thème',
    pillar: 'Sans pilier',
    organiser: 'Sans organisateur nommé',
    partner: 'Sans partenaire nommé'
  },
  notes: {
    unknown: (count, of) =>
      `Pour ${common.of(count, of)} ${events(of)}, le nombre de personnes n’est pas connu, ce qui ne veut pas dire zéro. Le tableau les énumère.`,
    others:
      'Ni dessinés ni additionnés, mais dans le tableau\u00a0: les nombres annoncés avant un événement, les intervenants, les membres d’un organe, les pays et les seconds décomptes d’un même événement.',
    withheld: (count) => `${common.number(count)} non communiqué pour protéger les personnes.`,
    several: (dimension) =>
      `Un événement peut compter dans ${several[dimension]}\u00a0: les barres ne doivent pas être additionnées.`,
    where: {
      held: 'Un événement compte dans les régions où il s’est tenu.',
      attended: 'Un événement compte dans les régions des États que nomment ses décomptes.',
      about: 'Un événement compte dans les régions sur lesquelles il porte.'
    },
    year: 'Ce sont les événements de ce jeu de données, qui ne contient pas tous ceux d’une année\u00a0: les barres ne montrent pas de tendance.'
  },
  isSeveral: (dimension) => several[dimension] !== undefined,
  kinds: {
    summed: '',
    withheld: 'non communiqué',
    forecast: 'annoncé avant l’événement',
    speakers: 'intervenants, comptés par nous',
    alternative: 'second décompte ou partie'
  },
  members: 'liste de membres, non de présents',
  columns: {
    event: 'Événement',
    date: 'Date',
    who: 'Qui',
    others: 'Autres décomptes',
    known: 'Connu',
    label: {
      event: 'Événement',
      year: 'Année',
      type: 'Type',
      region: 'Région',
      theme: 'Thème',
      pillar: 'Pilier',
      organiser: 'Organisateur',
      partner: 'Partenaire'
    },
    value: {events: 'Événements', participants: 'Personnes'}
  },
  empty: {
    events: 'Le jeu de données ne contient aucun événement ici.',
    participants: (of) =>
      of === 0
        ? 'Le jeu de données ne contient aucun événement ici.'
        : `Le nombre de personnes n’est ${of === 1 ? 'pas connu pour cet événement' : `connu pour aucun de ces ${common.number(of)} événements`}.`
  },
  waiting: 'Dessin en cours…',
  failed: 'L’image n’a pas pu être chargée. Le tableau contient les mêmes données.'
};
