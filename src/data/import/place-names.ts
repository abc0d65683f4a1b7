import type {Told} from './evidence.js';
import {isAbsent} from './absent.js';
import {fold} from './fold.js';
import {withoutMark} from './footnote-mark.js';
import {nearestIn} from './nearest.js';
import type {KnownPlace} from './reference.js';
import type {StateIndex} from './state-names.js';

/** A city that was found: its name as we write it, and where it is. */
export interface PlaceRead {
  readonly city: string;
  readonly country: string;
  readonly lat: string;
  readonly lon: string;
}

/** Finds cities by what people call them. */
export interface PlaceIndex {
  /** The city that a text names, in a country where one is known. An unknown one is a warning: its row is good, and not on the map. */
  readonly find: (text: string, country?: string) => Told<PlaceRead>;
}

const nowhere = new Set(
  'online en ligne virtual virtuel virtuelle remote a distance zoom teams webex webinar webinaire videoconference hybrid hybride'.split(
    ' '
  )
);
const nowherePhrases =
  /^(?:online|on line|en ligne|a distance|virtual(?:ly)?|virtuel(?:le)?|via zoom|(?:by )?video ?conference|various|divers|several cities)\b/;

const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text in a column of cities says that there was none: "online", "Zoom". */
export function isNowhere(text: string): boolean {
  const key = keyOf(text);
  return nowhere.has(key) || nowherePhrases.test(key);
}

/** The cities that can be found; `own` are those of the dataset that is shown, and win. */
export function placeIndex(
  places: readonly KnownPlace[],
  states: StateIndex,
  own: readonly KnownPlace[] = []
): PlaceIndex {
  const known = new Map<string, KnownPlace[]>();
  for (const place of [...own, ...places]) {
    for (const name of place.names) {
      const key = keyOf(name);
      const before = known.get(key);
      if (!before) known.set(key, [place]);
      else if (!before.some(({country}) => country === place.country)) before.push(place);
    }
  }
  const nearest = nearestIn(new Map([...known].map(([key, all]) => [key, all[0]!])));

  /** The one place of a name; with a country, the one there. */
  const placeOf = (name: string, country?: string): KnownPlace | undefined => {
    const all = (known.get(keyOf(name)) ?? []).filter((place) => !country || place.country === country);
    return all.length === 1 ? all[0] : undefined;
  };

  return {
    find: (raw, country) => {
      if (isAbsent(raw) || isNowhere(raw)) return {remarks: []};
      const {text} = withoutMark(raw.trim());
      const [, city = '', rest = ''] = /^(.+?)\s*[,(/]\s*(.+?)\s*\)?$/.exec(text) ?? [];
      const inCountry = rest ? states.find(rest).value : undefined;
      const isThere = inCountry !== undefined && (!country || country === inCountry);
      const place = placeOf(text, country) ?? (isThere ? placeOf(city, inCountry) : undefined);
      if (place) {
        const {names, lat, lon} = place;
        return {value: {city: names[0]!, country: place.country, lat, lon}, remarks: []};
      }
      // The city of an address stands last: "CR1 Conference Building, UN Headquarters, New York".
      const last = placeOf(text.split(/,|\b(?:in|à)\s/).at(-1)!, country);
      const near = last
        ? [last]
        : distinct(nearest(keyOf(isThere ? city : text))?.values.filter((one) => !country || one.country === country));
      const [name] = near.length === 1 ? near[0]!.names : [];
      return {
        remarks: [
          {
            code: 'unknown-place',
            severity: 'warning',
            ...(name && {params: {nearest: name}, repair: {value: name, applied: false}})
          }
        ]
      };
    }
  };
}

/** Each city once: that of the dataset which is shown and our own of the same name are one. */
const distinct = (places: readonly KnownPlace[] = []): readonly KnownPlace[] => [
  ...new Map(places.map((place) => [`${keyOf(place.names[0]!)} ${place.country}`, place])).values()
];
