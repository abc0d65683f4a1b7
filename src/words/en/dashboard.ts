/** What the dashboard says. */
export const dashboard = {};
