import type {story as english} from '../en/story.js';

/** Ce que dit un récit en étapes, en plus de son texte. */
export const story: typeof english = {
  steps: 'Étapes du récit',
  previous: 'Précédente',
  next: 'Suivante',
  step: (number) => `Étape ${number}`,
  named: (number, title) => `${number}\u00a0: ${title}`,
  said: (number, of, title) => `Étape ${number} sur ${of}\u00a0: ${title}`
};
