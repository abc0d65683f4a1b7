/** What the clock says. */
export const clock = {};
