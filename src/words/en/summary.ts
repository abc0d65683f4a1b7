/** What the summary says. */
export const summary = {};
