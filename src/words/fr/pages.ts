import type {pages as english} from '../en/pages.js';
import {common} from './common.js';

export const pages: typeof english = {
  home: 'Le tableau de bord entier',
  languages: 'Langue',
  live: (asOf) =>
    `Cette page est dessinée d’après les données actuelles, au ${common.date(asOf)}\u00a0: elle change avec elles.`,
  toFrozen: 'La même, d’après une copie des données qui ne change jamais',
  frozen: (asOf) =>
    `Cette page est figée\u00a0: elle est dessinée d’après une copie des données au ${common.date(asOf)}, qui n’est jamais modifiée ni supprimée.`,
  toLive: 'La même, d’après les données actuelles',
  dataset: 'Le jeu de données',
  rows: (table) => `Toutes les lignes en CSV\u00a0: ${table}`,
  licence: (name) => `Licence des données\u00a0: ${name}`,
  picture: 'Image',
  otherStories: 'Autres récits',
  embedStory: 'Intégrer ce récit',
  storyLink: 'Comme un lien seul dans son paragraphe, là où le script de chargement est dans la page\u00a0:',
  storyFrame: 'Dans un cadre\u00a0:',
  storyElement: 'Comme un élément, avec tout son texte à modifier\u00a0:',
  alternative: (title, sentence) => `${title}. ${sentence}`
};
