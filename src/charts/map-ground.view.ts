import type {Dataset} from '../data/dataset.js';
import {coursesOf} from '../data/steps.js';
import {tileGrid} from '../geo/tiles.js';
import type {TileGrid} from '../geo/tiles.js';
import type {Words} from '../words/index.js';
import type {MapAsk} from './map.view.js';
import {footnotes, packageNote, stateName} from './names.js';

/** A state with its name in the language of the page. */
export interface NamedState {
  readonly id: string;
  readonly name: string;
}

/** The states of a dataset in the order of their names. */
export function statesByName(dataset: Dataset, words: Words): readonly NamedState[] {
  return dataset.tables.states
    .map(({id}) => ({id, name: stateName(dataset, id, words.lang)}))
    .sort((a, b) => words.compare(a.name, b.name));
}

/** The tile grid for a map: who took a step towards the instrument and has no tile in it stands below. */
export function gridFor(frame: MapAsk['frame'], ids: Iterable<string>): TileGrid {
  return tileGrid(frame === 'europe' ? 'coe' : 'osce', ids);
}

/** The states that ever took a step towards an instrument: each has a tile. */
export const takers = (dataset: Dataset, instrument: string): readonly string[] => [
  ...coursesOf(dataset, instrument).keys()
];

/** Says of a state whether the picture has a place for it; as long as the geometry is on its way, all have. */
export function placesIn({form, frame, ground}: MapAsk, dataset: Dataset, instrument: string): (id: string) => boolean {
  if (form === 'table') return () => true;
  if (form === 'tiles') {
    const ids = new Set(gridFor(frame, takers(dataset, instrument)).tiles.map(({id}) => id));
    return (id) => ids.has(id);
  }
  return (id) => ground === undefined || ground.anchors.has(id);
}

/** The territories of a frame whose status is open and whose name carries a footnote: named, and never given a status. */
export function openStates({form, ground}: MapAsk, dataset: Dataset): ReadonlySet<string> {
  if (form !== 'map') return new Set();
  const open = ground?.shapes.filter((shape) => shape.open && dataset.get('states', shape.id)?.footnote) ?? [];
  return new Set(open.map(({id}) => id));
}

/** The footnotes of the names in the picture, and the boundary note. */
export function groundNotes(
  dataset: Dataset,
  open: ReadonlySet<string>,
  named: Iterable<string>,
  words: Words
): readonly string[] {
  return [...footnotes(dataset, [...open, ...named], words), ...packageNote(dataset, 'boundaries', words.lang)];
}
