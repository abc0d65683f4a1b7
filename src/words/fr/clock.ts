import type {clock as english} from '../en/clock.js';

/** Ce que dit l’élément « clock ». */
export const clock: typeof english = {};
