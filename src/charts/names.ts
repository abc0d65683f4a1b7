import type {Dataset} from '../data/dataset.js';
import type {AnyRecord, State} from '../data/records.js';

/** A column in the language asked for (`name_fr`, `title_fr`), else in the dataset's own. */
function said(record: AnyRecord, column: string, lang: string): string {
  const text = record[`${column}_${lang}`] ?? record[column];
  return typeof text === 'string' ? text : '';
}

/** The name of a state; the `*` of its footnote is part of it. An id without a row is its own name. */
export function stateName(dataset: Dataset, id: string, lang: string): string {
  const state = dataset.get('states', id);
  if (state === undefined) return id;
  return `${said(state as AnyRecord, 'short_name', lang) || said(state as AnyRecord, 'name', lang)}${state.footnote ? '*' : ''}`;
}

/** The names of states, as the language sorts them. */
export function stateNames(
  dataset: Dataset,
  ids: Iterable<string>,
  words: {readonly lang: string; readonly compare: (a: string, b: string) => number}
): readonly string[] {
  return [...ids].map((id) => stateName(dataset, id, words.lang)).sort(words.compare);
}

/** A title, and the language it is in where that is not the one asked for. */
export function titleOf(
  record: {readonly title: string},
  lang: string
): {readonly text: string; readonly lang?: string} {
  const translated = (record as unknown as AnyRecord)[`title_${lang}`];
  if (typeof translated === 'string') return {text: translated};
  return lang === 'en' ? {text: record.title} : {text: record.title, lang: 'en'};
}

/** The footnotes that the names in a picture carry: "* All reference to Kosovo…". */
export function footnotes(states: Iterable<State | undefined>, lang: string): readonly string[] {
  const notes = new Set<string>();
  for (const state of states) if (state?.footnote) notes.add(`* ${said(state as AnyRecord, 'footnote', lang)}`);
  return [...notes];
}

/** A note of the dataset, in the language asked for: the boundary note that goes with every map. */
export function packageNote(dataset: Dataset, key: string, lang: string): readonly string[] {
  const {notes} = dataset.info;
  const note = notes[`${key}_${lang}`] ?? notes[key];
  return note === undefined ? [] : [note];
}
