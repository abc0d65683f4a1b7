import type {dashboard as english} from '../en/dashboard.js';
import {common} from './common.js';

const on = (date: string): string => `${date.length === 10 ? 'le' : 'en'} ${common.date(date)}`;

/** Ce que disent le tableau de bord et sa page. */
export const dashboard: typeof english = {
  page: (title) => `${title}\u00a0: comment vit la convention`,
  opened: (date) => `Ouverture à la signature ${on(date)}`,
  inForce: (date) => `en vigueur depuis ${date.length === 10 ? on(date) : common.date(date)}`,
  scope: (places) => `Vue limitée à\u00a0: ${places}`,
  corners: {standards: 'Normes', monitoring: 'Suivi', cooperation: 'Coopération'},
  toFilter: 'Aller au filtre',
  triangle: 'Les trois sections et leurs chiffres',
  standards: {
    heading: 'Les normes\u00a0: qui s’est engagé',
    text: 'Une convention lie un État à partir du jour où elle entre en vigueur à son égard, quelques mois après le dépôt de son instrument. Déplacez la date pour voir qui était lié, qui avait seulement consenti et qui avait signé.'
  },
  monitoring: {
    heading: 'Le suivi\u00a0: qui a été évalué, et quand',
    text: 'Des experts indépendants évaluent chaque Partie, cycle après cycle. Chaque étape est montrée avec sa date, pour autant que ce jeu de données la connaisse\u00a0; une place vide dit que les données se taisent, non que rien ne s’est passé.'
  },
  cooperation: {
    heading: 'La coopération\u00a0: ce qui a été fait ensemble',
    text: 'Séminaires, tables rondes, formations, réseaux et projets aident à donner suite aux constats. Les nombres de participants sont donnés comme la source les donne\u00a0; quand personne n’en a publié, aucun n’est montré\u00a0: cela ne veut pas dire que personne n’est venu.'
  },
  aboutInstrument: 'La convention en faits',
  facts: {
    adopted: 'Adoption',
    opened: 'Ouverture à la signature',
    entry_into_force: 'Entrée en vigueur',
    rule_ratifications: 'Comment elle entre en vigueur',
    open_to: 'Qui peut signer',
    invited: 'Invités à adhérer',
    monitoring_bodies: 'Organes de suivi',
    url: 'Au bureau des traités'
  },
  body: (id, name) => `${id}, ${name}`,
  official: 'Texte, signatures et ratifications',
  unchecked: `(${common.unverified})`,
  rule: (ratifications, members) =>
    `${common.number(ratifications)} ratifications${members === undefined ? '' : `, dont au moins ${common.number(members)} d’États membres`}`,
  wait: (months, isFirst) =>
    isFirst
      ? `puis le premier jour du mois qui suit un délai de ${months} mois après le dépôt`
      : `puis ${months} mois après le dépôt`,
  show: {label: 'Ce que montre la carte', since: 'Partie depuis', status: 'Statut à la date'},
  slice: {
    label: 'Participants à quels événements',
    all: 'Tous les événements',
    annual: 'Réunions annuelles',
    training: 'Formations et simulations',
    network: 'Réunions de réseau'
  },
  by: {
    label: 'Compter les événements par',
    type: 'Type',
    theme: 'Thème',
    organiser: 'Organisateur',
    partner: 'Partenaire',
    pillar: 'Pilier',
    region: 'Région',
    year: 'Année'
  },
  pillars: 'Les piliers sont une étiquette éditoriale de ce jeu de données, non de ses sources.',
  meetings: 'Les réunions des organes de suivi et leurs publications',
  where: 'Où cela s’est passé',
  more: {
    steps: 'De la signature à l’entrée en vigueur, État par État',
    statements: 'Réserves, déclarations et application territoriale',
    milestones: 'Les étapes de la convention',
    evaluations: 'Chaque évaluation et ses dates',
    projects: 'Les projets\u00a0: pays, budgets et bailleurs',
    events: 'Les événements, un par un'
  },
  notHeld: 'Absent de ce jeu de données',
  waiting: 'Les autres sections arrivent…',
  language: 'Langue',
  data: 'Le jeu de données',
  workbench: 'Vérifier vos données',
  about: 'Cette page ne charge rien d’autres sites, ne dépose aucun cookie et n’enregistre rien.',
  gaps: 'Ce que ce jeu de données ne contient pas',
  footerLicence: (names) => `Les données peuvent être utilisées sous ${common.list(names)}.`
};
