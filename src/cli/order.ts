import type {Dataset} from '../data/dataset.js';
import type {Reading} from '../data/problems.js';
import {checkReadings} from '../data/read-package.js';
import {readAnswer, writeAnswer} from './answers.js';
import type {Inputs, ReadingOrder} from './inputs.js';
import {readDataset} from './inputs.js';
import type {Request} from './options.js';
import {readRecipes} from './recipes.js';
import {tableNamed} from './tables.js';
import type {Terminal} from './terminal.js';

const addOrReplace = 'add-or-replace';

/** What the options say of how to read: a table, recipes, answers, a dataset to belong to. */
export async function orderOf({command, options}: Request, terminal: Terminal): Promise<ReadingOrder> {
  const [table] = options.get('table') ?? [];
  const [recipe] = options.get('recipe') ?? [];
  const [base] = options.get('base') ?? [];
  const [maxRows] = options.get('max-rows') ?? [];
  // Who builds has said by --replace, or by its absence, what becomes of the rows that are there.
  const mode = command === 'build' ? [`${addOrReplace}:=${options.has('replace') ? 'replace' : 'add'}`] : [];
  const answers = [...(options.get('answer') ?? []), ...mode].map(readAnswer);
  return {
    answers: new Set(answers),
    given: new Set(),
    ...(maxRows && {maxRows: Number(maxRows)}),
    ...(table && {table: tableNamed(table, terminal.words)}),
    ...(recipe && {recipes: await readRecipes(recipe, terminal.words)}),
    ...(base && {base: await readDataset(base, terminal)})
  };
}

/** The readings, checked against one another, and against the dataset that they belong to. */
export async function checked(
  {readings, descriptor}: Inputs,
  base: Dataset | undefined,
  {language, signal}: Terminal
): Promise<readonly Reading[]> {
  if (!base) return checkReadings(readings, {descriptor, words: language, signal});
  const {mergeTables} = await import('../data/import/index.js');
  return (await mergeTables(base, readings, {words: language, signal})).readings;
}

/** Says which answers nobody asked for, and how each file differs from what its recipe expects. */
export async function reportOrder(
  readings: readonly Reading[],
  {recipes, answers = new Set(), given}: ReadingOrder,
  terminal: Terminal
): Promise<void> {
  for (const answer of answers)
    if (!given?.has(answer) && answer.code !== addOrReplace)
      terminal.note(terminal.words.unasked(writeAnswer(answer)), 'yellow');
  if (!recipes) return;
  const {compareReading} = await import('../data/import/index.js');
  const {words} = terminal;
  for (const reading of readings) {
    const {file, table} = reading;
    const known = recipes(file);
    const recipe =
      known.find(({sheet, table: own}) => sheet === reading.recipe.sheet && own === table) ??
      (known.length === 1 ? known[0] : undefined);
    if (!recipe) {
      terminal.note(words.noRecipeFor(file));
      continue;
    }
    const changes = compareReading(recipe, reading);
    if (changes.length === 0) terminal.note(words.sameReading(file));
    for (const {kind, name, before, after} of changes)
      terminal.note(`${file}: ${words.changes[kind](name, before, after)}`, 'yellow');
  }
}
