/** What the map says. */
export const map = {};
