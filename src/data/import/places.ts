import type {Remark} from './evidence.js';
import type {Recipe} from '../problems.js';
import {fold} from './fold.js';
import type {Known} from './known.js';
import type {PlaceRead} from './place-names.js';
import {isNowhere} from './place-names.js';
import {answerTo} from './questions.js';
import {remembering} from './remember.js';
import type {TellField} from './row-maker.js';
import type {Target, Values} from './targets.js';

/** What a place in an event's row means: where it is, or that there was none. */
interface PlaceTold {
  readonly city?: string;
  readonly country?: string;
  readonly place?: PlaceRead;
  readonly mode?: string;
  readonly remarks: readonly Remark[];
}

/** What a person answers where a place is not known: "48.58, 7.75". */
const coordinates = /^(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)$/;

/** Gives the events of a file their places: "Sofia, Bulgaria" its country and coordinates, "en ligne" its mode. */
export function placeFinisher(
  {slots}: Target,
  known: Known,
  recipe?: Recipe
): (values: Values, tell: TellField) => void {
  const [city, country, lat, lon, mode] = ['city', 'country', 'lat', 'lon', 'mode'].map(
    (field) => slots.get(field)!
  ) as [number, number, number, number, number];
  const read = remembering((key: string) => readPlace(key.slice(3), key.slice(0, 2).trim(), known));
  return (values, tell) => {
    const text = values[city];
    if (text === undefined) return;
    const told = read(`${(values[country] ?? '').padEnd(2)}|${text}`);
    values[city] = told.place?.city ?? told.city;
    values[country] ??= told.place?.country ?? told.country;
    values[mode] ??= told.mode;
    // Half a pair of coordinates is not completed from elsewhere, and never replaced.
    if (values[lat] !== undefined || values[lon] !== undefined) return;
    if (told.place) [values[lat], values[lon]] = [told.place.lat, told.place.lon];
    else if (told.remarks.length > 0) {
      const [, north, east] = coordinates.exec(answerTo(recipe, 'unknown-place', text) ?? '') ?? [];
      if (north && east) {
        [values[lat], values[lon]] = [north, east];
        return;
      }
    }
    for (const remark of told.remarks) tell('city', remark);
  };
}

/** "Strasbourg and online", "Hofburg and Zoom": a place, and whoever was not there could join. */
const alsoOnline =
  /^(.+?)\s*(?:(?:\band\b|\bet\b|\bund\b|[&+/])\s*(?:online|on-line|en ligne|zoom|virtual(?:ly)?|en virtuel)|(?:\band\b|[&+/,(])\s*hybride?)\)?$/i;
/** "Strasbourg (online)": in both places, or nowhere? */
const perhapsOnline = /^(.+?)\s*[,(]\s*(?:online|on-line|en ligne|zoom|virtual(?:ly)?|virtuel(?:le)?|en virtuel)\)?$/i;

function readPlace(text: string, country: string, known: Known): PlaceTold {
  const [, onSite] = alsoOnline.exec(text) ?? [];
  if (onSite !== undefined && !isNowhere(onSite)) return {...readPlace(onSite, country, known), mode: 'hybrid'};
  const [, near] = perhapsOnline.exec(text) ?? [];
  if (near !== undefined && !isNowhere(near)) {
    const repair = {value: near, applied: false};
    return {city: text, remarks: [{code: 'unknown-place', severity: 'warning', params: {nearest: near}, repair}]};
  }
  if (isNowhere(text)) {
    const isHybrid = /hybrid/.test(fold(text));
    const isOnline = !/various|divers|several/.test(fold(text));
    if (!isOnline) return {city: text, remarks: [{code: 'unknown-place', severity: 'warning'}]};
    return {mode: isHybrid ? 'hybrid' : 'online', remarks: []};
  }
  const {value, remarks} = known.places().find(text, country || undefined);
  if (value) return {place: value, remarks};
  if (remarks.length === 0) return {remarks};
  const own = known.states().named(text);
  // "Bulgaria" in a column of places is the country, and says no more.
  if (own !== undefined && (country === '' || country === own)) return {country: own, remarks: []};
  const [, city = '', rest = ''] = /^(.+?)\s*[,(/]\s*([^,()/]+?)\s*\)?$/.exec(text) ?? [];
  // "Atlanta, Georgia" is in the United States, as far as we know.
  const there = rest && fold(rest) !== 'georgia' ? known.states().find(rest).value : undefined;
  if (there === undefined || (country !== '' && country !== there)) return {city: text, remarks};
  return {city, country: there, remarks};
}
