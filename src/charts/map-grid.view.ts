import type {Facts} from '../data/facts.js';
import {coursesOf} from '../data/steps.js';
import type {FrameName} from '../geo/frames.js';
import {tileGrid} from '../geo/tiles.js';
import type {TileGrid} from '../geo/tiles.js';

/** The tile grid for a map: who ever took a step towards the instrument and has no tile in it stands below. */
export function gridFor(frame: FrameName, {dataset, instrument}: Facts): TileGrid {
  return tileGrid(frame === 'europe' ? 'coe' : 'osce', coursesOf(dataset, instrument).keys());
}
