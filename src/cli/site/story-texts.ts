import type {Language} from '../../words/index.js';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../stories/texts/*.html', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/** The text of a story in a language, as it stands in its file; nothing where it is not told in that language. */
export const textOfStory = (slug: string, language: Language): string | undefined =>
  texts[`../../../stories/texts/${slug}.${language}.html`];
