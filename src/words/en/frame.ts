/** What the page in a frame says. */
export const frame = {
  full: 'Open the full view',
  lost: 'The picture could not be drawn here. The full view holds it.',
  foreign: (keys: readonly string[]) =>
    `This address brings ${keys.join(', ')} of its own. This frame shows nothing but the dataset of its site, and has fetched nothing.`,
  unknown: (widgets: readonly string[]) =>
    `This address does not say what to draw: widget is one of ${widgets.join(', ')}.`
};
