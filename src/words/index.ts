import type {words as english} from './en/index.js';
import type * as ProblemWords from './en/problems.js';

/** Everything a view or an element can say, in one language. */
export type Words = typeof english;

const loaders: Readonly<Record<string, () => Promise<{readonly words: Words}>>> = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js')
};

/** The languages of the interface. */
export const languages: readonly string[] = Object.keys(loaders);

const loaded = new Map<string, Words>();

/** The language of ours that a page's language tag asks for: "fr-CH" is French; what we do not have is English. */
export function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(loaders, language) ? language : 'en';
}

/** The words of a language if they are here already. */
export function wordsAtHand(language: string): Words | undefined {
  return loaded.get(language);
}

/** Fetches the words of a language, once. */
export async function loadWords(language: string): Promise<Words> {
  const load = loaders[language] ?? loaders['en']!;
  const {words} = await load();
  loaded.set(language, words);
  return words;
}

/** Fetches the sentences about problems and failures: only who meets one pays for them. */
export async function loadProblemWords(language: string): Promise<typeof ProblemWords> {
  return languageOf(language) === 'fr' ? import('./fr/problems.js') : import('./en/problems.js');
}
