import type {HeadlineName} from '../../charts/summary.view.js';
import type {summary as english} from '../en/summary.js';
import {say} from '../say.js';
import {common} from './common.js';

const nouns: {readonly [F in HeadlineName]: readonly [one: string, many: string]} = {
  parties: ['Partie', 'Parties'],
  deposits: ['dépôt', 'dépôts'],
  signatories: ['signataire, non Partie', 'signataires, non Parties'],
  events: ['événement', 'événements'],
  persons: ['personne', 'personnes'],
  reports: ['rapport d’évaluation', 'rapports d’évaluation'],
  meetings: ['réunion statutaire', 'réunions statutaires'],
  projects: ['projet', 'projets']
};

// En français, 0 et 1 sont au singulier.
const noun = (name: HeadlineName, count: number): string => nouns[name][count < 2 ? 0 : 1];

/** Ce que disent les chiffres clés. */
export const summary: typeof english = {
  title: (instrument) => `${instrument} en chiffres`,
  noun,
  on: (date) => `au ${common.date(date)}`,
  here: 'dans ce jeu de données',
  pending: (count) => `dont ${common.number(count)} sans effet à ce jour`,
  among: (of) => `sur ${common.number(of)} ${of < 2 ? 'État' : 'États'}`,
  span: (from, until) => (from === until ? `en ${from}` : `de ${from} à ${until}`),
  known: (n, of) => `connu pour ${common.number(n)} ${noun('events', n)} sur ${common.number(of)}`,
  sentences: {
    parties: (figure, instrument, date) =>
      say`Au ${common.date(date)}, le traité ${instrument} compte ${figure} ${noun('parties', figure.tally.value)}.`,
    among: (figure, region, instrument, date) =>
      say`${region}\u00a0: ${figure} sur ${common.number(figure.tally.of)} ${figure.tally.value < 2 ? 'est Partie' : 'sont Parties'} au traité ${instrument} au ${common.date(date)}.`,
    deposits: (figure, pending, date) =>
      say`Au ${common.date(date)}, le nombre de dépôts d’instruments de ratification, d’acceptation, d’approbation ou d’adhésion était de ${figure}, dont ${common.number(pending)} sans effet à cette date.`,
    signatories: (figure, date) =>
      say`Au ${common.date(date)}, le nombre de signataires n’ayant pas encore consenti à être liés était de ${figure}.`,
    events: (figure, years) =>
      say`Le jeu de données contient ${figure} ${noun('events', figure.tally.value)} ${years}.`,
    persons: (figure) =>
      figure.tally.n === 0
        ? say`Le nombre de personnes n’est connu pour aucun d’entre eux.`
        : say`Le nombre de personnes est ${summary.known(figure.tally.n, figure.tally.of)}\u00a0: ${figure} au total.`,
    reports: (figure) =>
      say`Le jeu de données contient ${figure} ${noun('reports', figure.tally.value)} dont la date de publication est connue.`,
    meetings: (figure) =>
      say`Le jeu de données contient ${figure} ${noun('meetings', figure.tally.value)} des organes.`,
    projects: (figure) =>
      say`Le jeu de données contient ${figure} ${noun('projects', figure.tally.value)} de coopération.`
  },
  figure: 'Chiffre',
  number: 'Nombre',
  covers: 'Ce qu’il couvre',
  within: 'Ces chiffres ne comptent que ce que laisse la sélection.'
};
