import type {Recipe} from '../problems.js';
import type {Finding} from '../reading.js';
import {finding} from '../reading.js';
import type {TableName} from '../records.js';
import type {GridLine} from './evidence.js';

/** A line that a person left out, told like a repair: of no column, for what stands in the whole line, nothing or `once`. */
type LineRepair = Recipe['repairs'][number];

/** Leaves out all but the first of several lines that say the very same. */
const once = 'once';

/** The recipe with a line left out; of one that repeats another only the repeats are. */
export const withoutLine = (recipe: Recipe, raw: string, isRepeat = false): Recipe => ({
  ...recipe,
  repairs: [...withLine(recipe, raw).repairs, {field: '', raw, value: isRepeat ? once : ''}]
});

/** The recipe with a line that is read again. */
export const withLine = (recipe: Recipe, raw: string): Recipe => ({
  ...recipe,
  repairs: recipe.repairs.filter((one) => one.field !== '' || one.raw !== raw)
});

/** The lines that a recipe leaves out, each with what is said of it. */
export function leftOut(
  lines: readonly GridLine[],
  recipe: Recipe | undefined,
  {table, file}: {readonly table: TableName; readonly file: string}
): ReadonlyMap<GridLine, Finding> {
  const repairs = new Map<string, LineRepair>();
  for (const repair of recipe?.repairs ?? []) if (repair.field === '') repairs.set(repair.raw, repair);
  const found = new Map<GridLine, Finding>();
  if (repairs.size === 0) return found;
  const seen = new Set<string>();
  for (const line of lines) {
    const {raw} = line;
    const repair = repairs.get(raw);
    if (!repair) continue;
    if (repair.value !== once || seen.has(raw))
      found.set(
        line,
        finding(table, file, 'left-out', {
          line: line.line,
          raw,
          severity: 'warning',
          repair: {field: '', value: repair.value, applied: true}
        })
      );
    seen.add(raw);
  }
  return found;
}
