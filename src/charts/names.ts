import type {Dataset} from '../data/dataset.js';
import type {AnyRecord} from '../data/records.js';
import type {Words} from '../words/index.js';

/** A column in the language asked for (`name_fr`, `title_fr`), else in the dataset's own. */
export function said(record: AnyRecord, column: string, lang: string): string {
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

/** The footnotes that the names in a picture carry, each after its name: "Kosovo*: All reference to Kosovo…". */
export function footnotes(dataset: Dataset, ids: Iterable<string>, words: Words): readonly string[] {
  const notes = new Map<string, string>();
  for (const id of ids) {
    const state = dataset.get('states', id);
    if (state?.footnote)
      notes.set(
        id,
        words.labelled(stateName(dataset, id, words.lang), said(state as AnyRecord, 'footnote', words.lang))
      );
  }
  return [...notes.values()];
}

/** A note of the dataset, in the language asked for: the boundary note that goes with every map. */
export function packageNote(dataset: Dataset, key: string, lang: string): readonly string[] {
  const {notes} = dataset.info;
  const note = notes[`${key}_${lang}`] ?? notes[key];
  return note === undefined ? [] : [note];
}
