/** What the panel for embedding says in Storybook, beside what the dialog of every element says. */
export const panel = {
  title: 'Embed',
  ask: 'Open a story: here stands what to paste so that a page shows just that.',
  wait: 'The picture is being described.',
  form: 'What to paste',
  showText: 'Show the text',
  url: 'Address of this view',
  copyUrl: 'Copy the address',
  sentence: 'Sentence',
  copySentence: 'Copy the sentence',
  alternative: 'Alternative text for a picture',
  copyAlternative: 'Copy the alternative text',
  pictures: 'Pictures',
  shown: 'As shown',
  svg: 'SVG, as shown',
  save: (what: string) => `Save ${what}`,
  copyPicture: (what: string) => `Copy ${what}`,
  png: (what: string) => `PNG, ${what}`,
  saved: (name: string) => `Saved as ${name}.`,
  notDrawn: 'There is no picture of this: take the table or the text.',
  notCopied: 'This browser does not let us copy it: save it instead.',
  whole:
    'What stands in this story is more than one picture: it is given as it stands, for a site of your own that runs scripts.',
  inline:
    'These data are not on this site, so there is no page to link to: they stand in the text itself. Publish them to get a link.',
  memory: 'These data are only in this browser, and the story has more than one element on them: publish them first.',
  asStory: 'As the story',
  refused: 'That could not be done. Open the story once more.'
};
