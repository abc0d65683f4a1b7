import type {words as english} from './en/index.js';

/** Everything a view or an element can say, in one language. */
export type Words = typeof english;

/** A language of the interface. */
export type Language = 'en' | 'fr';

// Each topic is a chunk of its own: an element pays for what it says, and every module exports its topic by name.
const chunks = {
  common: () => import('./en/common.js'),
  bars: () => import('./en/bars.js'),
  clock: () => import('./en/clock.js'),
  column: () => import('./en/columns.js'),
  dashboard: () => import('./en/dashboard.js'),
  events: () => import('./en/counted.js'),
  filter: () => import('./en/filter.js'),
  map: () => import('./en/map.js'),
  matrix: () => import('./en/matrix.js'),
  menu: () => import('./en/menu.js'),
  note: () => import('./en/note.js'),
  places: () => import('./en/places.js'),
  profile: () => import('./en/profile.js'),
  rows: () => import('./en/rows.js'),
  selection: () => import('./en/selection.js'),
  status: () => import('./en/status.js'),
  story: () => import('./en/story.js'),
  summary: () => import('./en/summary.js'),
  table: () => import('./en/table.js'),
  timeline: () => import('./en/timeline.js'),
  trend: () => import('./en/trend.js'),
  value: () => import('./en/value.js')
};

// Where another language keeps its topics is known once it is spoken.
const loaders: {readonly [L in Language]: () => Promise<Readonly<Record<Topic, () => Promise<object>>>>} = {
  en: async () => chunks,
  fr: async () => (await import('./fr/topics.js')).topics
};

/** Something that is spoken about: the words of one element, or of several. */
export type Topic = keyof typeof chunks;

/** The languages of the interface. */
export const languages = Object.keys(loaders) as readonly Language[];

const topics = Object.keys(chunks) as readonly Topic[];
const spoken: {readonly [L in Language]: Partial<Words>} = {en: {}, fr: {}};
const loaded = new Set<string>();

const isLanguage = (text: string): text is Language => Object.hasOwn(loaders, text);

/** The language of ours that a page's language tag asks for: "fr-CH" is French; what we do not have is English. */
export function languageOf(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return isLanguage(language) ? language : 'en';
}

/** The words of a language, if those on these topics are here already; about other topics they may still be silent. */
export function wordsAtHand(language: Language, about: readonly Topic[]): Words | undefined {
  return about.every((topic) => loaded.has(`${language} ${topic}`)) ? (spoken[language] as Words) : undefined;
}

/** Fetches the words of a language on some topics, each once; on all of them unless told otherwise. */
export async function loadWords(language: Language, about: readonly Topic[] = topics): Promise<Words> {
  const own = await loaders[language]();
  await Promise.all(
    about.map(async (topic) => {
      const module = await own[topic]();
      Object.assign(spoken[language], 'common' in module ? module.common : module);
      loaded.add(`${language} ${topic}`);
    })
  );
  return spoken[language] as Words;
}
