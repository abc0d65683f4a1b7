import type {words as english} from './en/index.js';

/** Everything a view or an element can say, in one language. */
export type Words = typeof english;

/** A language of the interface. */
export type Language = 'en' | 'fr';

const loaders = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js')
} satisfies Record<Language, () => Promise<{readonly words: Words}>>;

/** The languages of the interface. */
export const languages = Object.keys(loaders) as readonly Language[];

const loaded = new Map<Language, Words>();

const isLanguage = (text: string): text is Language => Object.hasOwn(loaders, text);

/** The language of ours that a page's language tag asks for: "fr-CH" is French; what we do not have is English. */
export function languageOf(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return isLanguage(language) ? language : 'en';
}

/** The words of a language if they are here already. */
export function wordsAtHand(language: Language): Words | undefined {
  return loaded.get(language);
}

/** Fetches the words of a language, once. */
export async function loadWords(language: Language): Promise<Words> {
  const {words} = await loaders[language]();
  loaded.set(language, words);
  return words;
}
