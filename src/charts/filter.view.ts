import {allFacets, facets, listFacets} from '../data/facets.js';
import type {Facets} from '../data/facets.js';
import type {Facts} from '../data/facts.js';
import {isMember} from '../data/membership.js';
import {plain, wordsOf} from '../data/search.js';
import type {Selection, Where} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {footnotes, stateName, titleOf} from './names.js';

/** The groups of choices, in the order in which they are asked: a region before its states. */
const groupKeys = ['regions', 'states', ...listFacets] as const;

export type GroupKey = (typeof groupKeys)[number];

/** One choice, with the number of events it would leave under all that is chosen in the other groups. */
export interface FilterOption {
  readonly key: string;
  readonly label: string;
  /** The language of the label where it is not the view's. */
  readonly lang?: string;
  readonly count: number;
  readonly isChecked: boolean;
  /** Whether it can only lead to an empty picture. A place never does: it also narrows Parties, reports and projects. */
  readonly isDead: boolean;
}

/** Choices of one kind, of which several may be made. */
export interface FilterGroup {
  readonly key: GroupKey;
  readonly label: string;
  readonly note: string;
  readonly options: readonly FilterOption[];
  /** The few that stand there before all are asked for. */
  readonly first: ReadonlySet<string>;
  readonly chosen: number;
}

/** How an event belongs to a place; its count is absent as long as no place is chosen. */
export interface FilterWay {
  readonly key: Where;
  readonly label: string;
  readonly count?: number;
  readonly isChecked: boolean;
}

/** What a person may narrow the events to. */
export interface FilterView {
  /** Whether there are events, and so words and dates to look for. */
  readonly hasEvents: boolean;
  readonly ways: readonly FilterWay[];
  readonly groups: readonly FilterGroup[];
}

/** So many choices need no shortening; of more, so many stand first. */
const fewOptions = 10;
const firstOptions = 8;

/** What a selection narrows that a filter offers, and so what its reset takes away. */
export const filterKeys = ['q', 'period', 'where', ...groupKeys] as const;

/** How many choices a selection holds, for the line that stands where the filter is closed. */
export function chosenIn(selection: Selection): number {
  const many = groupKeys.reduce((sum, key) => sum + (selection[key]?.length ?? 0), 0);
  return many + Number(Boolean(selection.q)) + Number(Boolean(selection.period));
}

/**
 * Works out the choices there are and what each would leave.
 * @param fixed - What the page has decided itself, so that there is nothing to choose.
 */
export function filterView(
  facts: Facts,
  selection: Selection,
  words: Words,
  fixed: ReadonlySet<string> = new Set()
): FilterView {
  const counts = facets(facts, selection);
  const base = allFacets(facts);
  const hasEvents = base.types.size > 0;
  const keys = groupKeys.filter((key) => !fixed.has(key));
  const groups = keys.map((key) => groupOf(key, facts, selection, words, {counts, base}));
  const offered = groups.filter(({options}) => options.length > 0);
  const hasPlaces = offered.some(({key}) => isPlace(key));
  return {
    hasEvents,
    ways: hasEvents && hasPlaces && !fixed.has('where') ? waysOf(selection, counts, words) : [],
    groups: offered
  };
}

/** The choices that are shown: those whose name holds the letters looked for, else the first few and what is chosen. */
export function shownOptions(group: FilterGroup, find: string, isAll: boolean): readonly FilterOption[] {
  const wanted = wordsOf(find);
  if (wanted.length > 0) return group.options.filter(({label}) => wanted.every((word) => plain(label).includes(word)));
  if (isAll) return group.options;
  return group.options.filter(({key, isChecked}) => isChecked || group.first.has(key));
}

/** The footnotes that the names of shown places carry. */
export const optionNotes = ({dataset}: Facts, options: readonly FilterOption[], words: Words): readonly string[] =>
  footnotes(
    dataset,
    options.map(({key}) => key),
    words
  );

const isPlace = (key: string): boolean => key === 'regions' || key === 'states';

function waysOf({where = 'held', states, regions}: Selection, counts: Facets, {filter}: Words): readonly FilterWay[] {
  const isAsked = Boolean(states?.length || regions?.length);
  return (['held', 'attended', 'about'] as const).map((key) => ({
    key,
    label: filter.where[key],
    isChecked: key === where,
    ...(isAsked && {count: counts.where.get(key) ?? 0})
  }));
}

function groupOf(
  key: GroupKey,
  facts: Facts,
  selection: Selection,
  words: Words,
  {counts, base}: {readonly counts: Facets; readonly base: Facets}
): FilterGroup {
  const chosen = selection[key] ?? [];
  const ids = idsOf(key, facts, selection, base);
  const options = [...new Set([...ids, ...chosen])].map((id): FilterOption => {
    const count = counts[key].get(id) ?? 0;
    const isChecked = chosen.includes(id);
    return {
      ...nameOf(key, id, facts, words),
      key: id,
      count,
      isChecked,
      isDead: count === 0 && !isChecked && !isPlace(key)
    };
  });
  // Regions keep the order of their table, in which whoever made the dataset put the usual ones first. What leads to
  // nothing stands behind what leads somewhere, so that nobody looks for the one name that is left among fifty.
  if (key !== 'regions') options.sort((a, b) => words.compare(a.label, b.label));
  options.sort((a, b) => Number(isIdle(a)) - Number(isIdle(b)));
  return {
    key,
    label: words.filter.groups[key],
    note: key === 'pillars' ? words.filter.pillarsNote : '',
    options,
    first: firstOf(options, isPlace(key) ? undefined : base[key]),
    chosen: chosen.length
  };
}

/** The ids to choose from: values that events have; every region; every state, or those of the regions that are chosen. */
function idsOf(key: GroupKey, {dataset, date}: Facts, {regions}: Selection, base: Facets): Iterable<string> {
  if (key === 'regions') return dataset.tables.regions.map(({id}) => id);
  if (key !== 'states') return base[key].keys();
  const states = dataset.tables.states.map(({id}) => id);
  if (!regions?.length) return states;
  return states.filter((state) => regions.some((region) => isMember(dataset, region, state, date)));
}

const isIdle = ({count, isChecked}: FilterOption): boolean => count === 0 && !isChecked;

/** Places are never ranked: the first of them as they stand. Of other lists, those that most of all events have. */
function firstOf(options: readonly FilterOption[], base: ReadonlyMap<string, number> | undefined): Set<string> {
  if (options.length <= fewOptions) return new Set(options.map(({key}) => key));
  const size = ({key}: FilterOption): number => base?.get(key) ?? 0;
  const usual = options.toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b)) || size(b) - size(a));
  return new Set(usual.slice(0, firstOptions).map(({key}) => key));
}

function nameOf(
  key: GroupKey,
  id: string,
  {dataset}: Facts,
  {lang, events}: Words
): {readonly label: string; readonly lang?: string} {
  switch (key) {
    case 'states':
      return {label: stateName(dataset, id, lang)};
    case 'regions': {
      const region = dataset.get('regions', id);
      const {text, ...rest} = region ? titleOf(region, lang) : {text: id};
      return {label: text, ...rest};
    }
    case 'types':
      return {label: events.types(id)};
    case 'themes':
      return {label: events.theme(id)};
    case 'pillars':
      return {label: events.pillar(id)};
    default:
      return {label: id};
  }
}
