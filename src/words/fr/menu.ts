import type {menu as english} from '../en/menu.js';

/** Ce que dit le menu d’un élément. */
export const menu: typeof english = {
  table: 'Voir en tableau',
  fullScreen: 'Plein écran',
  failed: 'Cela n’a pas fonctionné. Réessayez.'
};
