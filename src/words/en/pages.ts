import {common} from './common.js';

/** What the pages for views say beside their pictures. */
export const pages = {
  home: 'The whole dashboard',
  languages: 'Language',
  live: (asOf: string) =>
    `This page is drawn from the live dataset, as of ${common.date(asOf)}: it changes when the data do.`,
  toFrozen: 'The same from a copy of the data that never changes',
  frozen: (asOf: string) =>
    `This page is frozen: it is drawn from a copy of the data as of ${common.date(asOf)}, which is never changed or deleted.`,
  toLive: 'The same from the live dataset',
  dataset: 'The dataset',
  rows: (table: string) => `All rows as CSV: ${table}`,
  licence: (name: string) => `Licence of the data: ${name}`,
  picture: 'Picture',
  otherStories: 'Other stories',
  embedStory: 'Embed this story',
  storyLink: 'As a link alone in its paragraph, where the loader stands in the page:',
  storyFrame: 'As a frame:',
  storyElement: 'As an element, with its whole text to change:',
  /** What a picture says for those who do not see it. */
  alternative: (title: string, sentence: string) => `${title}. ${sentence}`
};
