import type {TableName} from '../../data/records.js';
import type {table as english} from '../en/table.js';
import {capital, named, small} from '../named.js';
import {say} from '../say.js';
import {common} from './common.js';

const nouns: {readonly [T in TableName]: readonly [one: string, many: string]} = {
  instruments: ['instrument', 'instruments'],
  states: ['État, territoire ou organisation', 'États, territoires et organisations'],
  regions: ['région', 'régions'],
  ratifications: ['signature ou ratification', 'signatures et ratifications'],
  statements: ['réserve ou déclaration', 'réserves et déclarations'],
  events: ['événement', 'événements'],
  participants: ['décompte de participants', 'décomptes de participants'],
  evaluations: ['évaluation', 'évaluations'],
  projects: ['projet', 'projets']
};

const values: Readonly<Record<string, string>> = {
  acceptance: 'acceptation',
  accession: 'adhésion',
  'announced-before': 'annoncé avant l’événement',
  approval: 'approbation',
  approximate: 'approximatif',
  'at-least': 'au moins',
  'at-most': 'au plus',
  coe: 'Conseil de l’Europe',
  combined: 'cycles combinés',
  declaration: 'déclaration',
  eu: 'Union européenne',
  exact: 'exact',
  'formal-confirmation': 'confirmation formelle',
  geographic: 'géographie',
  membership: 'liste de membres, non de présents',
  no: 'non',
  organisation: 'organisation',
  osce: 'OSCE',
  'own-count': 'compté par nous d’après des noms',
  programme: 'programme',
  regular: 'ordinaire',
  reported: 'indiqué après l’événement',
  reservation: 'réserve',
  state: 'État',
  territory: 'territoire',
  'territorial-application': 'application territoriale',
  treaty: 'désignés par un traité',
  'un-m49': 'ONU, M49',
  unverified: 'pas encore vérifié auprès d’une source',
  urgent: 'urgente',
  verified: 'lu dans une source',
  withdrawal: 'retrait',
  withheld: 'non communiqué',
  yes: 'oui'
};

// En français, 0 et 1 sont au singulier.
const noun = (of: TableName, count: number): string => nouns[of][count < 2 ? 0 : 1];

/** Ce que dit un tableau. */
export const table: typeof english = {
  title: (of) => capital(nouns[of][1]),
  sentence: (of, figure, all) =>
    figure.tally.value === all
      ? say`Le jeu de données contient ${figure} ${noun(of, all)}.`
      : say`Le tableau montre ${figure} des ${common.number(all)} ${noun(of, all)} du jeu de données.`,
  reading: 'Choisissez un intitulé pour trier, une ligne pour afficher tout ce que l’on en sait.',
  search: 'Rechercher',
  status: (from, to, count) =>
    `${count < 2 ? 'Ligne' : 'Lignes'} ${common.number(from)} à ${common.number(to)} sur ${common.number(count)}`,
  sorted: (column, order) => `tri par ${small(column)}, ${order}`,
  orders: {
    date: ['du plus ancien au plus récent', 'du plus récent au plus ancien'],
    number: ['du plus petit au plus grand', 'du plus grand au plus petit'],
    text: ['de A à Z', 'de Z à A']
  },
  none: (query) => `Aucune ligne ne contient ${common.quote(query)}.`,
  showAll: 'Afficher toutes les lignes',
  empty: (of) => `Le jeu de données ne contient rien ici\u00a0: ${nouns[of][1]}.`,
  pages: 'Pages',
  page: (page, of) => `Page ${common.of(page, of)}`,
  previous: 'Précédente',
  next: 'Suivante',
  value: (id) => capital(named(values, id)),
  interval: (name, from, until) => {
    const span = [from && `depuis le ${common.date(from)}`, until && `jusqu’au ${common.date(until)}`].filter(Boolean);
    return span.length > 0 ? `${name}, ${span.join(' ')}` : name;
  },
  withheld: 'non communiqué',
  labels: '\u00a0: '
};
