/** What the bars says. */
export const bars = {};
