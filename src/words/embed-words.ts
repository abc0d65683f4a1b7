import type {embed as english} from './en/embed.js';
import type {Language} from './index.js';

/** Everything that the copy dialog says, and what snippets say of their own. */
export type EmbedWords = typeof english;

const loaders: {readonly [L in Language]: () => Promise<{readonly embed: EmbedWords}>} = {
  en: () => import('./en/embed.js'),
  fr: () => import('./fr/embed.js')
};

/** The words of the copy dialog in a language. */
export async function loadEmbedWords(language: Language): Promise<EmbedWords> {
  return (await loaders[language]()).embed;
}
