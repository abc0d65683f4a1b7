import type {summary as english} from '../en/summary.js';

/** Ce que dit l’élément « summary ». */
export const summary: typeof english = {};
