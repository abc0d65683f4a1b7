import type {rows as english} from '../en/rows.js';
import {common} from './common.js';

const lines = (count: number): string => (count < 2 ? `${count} ligne` : `${common.number(count)} lignes`);

/** Ce qui se trouve derrière un chiffre. */
export const rows: typeof english = {
  title: (figure) => `Les lignes derrière ${common.quote(figure)}`,
  close: 'Fermer',
  rows: (count) => (count < 2 ? `${lines(count)} comptée` : `${lines(count)} comptées`),
  ofStates: (count, states) => `${lines(count)} comptées, de ${common.number(states)} ${states < 2 ? 'État' : 'États'}`,
  perhaps: (count) =>
    `${lines(count)} ${count < 2 ? 'non comptée' : 'non comptées'}\u00a0: d’une date, seuls l’année ou le mois sont connus`,
  unpublished: (count) =>
    `${lines(count)} ${count < 2 ? 'non comptée' : 'non comptées'}\u00a0: pas de rapport dont la date de publication soit connue`,
  sum: (used, others) =>
    [
      used < 2 ? `${used} nombre dans la somme` : `${common.number(used)} nombres dans la somme`,
      others === 0 ? '' : `${common.number(others)} à part, dans aucune somme`
    ]
      .filter(Boolean)
      .join('\u00a0; '),
  unknown: (count) =>
    count < 2
      ? `${count} événement dont aucun nombre n’est connu`
      : `${common.number(count)} événements dont aucun nombre n’est connu`,
  use: 'Emploi',
  uses: {
    summed: 'dans la somme',
    alternative: 'autre nombre pour le même événement, hors de la somme',
    withheld: 'non communiqué, pour protéger des personnes, dans aucune somme',
    forecast: 'prévision d’avant l’événement, hors de la somme',
    speakers: 'intervenants que nous avons comptés au programme, hors de la somme'
  },
  against: (others) => `dans la somme\u00a0; d’autres sources disent ${others}`,
  evidence: 'Source, vérification, note',
  verified: 'vérifié auprès de la source',
  unchecked: (sources) =>
    `pas encore vérifié auprès ${sources.length === 0 ? 'd’une source' : `de\u00a0: ${common.list(sources)}`}`,
  partly: (columns) => `vérifié auprès de la source, mais pas encore\u00a0: ${common.list(columns)}`,
  unsaid: 'le jeu de données ne le dit pas',
  kept: 'Là où une note dit que les sources divergent, la valeur de la ligne est celle qui est employée.',
  none: 'Aucune ligne du jeu de données ne se trouve derrière ce chiffre.',
  first: (count, of) => `Les ${common.number(count)} premières lignes sur ${common.number(of)}.`,
  all: 'Afficher toutes les lignes'
};
