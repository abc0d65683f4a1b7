import type {Progress} from '../load-error.js';
import type {Reading, Recipe} from '../problems.js';
import type {AssembleOptions} from './assemble.js';
import {assemble} from './assemble.js';
import {readGrids} from './grid.js';
import {headingSense} from './table.js';

export interface ImportOptions extends AssembleOptions {
  /** For a workbook, a recipe for each of its sheets. */
  readonly recipes?: readonly Recipe[];
  /** How many rows a file may have; a million where it is not said. */
  readonly maxRows?: number;
}

/** The readings of a file that is no JSON, by the evidence in it. */
export async function readByEvidence(input: Uint8Array | string, options: ImportOptions): Promise<readonly Reading[]> {
  const {recipe, recipes = [], signal, onProgress, ...rest} = options;
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
    const own =
      recipes.find(({sheet}) => sheet === grid.sheet) ?? (isFor(recipe, grid.sheet, grids.length) ? recipe : undefined);
    const shared = {...rest, ...(own && {recipe: own}), ...(signal && {signal}), ...told};
    readings.push(...(await assemble(grid, shared)));
  }
  return readings;
}

const isFor = (recipe: Recipe | undefined, sheet: string | undefined, sheets: number): boolean =>
  recipe !== undefined && (sheets === 1 || recipe.sheet === sheet);
