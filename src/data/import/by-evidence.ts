import type {Progress} from '../load-error.js';
import type {Reading, Recipe} from '../problems.js';
import type {AssembleOptions} from './assemble.js';
import {assemble} from './assemble.js';
import {readGrids} from './grid.js';
import {headingSense} from './table.js';

export interface ImportOptions extends AssembleOptions {
  /** How many rows a file may have; a million where it is not said. */
  readonly maxRows?: number;
}

/** The readings of a file that is no JSON, by the evidence in it. */
export async function readByEvidence(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const {recipes = [], recipe = recipes[0], signal, onProgress, ...rest} = options;
  const grids = await readGrids(input, {
    looksLikeHeading: headingSense(options.known?.tables.instruments ?? []),
    ...(recipe && {recipe}),
    ...(signal && {signal}),
    ...(onProgress && {onProgress})
  });
  const readings: Reading[] = [];
  const told = onProgress && {
    onProgress: ({rows}: Progress) => onProgress({bytes: input.length, rows})
  };
  for (const grid of grids) {
    const ofSheet = recipes.filter(({sheet}) => sheet === grid.sheet);
    const own = ofSheet.length === 0 && recipe && isFor(recipe, grid.sheet, grids.length) ? [recipe] : ofSheet;
    readings.push(...(await assemble(grid, {...rest, recipes: own, ...(signal && {signal}), ...told})));
  }
  return readings;
}

const isFor = (recipe: Recipe, sheet: string | undefined, sheets: number): boolean =>
  sheets === 1 || recipe.sheet === sheet;
