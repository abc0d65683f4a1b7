import type {Recipe} from '../../data/problems.js';
import type {BenchFile} from './model.js';
import type {PackageFile} from './package-file.js';
import {readPackageFile} from './package-file.js';
import type {RecipesFor} from './recipe-book.js';
import {readBook} from './recipe-book.js';

/** A file, or cells that were pasted. */
export interface Given {
  readonly name: string;
  readonly input: Uint8Array | string;
}

/** What is to be said once, after something was done. */
export interface Notice {
  readonly kind: 'stopped' | 'missing' | 'recipe-alone' | 'nothing' | 'broken' | 'too-large';
  readonly about: string;
}

/** What was given, sorted. */
export interface Sorted {
  /** The files to be read, those on the bench where only a recipe was given. */
  readonly files: readonly BenchFile[];
  readonly book: RecipesFor | undefined;
  /** What a package says of itself. */
  readonly found: PackageFile | undefined;
  readonly notices: readonly Notice[];
}

/** Sorts what was given into tables, recipes and the description of a package. */
export async function sortGiven(
  given: readonly Given[],
  firstKey: number,
  present: readonly BenchFile[]
): Promise<Sorted> {
  const files: BenchFile[] = [];
  let book: RecipesFor | undefined;
  let found: PackageFile | undefined;
  for (const [at, {name, input}] of given.entries()) {
    const text = /\.json$/i.test(name) ? textOf(input) : '';
    const recipes = text === '' ? undefined : await readBook(text);
    const described = text === '' || recipes ? undefined : await readPackageFile(text);
    book ??= recipes;
    found ??= described;
    if (!recipes && (!described || described.hasRows)) files.push({key: firstKey + at, name, input, recipes: []});
  }
  // Beside the files that a package names there may lie others, such as a gazetteer.
  const tables = found?.tables ?? new Map();
  const own = files.filter(({name}) => tables.size === 0 || tables.has(name) || /\.json$/i.test(name));
  const known = own.map((file) => (tables.has(file.name) ? {...file, table: tables.get(file.name)} : file));
  const touched = known.length > 0 || !book ? known : present;
  return {
    files: book ? touched.map((file) => expecting(file, book(file.name))) : touched,
    book,
    found,
    notices: noticesOf(given, known, book !== undefined && touched.length === 0, found)
  };
}

function noticesOf(
  given: readonly Given[],
  files: readonly BenchFile[],
  isRecipeAlone: boolean,
  found: PackageFile | undefined
): readonly Notice[] {
  if (given.length === 0) return [{kind: 'nothing', about: ''}];
  if (isRecipeAlone) return [{kind: 'recipe-alone', about: ''}];
  const missing = [...(found?.tables.keys() ?? [])].filter((name) => !files.some((file) => file.name === name));
  return missing.length > 0 ? [{kind: 'missing', about: missing.join(', ')}] : [];
}

const textOf = (input: Uint8Array | string): string =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);

/** A file that is read by recipes, and said to differ from them where it does. */
const expecting = (file: BenchFile, recipes: readonly Recipe[]): BenchFile =>
  recipes.length > 0 ? {...file, recipes, expected: recipes} : file;
