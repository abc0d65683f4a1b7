import type {Problem, Reading, Recipe} from '../problems.js';
import {schema} from '../schema.js';
import {subjectOf} from '../subject.js';

/** One way in which a file, or its reading, is not as a recipe expects. */
export interface RecipeChange {
  readonly kind:
    | 'file' // encoding, delimiter, line of the header, table
    | 'new-column'
    | 'lost-column'
    | 'column' // reads as another field
    | 'dates'
    | 'numbers'
    | 'question' // not answered by the recipe
    | 'repair'; // of a cell that no longer stands in the file
  /** The header, the field of a repair, or the part of the recipe: `encoding`. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The recipe with a repair in it: the one that a problem offers, or another value for what stands in the cell. */
export function repaired(recipe: Recipe, {field, raw, repair}: Problem, value = repair?.value ?? ''): Recipe {
  const name = repair?.field ?? field;
  const others = recipe.repairs.filter((one) => one.field !== name || one.raw !== raw);
  return {...recipe, repairs: [...others, {field: name, raw, value}]};
}

/** The recipe with a column that reads as another field than it did; empty for one that is to be left out. */
export const withColumn = (recipe: Recipe, header: string, field: string): Recipe => ({
  ...recipe,
  columns: {...recipe.columns, [header]: field}
});

/** What makes a reading differ from what a recipe expects of it; empty where the file is like the one it was made for. */
export function compareReading(recipe: Recipe, {recipe: now, problems}: Reading): readonly RecipeChange[] {
  const changes = [...compareRecipes(recipe, now)];
  for (const problem of problems)
    if (problem.severity === 'question') change(changes, 'question', subjectOf(problem), '', problem.code);
  const applied = new Set(problems.flatMap((one) => (one.repair?.applied ? [`${one.repair.field}\n${one.raw}`] : [])));
  for (const {field, raw, value} of recipe.repairs)
    if (!applied.has(`${field}\n${raw}`)) change(changes, 'repair', field, `${raw} → ${value}`, '');
  return changes;
}

/** How two recipes differ in what they say about a file: its form, its columns, the order of its dates and numbers. */
export function compareRecipes(before: Recipe, after: Recipe): readonly RecipeChange[] {
  const changes: RecipeChange[] = [];
  for (const part of ['encoding', 'delimiter', 'sheet', 'header_line', 'table'] as const)
    change(changes, 'file', part, String(before[part] ?? ''), String(after[part] ?? ''));
  for (const [header, field] of Object.entries(after.columns))
    if (!Object.hasOwn(before.columns, header)) change(changes, 'new-column', header, '', field || '–');
    else change(changes, 'column', header, before.columns[header]!, field);
  for (const [header, field] of Object.entries(before.columns))
    if (!Object.hasOwn(after.columns, header)) change(changes, 'lost-column', header, field || '–', '');
  for (const part of ['dates', 'numbers'] as const)
    for (const header of new Set([...Object.keys(before[part]), ...Object.keys(after[part])]))
      if (Object.hasOwn(after.columns, header) && Object.hasOwn(before.columns, header))
        change(changes, part, header, before[part][header] ?? '', after[part][header] ?? '');
  return changes;
}

function change(to: RecipeChange[], kind: RecipeChange['kind'], name: string, before: string, after: string): void {
  if (before !== after) to.push({kind, name, before, after});
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every(isText);
const areAll =
  (...keys: readonly string[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((one) => isObject(one) && keys.every((key) => isText(one[key])));

/** A recipe from JSON, whoever wrote it; undefined for what is none. */
export function readRecipe(json: unknown): Recipe | undefined {
  if (!isObject(json) || json.treatyscope !== 'recipe/1') return undefined;
  const {encoding, delimiter, header_line, table, columns, dates, numbers, answers, repairs, sheet} = json;
  const isWhole =
    isText(encoding) &&
    isText(delimiter) &&
    Number.isSafeInteger(header_line) &&
    isText(table) &&
    Object.hasOwn(schema, table) &&
    [columns, dates, numbers].every(isTexts) &&
    areAll('code', 'header', 'answer')(answers) &&
    areAll('field', 'raw', 'value')(repairs) &&
    (sheet === undefined || isText(sheet));
  return isWhole ? (json as unknown as Recipe) : undefined;
}
