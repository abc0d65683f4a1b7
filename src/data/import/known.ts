import type {Dataset} from '../dataset.js';
import type {Instrument, TreatyEvent} from '../records.js';
import {foldHeading} from './headings.js';
import type {PlaceIndex} from './place-names.js';
import {placeIndex} from './place-names.js';
import type {KnownPlace} from './reference.js';
import {knownPlaces, knownStates} from './reference.js';
import type {StateIndex} from './state-names.js';
import {stateIndex, statesOf} from './state-names.js';

/** What is known before a file is read: the names in the dataset that is shown. */
export interface Known {
  /** Finds states by any of their names, those of the dataset first. */
  readonly states: () => StateIndex;
  /** Finds places and their coordinates, those of the dataset's events first. */
  readonly places: () => PlaceIndex;
  readonly instruments: readonly Instrument[];
  readonly events: readonly TreatyEvent[];
  /** The id of the one event that a text names by its id or title. */
  eventOf(text: string): string | undefined;
  /** The id of the region that a text names by its id or title. */
  regionOf(text: string): string | undefined;
}

/** What a dataset makes known; without one nothing but what every dataset has in common. */
export function knownFrom(dataset?: Dataset): Known {
  const tables = dataset?.tables;
  let states: StateIndex | undefined;
  let places: PlaceIndex | undefined;
  let events: ReadonlyMap<string, string | undefined> | undefined;
  let regions: ReadonlyMap<string, string | undefined> | undefined;
  const statesKnown = () => (states ??= stateIndex(knownStates(), statesOf(tables?.states ?? [])));
  return {
    states: statesKnown,
    places: () => (places ??= placeIndex(knownPlaces(), statesKnown(), placesOf(tables?.events ?? []))),
    instruments: tables?.instruments ?? [],
    events: tables?.events ?? [],
    eventOf: (text) => (events ??= namesOf(tables?.events ?? [])).get(foldHeading(text)),
    regionOf: (text) => (regions ??= namesOf(tables?.regions ?? [])).get(foldHeading(text))
  };
}

/** The places of events that are on the map, each once. */
function placesOf(events: readonly TreatyEvent[]): readonly KnownPlace[] {
  const places = new Map<string, KnownPlace>();
  for (const {city, country, lat, lon} of events) {
    if (city === undefined || country === undefined || lat === undefined || lon === undefined) continue;
    const key = `${city}|${country}`;
    if (!places.has(key)) places.set(key, {country, lat: String(lat), lon: String(lon), names: [city]});
  }
  return [...places.values()];
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly title_fr?: string;
}

/** Ids by every name, and nothing by a name that several have. */
function namesOf(records: readonly Named[]): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const {id, title, title_fr} of records) {
    for (const name of new Set([id, title, title_fr ?? ''].map(foldHeading))) {
      if (name) names.set(name, names.has(name) && names.get(name) !== id ? undefined : id);
    }
  }
  return names;
}
