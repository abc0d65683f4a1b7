import type {Dataset} from '../../data/dataset.js';
import type {RecipeChange} from '../../data/import/recipe.js';
import type {Counts, Reading, Recipe} from '../../data/problems.js';
import type {TableName} from '../../data/records.js';

/** A file as it was given: it is never changed, only read anew. */
export interface BenchFile {
  readonly key: number;
  readonly name: string;
  readonly input: Uint8Array | string;
  /** The table that it holds, where the package it came with says so. */
  readonly table?: TableName;
  /** How its tables are read; empty until a person decided something. */
  readonly recipes: readonly Recipe[];
  /** The recipes that were given with it, as they were. */
  readonly expected?: readonly Recipe[];
}

/** What the files go into: the dataset that is shown at present, or one of their own. */
export type Base = 'present' | 'own';

/** What a person says about the dataset that results. */
export interface About {
  readonly title?: string;
  readonly as_of?: string;
}

/** What lies on the workbench. Everything that is shown follows from it, so that to undo is to take the one before. */
export interface Bench {
  readonly files: readonly BenchFile[];
  readonly base: Base;
  readonly about: About;
  /** The dataset without rows that a `datapackage.json` describes. */
  readonly described?: Dataset;
}

/** What a person did. */
export type StepKind =
  | 'open'
  | 'remove'
  | 'answer'
  | 'table'
  | 'column'
  | 'repair'
  | 'leave-out'
  | 'take-in'
  | 'recipe'
  | 'base'
  | 'about';

/** What was done, what it was done to, and how the bench was before. */
export interface Step {
  readonly kind: StepKind;
  readonly to: string;
  readonly before: Bench;
}

/** A bench, and the steps that led to it. */
export interface History {
  readonly bench: Bench;
  readonly steps: readonly Step[];
}

/** A reading on the bench, and the file that it is of. */
export interface Entry {
  readonly file: BenchFile;
  /** Which of the file's tables it is, the first being 0. */
  readonly nth: number;
  readonly reading: Reading;
  /** How the file differs from the recipe that was given with it; absent where none was. */
  readonly changes?: readonly RecipeChange[];
}

/** A bench on which nothing lies. */
export const cleared: History = {bench: {files: [], base: 'present', about: {}}, steps: []};

/** The history with one step more. */
export const after = ({bench: before, steps}: History, kind: StepKind, to: string, bench: Bench): History => ({
  bench,
  steps: [...steps, {kind, to, before}]
});

/** The history without its last step. */
export function undone(history: History): History {
  const last = history.steps.at(-1);
  return last ? {bench: last.before, steps: history.steps.slice(0, -1)} : history;
}

/** The bench with more files; one that is given again under its name is read as it was before. */
export function withFiles(bench: Bench, given: readonly BenchFile[]): Bench {
  const names = new Set(given.map(({name}) => name));
  const recipesOf = (name: string) => bench.files.find((file) => file.name === name)?.recipes ?? [];
  const files = given.map((file) => (file.recipes.length > 0 ? file : {...file, recipes: recipesOf(file.name)}));
  return {...bench, files: [...bench.files.filter(({name}) => !names.has(name)), ...files]};
}

/** The bench without a file. */
export const withoutFile = (bench: Bench, {key}: BenchFile): Bench => ({
  ...bench,
  files: bench.files.filter((file) => file.key !== key)
});

/** The bench with one reading's recipe exchanged; the file's other tables are read as they were. */
export function withRecipe(bench: Bench, entries: readonly Entry[], entry: Entry, recipe: Recipe): Bench {
  const recipes = entries
    .filter(({file}) => file.key === entry.file.key)
    .map(({nth, reading}) => (nth === entry.nth ? recipe : reading.recipe));
  return withRecipes(bench, entry.file, recipes);
}

/** The bench with a file that is read by other recipes. */
export const withRecipes = (bench: Bench, {key}: BenchFile, recipes: readonly Recipe[]): Bench => ({
  ...bench,
  files: bench.files.map((file) => (file.key === key ? {...file, recipes} : file))
});

/** The rows of all files, and what became of them. */
export function sumCounts(entries: readonly Entry[]): Counts {
  const sum = {read: 0, accepted: 0, repaired: 0, rejected: 0};
  for (const {reading} of entries) {
    for (const part of ['read', 'accepted', 'repaired', 'rejected'] as const) sum[part] += reading.counts[part];
  }
  return sum;
}
