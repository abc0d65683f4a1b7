import type {map as english} from '../en/map.js';

/** Ce que dit l’élément « map ». */
export const map: typeof english = {};
