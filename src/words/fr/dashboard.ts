import type {dashboard as english} from '../en/dashboard.js';
import {common} from './common.js';

const on = (date: string): string => `${date.length === 10 ? 'le' : 'en'} ${common.date(date)}`;

/** Ce que disent le tableau de bord et sa page. */
export const dashboard: typeof english = {
  page: (title) => `${title} : comment vit la convention`,
  opened: (date) => `Ouverture à la signature ${on(date)}`,
  inForce: (date) => `en vigueur depuis ${date.length === 10 ? on(date) : common.date(date)}`,
  standards: {
    heading: 'Les normes : qui s’est engagé',
    text: 'Une convention lie un État à partir du jour où elle entre en vigueur à son égard, quelques mois après le dépôt de son instrument. Déplacez la date pour voir qui était lié, qui avait seulement consenti et qui avait signé.'
  },
  activity: {
    heading: 'Le suivi et la coopération : ce qui a eu lieu',
    text: 'Des experts indépendants évaluent chaque Partie ; séminaires, tables rondes, formations et projets aident à donner suite à leurs constats. Chaque repère est un événement du jeu de données, qui ne les contient pas tous.'
  },
  people: {
    heading: 'La coopération : qui a pris part',
    text: 'Les nombres de participants sont donnés comme la source les donne, approximatifs ou minimaux. Quand personne n’en a publié, aucun n’est montré : cela ne veut pas dire que personne n’est venu.'
  },
  events: {
    heading: 'Les événements, un par un',
    text: 'Chaque événement avec sa date, son lieu et ses organisateurs, et l’endroit où il a été lu. Cherchez ou triez dans le tableau, et ouvrez une ligne pour sa note et ses sources.'
  },
  language: 'Langue',
  data: 'Le jeu de données',
  workbench: 'Vérifier vos données',
  about: 'Cette page ne charge rien d’autres sites, ne dépose aucun cookie et n’enregistre rien.',
  gaps: 'Ce que ce jeu de données ne contient pas',
  footerLicence: (names) => `Les données peuvent être utilisées sous ${common.list(names)}.`
};
