/** What the menu of an element says. */
export const menu = {
  table: 'View as table',
  fullScreen: 'Full screen',
  failed: 'This did not work. Try again.'
};
