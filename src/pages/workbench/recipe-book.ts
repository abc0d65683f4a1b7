import {importer} from '../../data/importer.js';
import type {Reading, Recipe} from '../../data/problems.js';
import {isRecord, parseJson} from '../../data/read-json.js';

/** The recipes for a file of a name. */
export type RecipesFor = (file: string) => readonly Recipe[];

/** The recipes that a text holds: one for every file, or those of several by their names; undefined where it is neither. */
export async function readBook(text: string): Promise<RecipesFor | undefined> {
  if (!text.includes('"treatyscope"')) return undefined;
  const {readRecipe} = await importer();
  const {value} = parseJson(text);
  const one = readRecipe(value);
  if (one) return () => [one];
  const files = isRecord(value) && value.treatyscope === 'recipes/1' && isRecord(value.files) ? value.files : undefined;
  if (!files) return undefined;
  const recipesOf = (file: string) =>
    [Object.hasOwn(files, file) ? files[file] : []].flat().flatMap((recipe) => readRecipe(recipe) ?? []);
  const [only, ...others] = Object.keys(files);
  // The file of next month has another name.
  return (file) => recipesOf(only !== undefined && others.length === 0 ? only : file);
}

/** What is written down of how files were read: the recipe itself where there is only one. */
export function writeBook(readings: readonly Reading[]): string {
  const [first, ...others] = readings;
  const files = new Map<string, Recipe[]>();
  for (const {file, recipe} of readings) files.set(file, [...(files.get(file) ?? []), recipe]);
  const book = others.length === 0 ? first?.recipe : {treatyscope: 'recipes/1', files: Object.fromEntries(files)};
  return `${JSON.stringify(book, null, 2)}\n`;
}
