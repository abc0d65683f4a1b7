import type {Figure, Sentence} from '../../charts/view.js';
import type {timeline as english} from '../en/timeline.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';
import {events} from './counted.js';

// In French 0 and 1 are singular.
const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);

const kinds = (figures: readonly Figure[]): Sentence =>
  sayList(
    common.list,
    figures.map((figure) => say`${figure} ${events.typeNoun(figure.tally.key, figure.tally.value)}`)
  );

/** « du 1er juillet 2010 », « d’avril 2010 », « de 2010 » : un jour prend l’article, un mois ou une année non. */
const from = (date: string): string => {
  if (/^\d+(er)? /.test(date)) return `du ${date}`;
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
};
const to = (date: string): string => (/^\d+(er)? /.test(date) ? `au ${date}` : `à ${date}`);

/** Ce que dit la chronologie. */
export const timeline: typeof english = {
  title: (instrument) => `Événements et projets dans le temps${instrument && `\u00a0: ${instrument}`}`,
  events: (figure, all, first, last, types) => {
    const count = figure.tally.value;
    const what =
      all === undefined
        ? say`Ce jeu de données contient ${figure} ${plural(count, 'événement', 'événements')}`
        : say`La sélection retient ${figure} des ${common.number(all)} événements de ce jeu de données`;
    const when = first === '' || first === last ? first && ` (${first})` : `, ${from(first)} ${to(last)}`;
    if (types.length < 2) return say`${what}${when}${count > 1 ? say`, soit ${kinds(types)}` : ''}.`;
    return say`${what}${when}, dont ${kinds(types)}.`;
  },
  projects: (figure, drawn) =>
    say` Il contient aussi ${figure} ${plural(figure.tally.value, 'projet', 'projets')}, dont ${common.number(drawn)} aux deux dates connues.`,
  projectsSelected: (figure, drawn) =>
    say` Parmi les projets, ${figure} ${plural(figure.tally.value, 'est retenu', 'sont retenus')}, dont ${common.number(drawn)} aux deux dates connues.`,
  reading:
    'Chaque ligne est un type d’événement, dans l’ordre du premier de chacun\u00a0; les pointillés sont les étapes clés. Un disque est un jour, une barre plusieurs jours\u00a0; une barre pâle est le mois ou l’année dont le jour n’est pas connu. Ce qui a eu lieu en même temps est empilé.',
  readingList:
    'Année par année\u00a0; la liste défile. Un disque est un jour, une barre plusieurs jours\u00a0; une barre pâle indique que seul le mois ou l’année est connu.',
  empty:
    'Ce jeu de données ne contient aucun événement ni projet daté pour cette sélection. Une période plus longue, ou davantage de types et de lieux, peut en montrer.',
  milestones: 'Étapes clés',
  projectLane: 'Projets',
  project: 'Projet',
  date: 'Date',
  name: 'Titre',
  type: 'Type',
  place: 'Lieu',
  by: 'Organisateurs ou bailleurs',
  present: 'Participants',
  source: 'Source',
  unknown: 'inconnu',
  since: (date) => `à partir de ${date}, fin inconnue`,
  upTo: (date) => `jusqu’à ${date}, début inconnu`,
  period: 'Choisir une période',
  ends: ['De', 'À'],
  whole: 'Toute la durée',
  asOf: (date) => `Données au ${common.date(date)}`,
  lane: (name, count) => `${name}\u00a0: ${common.number(count)}`,
  notDrawn: (items) =>
    items.length === 1
      ? `Un projet n’est pas dessiné, car ses deux dates ne sont pas connues\u00a0: ${items.join('')}.`
      : `${common.number(items.length)} projets ne sont pas dessinés, car leurs deux dates ne sont pas connues\u00a0: ${items.join('\u00a0; ')}.`
};
