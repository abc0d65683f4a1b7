/** A page of the documentation as Storybook shows it: its links lead to the pages of the site beside it. */
export const forStorybook = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\(CHANGELOG\.md\)/g, '$1')
    .replace(
      /\]\((?:\.\.\/)?(?:docs\/)?(data\/README|[A-Z]+|[a-z-]+)\.md/g,
      (_, name: string) => `](../docs/${name === 'data/README' ? 'dataset' : name.toLowerCase()}.html`
    );
