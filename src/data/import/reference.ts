import {placeLines} from './reference-places.js';
import {stateLines} from './reference-states.js';

/** A state, territory or organisation, with every name by which it is known. */
export interface KnownState {
  /** ISO 3166-1 alpha-2, EU or XK. */
  readonly id: string;
  readonly iso3: string;
  readonly numeric: string;
  /** English first, then French, then all others. */
  readonly names: readonly string[];
}

/** A city and where it is. */
export interface KnownPlace {
  readonly country: string;
  readonly lat: string;
  readonly lon: string;
  /** Our own first, then those in other languages and of other times. */
  readonly names: readonly string[];
}

let states: readonly KnownState[] | undefined;
let places: readonly KnownPlace[] | undefined;

/** All states of ISO 3166-1 and those of our own dataset, read when they are first asked for. */
export function knownStates(): readonly KnownState[] {
  states ??= fieldsOf(stateLines).map(([id = '', iso3 = '', numeric = '', ...names]) => ({id, iso3, numeric, names}));
  return states;
}

/** All places whose coordinates are known, read when they are first asked for. */
export function knownPlaces(): readonly KnownPlace[] {
  places ??= fieldsOf(placeLines).map(([country = '', lat = '', lon = '', ...names]) => ({country, lat, lon, names}));
  return places;
}

const fieldsOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
