import type {dashboard as english} from '../en/dashboard.js';

/** Ce que dit l’élément « dashboard ». */
export const dashboard: typeof english = {};
