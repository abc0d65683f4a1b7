/** What is said of the notes that a page writes onto a picture. */
export const note = {
  list: 'Notes in the picture'
};
