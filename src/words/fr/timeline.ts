import type {timeline as english} from '../en/timeline.js';

/** Ce que dit l’élément « timeline ». */
export const timeline: typeof english = {};
