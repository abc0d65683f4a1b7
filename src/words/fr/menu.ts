import type {menu as english} from '../en/menu.js';
import {common} from './common.js';

const sur = (count: number, of: number, one: string, many: string): string =>
  `${common.number(count)} ${count < 2 ? one : many} sur ${common.number(of)}`;

/** Ce que dit le menu d’un élément. */
export const menu: typeof english = {
  table: 'Voir en tableau',
  fullScreen: 'Plein écran',
  failed: 'Cela n’a pas fonctionné. Réessayez.',
  download: 'Télécharger',
  csv: 'Tableau pour tableur (CSV)',
  json: 'Données et notes (JSON)',
  svg: 'Image à agrandir (SVG)',
  png: 'Image telle qu’affichée (PNG)',
  pngTwice: 'Image telle qu’affichée, deux fois plus fine (PNG)',
  pngOf: (width, height) => `Image ${width} × ${height} (PNG)`,
  tooTall: (width, height) =>
    `Cette image contient trop d’éléments pour être lue en ${width} × ${height}. Prenez-la telle qu’affichée, ou réduisez d’abord la sélection.`,
  cut: {
    events: (count, of) =>
      `${sur(count, of, 'événement', 'événements')} au nombre connu, du plus ancien au plus récent\u00a0; la page montre tout.`,
    bars: (count, of) => `${sur(count, of, 'barre', 'barres')}\u00a0; la page montre tout.`,
    entries: (count, of) =>
      `${sur(count, of, 'événement ou projet', 'événements et projets')}\u00a0; la page montre tout.`
  },
  noPng: 'Cette page ne permet pas de produire des images PNG. Le SVG contient la même image.',
  saved: (file) => `Enregistré sous ${file}.`,
  share: 'Partager',
  link: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
  linkHere: 'Lien vers cette vue',
  copyThis: 'Cette page ne nous permet pas de copier\u00a0: prenez le texte dans le champ.',
  cite: 'Citer',
  embed: 'Intégrer…',
  citeText: 'Texte',
  citeBibtex: 'BibTeX',
  copy: (what) => `Copier\u00a0: ${what}`,
  copied: (what) => `Copié\u00a0: ${what}.`,
  viewForeign: (keys) =>
    `Cette adresse apporte ses propres données ou textes (${keys.join(', ')}). Cette page ne montre que son propre jeu de données et n’est rien allée chercher.`,
  viewUnknown: (widgets) => `Cette adresse ne dit pas quoi dessiner\u00a0: widget est l’un de ${widgets.join(', ')}.`,
  close: 'Fermer',
  source: 'Source',
  note: 'Note',
  version: (asOf) => `Données au ${asOf}`,
  citation: ({title, name, year, asOf, url}) =>
    `${title} (${year}). Dans\u00a0: ${name} [Jeu de données, au ${asOf}]. ${url}`
};
