import type {Dataset} from '../data/dataset.js';
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

/** Says of a state whether the picture has a place for it; as long as the geometry is on its way, all have. */
export function placesIn({form, grid, ground}: MapAsk): (id: string) => boolean {
  if (form === 'map') return (id) => ground === undefined || ground.anchors.has(id);
  const ids = grid && new Set(grid.tiles.map(({id}) => id));
  return (id) => ids === undefined || ids.has(id);
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
