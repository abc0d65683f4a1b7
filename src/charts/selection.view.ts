import {ask, rows} from '../data/facts.js';
import type {Facts} from '../data/facts.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {stateName, titleOf} from './names.js';

/** One thing that was selected, and the change that lets it go. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  /** The language of the text where it is not the view's. */
  readonly lang?: string;
  readonly without: {readonly [K in keyof Selection]: Selection[K] | undefined};
}

/** What is selected, piece by piece, and what that leaves. */
export interface SelectionView {
  readonly chips: readonly Chip[];
  /** "12 of 107 events, 5 countries"; empty where the dataset holds no event. */
  readonly left: string;
}

/** More marks than this are brought forward as one chip: nobody lets go of thirty events one by one. */
const mostMarks = 3;

const lists = ['types', 'themes', 'pillars', 'organisers', 'partners'] as const;

/**
 * Works out the chips of a selection and what it leaves.
 * @param shared - What can be let go: the selection without what an element's own attributes fix.
 * @param whole - The selection that is in force.
 */
export function selectionView(facts: Facts, shared: Selection, whole: Selection, words: Words): SelectionView {
  const {selection: said} = words;
  const {instrument, date, period, q, highlight = []} = shared;
  const chips: Chip[] = [];
  const chip = (key: string, text: string, without: Chip['without'], lang?: string): void => {
    chips.push({key, text, without, ...(lang && {lang})});
  };
  if (instrument) chip('instrument', instrumentName(facts.dataset, instrument, words), {instrument: undefined});
  if (date) chip('date', said.date(facts.date), {date: undefined});
  if (period) chip('period', said.period(...period), {period: undefined});
  for (const key of ['regions', 'states'] as const) {
    for (const id of shared[key] ?? []) {
      const {text, lang} = nameOf(facts, id, words);
      chip(`${key} ${id}`, said.where[whole.where ?? 'held'](text), withoutPlace(shared, key, id), lang);
    }
  }
  for (const key of lists) {
    for (const id of shared[key] ?? []) chip(`${key} ${id}`, labelOf(key, id, words), without(shared, key, id));
  }
  if (q) chip('q', words.quote(q), {q: undefined});
  if (highlight.length > mostMarks) {
    chip('highlight', said.highlighted(words.number(highlight.length)), {highlight: undefined});
  } else {
    for (const id of highlight) {
      const {text, lang} = nameOf(facts, id, words);
      chip(`highlight ${id}`, said.highlighted(text), without(shared, 'highlight', id), lang);
    }
  }
  return {chips, left: leftOf(facts, whole, words)};
}

type ListKey = (typeof lists)[number] | 'states' | 'regions' | 'highlight';

function without(shared: Selection, key: ListKey, id: string): Chip['without'] {
  const rest = (shared[key] ?? []).filter((each) => each !== id);
  return {[key]: rest.length > 0 ? rest : undefined};
}

/** Without the last place there is nothing left that `where` could be about. */
function withoutPlace(shared: Selection, key: 'states' | 'regions', id: string): Chip['without'] {
  const isLast = (shared.states ?? []).length + (shared.regions ?? []).length === 1;
  return {...without(shared, key, id), ...(isLast && shared.where && {where: undefined})};
}

/** A state, a region, an event or a project by its name. */
function nameOf({dataset}: Facts, id: string, {lang}: Words): {readonly text: string; readonly lang?: string} {
  if (dataset.get('states', id)) return {text: stateName(dataset, id, lang)};
  const record = dataset.get('regions', id) ?? dataset.get('events', id) ?? dataset.get('projects', id);
  return record ? titleOf(record, lang) : {text: id};
}

function labelOf(key: (typeof lists)[number], id: string, {events, selection}: Words): string {
  switch (key) {
    case 'types':
      return events.types(id);
    case 'themes':
      return events.theme(id);
    case 'pillars':
      return events.pillar(id);
    default:
      return selection[key](id);
  }
}

function leftOf(facts: Facts, whole: Selection, {selection}: Words): string {
  const all = rows(facts, 'events', {instrument: facts.instrument}).length;
  if (all === 0) return '';
  const count = rows(facts, 'events', whole).length;
  const countries = ask(facts, {measure: 'events', by: 'country', where: whole}).filter(({key}) => key !== '');
  return selection.left(count, all, countries.length);
}
