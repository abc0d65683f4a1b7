/** A page of the documentation as Storybook shows it: its links lead to the pages of the site beside it. */
export const forStorybook = (markdown: string): string =>
  markdown
    .replace(/\]\(\.\.\/(?:data\/README|([A-Z]+))\.md/g, (_, name: string | undefined) =>
      link(name?.toLowerCase() ?? 'dataset')
    )
    .replace(/\]\(([a-z-]+)\.md/g, (_, name: string) => link(name));

const link = (name: string): string => `](../docs/${name}.html`;
