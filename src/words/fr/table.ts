import type {table as english} from '../en/table.js';

/** Ce que dit l’élément « table ». */
export const table: typeof english = {};
