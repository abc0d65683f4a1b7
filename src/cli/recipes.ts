import type {Reading, Recipe} from '../data/problems.js';
import {isRecord} from '../data/read-json.js';
import {Failure} from './failure.js';
import {readBytes} from './sources.js';
import type {CliWords} from './words.js';

/** How several files were read: the recipes of each, by its name. */
interface RecipeBook {
  readonly treatyscope: 'recipes/1';
  readonly files: Readonly<Record<string, readonly Recipe[]>>;
}

/** The recipes for a file of a name. */
export type RecipesFor = (file: string) => readonly Recipe[];

/** The recipes of a file that `saved` gave: a recipe is for every file, those of several are found by the file's name. */
export async function readRecipes(path: string, words: CliWords): Promise<RecipesFor> {
  const {readRecipe} = await import('../data/import/index.js');
  const json = parse(new TextDecoder().decode(await readBytes(path, words)));
  const one = readRecipe(json);
  if (one) return () => [one];
  const files = isRecord(json) && json.treatyscope === 'recipes/1' && isRecord(json.files) ? json.files : undefined;
  if (!files) throw new Failure(words.notRecipe(path));
  const recipesOf = (file: string): readonly Recipe[] =>
    [Object.hasOwn(files, file) ? files[file] : []].flat().flatMap((recipe) => readRecipe(recipe) ?? []);
  const [only, ...others] = Object.keys(files);
  // The file of next month has another name.
  return (file) => (only !== undefined && others.length === 0 ? recipesOf(only) : recipesOf(file));
}

/** What is written down of how files were read: the recipe itself where there is only one. */
export function saved(readings: readonly Reading[]): Recipe | RecipeBook | undefined {
  const [first, ...others] = readings;
  if (others.length === 0) return first?.recipe;
  const files = new Map<string, Recipe[]>();
  for (const {file, recipe} of readings) files.set(file, [...(files.get(file) ?? []), recipe]);
  return {treatyscope: 'recipes/1', files: Object.fromEntries(files)};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
