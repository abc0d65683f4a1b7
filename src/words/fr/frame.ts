import type {frame as english} from '../en/frame.js';

/** Ce que dit la page dans un cadre. */
export const frame: typeof english = {
  full: 'Ouvrir la vue complète',
  lost: 'L’image n’a pas pu être dessinée ici. La vue complète la contient.',
  foreign: (keys) =>
    `Cette adresse apporte ses propres données ou textes : ${keys.join(', ')}. Ce cadre ne montre que le jeu de données de son site et n’a rien chargé.`,
  unknown: (widgets) => `Cette adresse ne dit pas quoi dessiner : widget est l’un des suivants : ${widgets.join(', ')}.`
};
