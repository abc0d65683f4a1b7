import type {Duration} from '../../data/durations.js';
import type {matrix as english} from '../en/matrix.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';

// En français, 0 et 1 sont au singulier.
const states = (count: number): string => (count < 2 ? 'État' : 'États');
const few = (names: readonly string[]): string => (names.length === 0 ? '' : ` (${common.list(names)})`);
const days = (count: number): string => `${common.number(count)} ${Math.abs(count) < 2 ? 'jour' : 'jours'}`;

/** Un nombre de mois entiers, comme on le dit. */
function months(count: number): string {
  const [years, rest] = [Math.floor(count / 12), Math.floor(count % 12)];
  const parts = [years > 0 && `${years} ${years === 1 ? 'an' : 'ans'}`, (rest > 0 || years === 0) && `${rest} mois`];
  return parts.filter(Boolean).join(' ');
}

const lengths = (
  span: string,
  {median, shortest, longest, n, of}: Duration,
  unit: (count: number) => string,
  noun: string
) =>
  n === 1
    ? `${span}\u00a0: ${unit(median)}\u00a0; les deux jours sont connus pour 1 sur ${common.number(of)} ${noun}.`
    : `${span}\u00a0: médiane ${unit(median)}, minimum ${unit(shortest)}, maximum ${unit(longest)}\u00a0; les deux jours sont connus pour ${common.of(n, of)} ${noun}.`;

const ordinal = (id: string): string => (id === '1' ? '1er' : `${id}e`);

/** Ce que dit la matrice. */
export const matrix: typeof english = {
  title: (instrument, bodies) => `${instrument}\u00a0: cycles d’évaluation${bodies && ` du ${bodies}`}`,
  published: (date, clauses) => {
    const start = `Dans ce jeu de données, au ${date}, `;
    if (clauses.length === 0) return say`${start}aucun rapport d’évaluation publié n’est connu.`;
    const told = clauses.map(
      ({of, figure, names}) => say`${figure} ${states(figure.tally.value)}${few(names)} au ${of}`
    );
    return say`${start}un rapport publié est connu pour ${sayList(common.list, told)}.`;
  },
  reading:
    'Chaque bande a une case par étape, dans cet ordre\u00a0: visite, rapport adopté, rapport publié, recommandation adoptée. Le texte donne la dernière étape connue et sa date.',
  round: (id) => `${ordinal(id)} cycle`,
  heading: (id) => `${ordinal(id)} cycle`,
  headings: (ids) => `Cycles ${ids[0]} à ${ids.at(-1)}`,
  together: (ids) => `${common.list(ids.map(ordinal))} cycles combinés`,
  urgent: 'Procédure d’urgence',
  launched: (date) => `depuis ${date}`,
  legend: 'Légende',
  furthest: 'Dernière étape connue',
  steps: {
    visit: 'Visite',
    adopted: 'Rapport adopté',
    published: 'Rapport publié',
    recommendation: 'Recommandation'
  },
  done: {visit: 'Visite', adopted: 'Adopté', published: 'Publié', recommendation: 'Recommandation'},
  gaps: {
    absent: 'absent des données',
    'not-party': 'pas Partie à cette date',
    'not-yet': 'pas encore à cette date',
    perhaps: 'peut-être avant cette date',
    none: 'aucune dans ce jeu de données'
  },
  boxes: 'date de l’étape connue',
  gapBox: 'date absente des données, celle d’une étape ultérieure y figure',
  perhaps: (date) => `${date}, peut-être après cette date`,
  part: (territory, state) => `${territory} (${state})`,
  spans: {
    'visit-adopted': 'De la fin de la visite à l’adoption du rapport',
    'adopted-published': 'De l’adoption du rapport à sa publication',
    'visit-published': 'De la fin de la visite à la publication du rapport'
  },
  days: {
    'visit-adopted': 'De la visite à l’adoption, jours',
    'adopted-published': 'De l’adoption à la publication, jours',
    'visit-published': 'De la visite à la publication, jours'
  },
  duration: (span, duration: Duration) => lengths(span, duration, days, 'évaluations'),
  page: 'Source',
  all: 'tout',
  total: 'États avec un rapport publié',
  region: 'La matrice\u00a0: un État par ligne',
  noEvaluations: (instrument) => `Ce jeu de données ne contient aucune évaluation au titre du traité ${instrument}.`,

  instruments: {
    title: 'États et instruments',
    one: (instrument) => `${instrument}\u00a0: de la signature à l’entrée en vigueur`,
    parties: (date, clauses) =>
      say`Au ${date}, le nombre de Parties est de ${sayList(
        common.list,
        clauses.map(({of, figure}) => say`${figure} pour le traité ${of}`)
      )}.`,
    only: (instrument, date, figure) =>
      say`Ce jeu de données ne contient qu’un instrument, la ${instrument}\u00a0: il n’y en a pas d’autre à comparer\u00a0; elle compte ${figure} ${figure.tally.value < 2 ? 'Partie' : 'Parties'} au ${date}.`,
    reading: 'Chaque situation a sa couleur et son motif, avec sa date\u00a0; une case vide signifie sans déclaration.',
    status: 'Situation',
    instrument: 'Instrument',
    since: 'Depuis',
    total: 'Parties',
    spans: {
      'signature-deposit': 'De la signature au dépôt',
      'deposit-entry': 'Du dépôt à l’entrée en vigueur'
    },
    duration: (span, duration: Duration) => lengths(span, duration, months, 'États ayant franchi les deux étapes'),
    months,
    noSignature: 'sans signature',
    empty: 'Ce jeu de données ne contient aucun instrument.'
  }
};
