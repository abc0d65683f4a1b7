import type {bars as english} from '../en/bars.js';

/** Ce que dit l’élément « bars ». */
export const bars: typeof english = {};
