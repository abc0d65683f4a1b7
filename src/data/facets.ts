import type {Dataset} from './dataset.js';
import type {Facts} from './facts.js';
import {isMember, membersAt, regionsOf} from './membership.js';
import type {TreatyEvent} from './records.js';
import {allows, everything, isOf, placesOf, spans} from './rows.js';
import {textOfRecord, wordsOf} from './search.js';
import type {Selection, Where} from './selection.js';

/** What events are filtered by that stands in their own columns. */
export const listFacets = ['types', 'themes', 'pillars', 'organisers', 'partners'] as const;

/** What events are filtered by: columns of their own, the places they belong to, and how they belong to them. */
export type Facet = (typeof listFacets)[number] | 'regions' | 'states' | 'where';

/** How many events each value of each facet would leave, were it the only one chosen there; a value without any is absent. */
export type Facets = {readonly [F in Facet]: ReadonlyMap<string, number>};

type Counts = Map<string, number>;

/** Where an event belongs in one of the three ways: its places as they are written, the states and the regions they mean. */
interface Belonging {
  readonly places: readonly string[];
  readonly states: readonly string[];
  readonly regions: readonly string[];
}

const ways: readonly Where[] = ['held', 'attended', 'about'];
const belongings = new WeakMap<Dataset, {readonly [W in Where]: Map<TreatyEvent, Belonging>}>();
const unfiltered = new WeakMap<Dataset, Map<string, Facets>>();

/** The facets of all events of an instrument: what there is to choose from, whatever is chosen. */
export function allFacets(facts: Facts): Facets {
  const {dataset, instrument} = facts;
  const known = unfiltered.get(dataset) ?? new Map<string, Facets>();
  unfiltered.set(dataset, known);
  const found = known.get(instrument) ?? facets(facts, everything);
  known.set(instrument, found);
  return found;
}

/** Counts the events of every value under all that is chosen in the other facets, in one walk through the events. */
export function facets(facts: Facts, where: Selection): Facets {
  const {dataset} = facts;
  const counts = {
    types: new Map(),
    themes: new Map(),
    pillars: new Map(),
    organisers: new Map(),
    partners: new Map(),
    regions: new Map(),
    states: new Map(),
    where: new Map()
  } satisfies {readonly [F in Facet]: Counts};
  const words = wordsOf(where.q ?? '');
  const isFound = (event: TreatyEvent): boolean => {
    const text = textOfRecord(dataset, 'events', event);
    return words.every((word) => text.includes(word));
  };
  const asked = listFacets.filter((facet) => where[facet]?.length);
  const way = where.where ?? 'held';
  let anywhere = 0;
  for (const event of dataset.tables.events) {
    if (!isOf(facts, where, event.instruments)) continue;
    // Whoever fails in one facet is still counted there, whoever fails in two nowhere.
    let failures = 0;
    let failed: (typeof asked)[number] | undefined;
    for (const facet of asked) {
      if (allows(where[facet], valuesOf(event, facet))) continue;
      failures += 1;
      failed = facet;
    }
    if (failures > 1 || !spans(where, event.start_date, event.end_date ?? event.start_date)) continue;
    if (words.length > 0 && !isFound(event)) continue;
    if (isIn(facts, where, way, event)) {
      if (failed) addEach(counts[failed], valuesOf(event, failed));
      else for (const facet of listFacets) addEach(counts[facet], valuesOf(event, facet));
    }
    if (failed) continue;
    const {regions = [], states = []} = where;
    if (regions.length === 0 && states.length === 0) anywhere += 1;
    else for (const other of ways) if (isIn(facts, where, other, event)) add(counts.where, other);
    addEach(counts.states, statesUnder(facts, regions, way, event));
    addEach(counts.regions, regionsUnder(facts, states, way, event));
  }
  if (anywhere > 0) for (const other of ways) counts.where.set(other, anywhere);
  return counts;
}

function valuesOf(event: TreatyEvent, facet: (typeof listFacets)[number]): readonly string[] {
  return facet === 'types' ? [event.type] : (event[facet] ?? []);
}

/** Whether an event belongs to the states and regions asked for: as `rows` has it, from what was worked out once. */
function isIn(facts: Facts, {states = [], regions = []}: Selection, way: Where, event: TreatyEvent): boolean {
  if (states.length === 0 && regions.length === 0) return true;
  const {places, states: members} = belonging(facts, way, event);
  if (way !== 'about') return places.some((place) => allows(states, [place]) && isUnder(facts, regions, place, event));
  return (
    allows(states, members) && places.some((place) => regions.includes(place) || isUnder(facts, regions, place, event))
  );
}

/** Whether a place lay in one of the regions on the day of an event. */
const isUnder = (
  {dataset}: Facts,
  regions: readonly string[],
  place: string,
  {start_date: day}: TreatyEvent
): boolean => regions.length === 0 || regions.some((region) => isMember(dataset, region, place, day));

/** The states to which an event belongs, as far as the regions that are chosen allow. */
function statesUnder(facts: Facts, regions: readonly string[], way: Where, event: TreatyEvent): readonly string[] {
  const {states} = belonging(facts, way, event);
  if (regions.length === 0) return states;
  if (way === 'about') return isIn(facts, {regions}, way, event) ? states : [];
  return states.filter((state) => isUnder(facts, regions, state, event));
}

/** The regions to which an event belongs, as far as the states that are chosen allow. */
function regionsUnder(facts: Facts, states: readonly string[], way: Where, event: TreatyEvent): readonly string[] {
  const {places, regions} = belonging(facts, way, event);
  if (states.length === 0) return regions;
  if (way === 'about') return allows(states, belonging(facts, way, event).states) ? regions : [];
  const chosen = places.filter((place) => states.includes(place));
  return chosen.flatMap((place) => regionsOf(facts.dataset, place, event.start_date));
}

/** Where an event belongs, worked out once: ten thousand events are asked at every letter that is typed. */
function belonging(facts: Facts, way: Where, event: TreatyEvent): Belonging {
  const {dataset} = facts;
  const known = belongings.get(dataset) ?? {held: new Map(), attended: new Map(), about: new Map()};
  belongings.set(dataset, known);
  const found = known[way].get(event);
  if (found) return found;
  const places = placesOf(facts, event, way);
  const day = event.start_date;
  const around = places.flatMap((place) => regionsOf(dataset, place, day));
  const members = () => places.flatMap((place) => membersAt(dataset, place, day) ?? []);
  const made: Belonging = {
    places,
    states: way === 'about' ? [...new Set([...places, ...members()])] : places,
    regions: [...new Set(way === 'about' ? [...places, ...around] : around)]
  };
  known[way].set(event, made);
  return made;
}

/** Counts each value once, however often it stands in the list. */
function addEach(counts: Counts, values: readonly string[]): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as string;
    if (values.indexOf(value) === at) add(counts, value);
  }
}

function add(counts: Counts, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
