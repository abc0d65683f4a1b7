/** What the timeline says. */
export const timeline = {};
