import type {note as english} from '../en/note.js';

/** Ce qui est dit des notes qu’une page écrit dans une image. */
export const note: typeof english = {
  list: 'Notes dans l’image'
};
