import type {Dataset} from '../data/dataset.js';
import type {Reading} from '../data/problems.js';
import {checkReadings} from '../data/read-package.js';
import {readAnswer, writeAnswer} from './answers.js';
import type {Inputs, ReadingOrder} from './inputs.js';
import {readDataset, readInputs} from './inputs.js';
import {writeJson} from './json.js';
import type {Request} from './options.js';
import type {RecipesFor} from './recipes.js';
import {readRecipes, saved} from './recipes.js';
import {countProblems, reportFiles, reportProblems} from './report.js';
import {save} from './save.js';
import {tableNamed} from './tables.js';
import type {Terminal} from './terminal.js';

/** Says what is wrong with files; the exit status is 1 where rows are left out or questions are open. */
export async function check({operands, options}: Request, terminal: Terminal): Promise<number> {
  const order = await orderOf({operands, options}, terminal);
  const inputs = await readInputs(operands, terminal, order);
  const readings = await checked(inputs, order.base, terminal);
  await reportOrder(readings, order, terminal);
  const [recipeFile] = options.get('save-recipe') ?? [];
  if (recipeFile) await saveRecipes(recipeFile, readings, terminal);
  const {error, warning, question} = countProblems(readings);
  if (options.has('json')) {
    const summary = {
      treatyscope: 'check/1',
      errors: error,
      warnings: warning,
      questions: question,
      counts: sumOf(readings)
    };
    writeJson(summary, 'files', readings, terminal);
  } else {
    reportProblems(readings, terminal, 'print');
    reportFiles(readings, terminal, 'print');
  }
  return error + question > 0 ? 1 : 0;
}

/** What the options say of how to read: a table, recipes, answers, a dataset to belong to. */
export async function orderOf(
  {options}: Pick<Request, 'operands' | 'options'>,
  terminal: Terminal
): Promise<ReadingOrder> {
  const [table] = options.get('table') ?? [];
  const [recipe] = options.get('recipe') ?? [];
  const [base] = options.get('base') ?? [];
  const replace = options.has('replace') ? ['add-or-replace:=replace'] : [];
  const asked = [...(options.get('answer') ?? []), ...replace].map(readAnswer);
  return {
    answers: new Set(asked),
    given: new Set(),
    ...(table && {table: tableNamed(table, terminal.words)}),
    ...(recipe && {recipes: await readRecipes(recipe, terminal.words)}),
    ...(base && {base: await readDataset(base, terminal)})
  };
}

/** The readings, checked against one another, and against the dataset that they belong to. */
async function checked(
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
    if (!given?.has(answer) && answer.code !== 'add-or-replace')
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

async function saveRecipes(path: string, readings: readonly Reading[], terminal: Terminal): Promise<void> {
  await save(new Map([[path, `${JSON.stringify(saved(readings), null, 2)}\n`]]), terminal.words);
  terminal.note(terminal.words.written([path]));
}

function sumOf(readings: readonly Reading[]): Reading['counts'] {
  const sum = {read: 0, accepted: 0, repaired: 0, rejected: 0};
  for (const {counts} of readings) {
    sum.read += counts.read;
    sum.accepted += counts.accepted;
    sum.repaired += counts.repaired;
    sum.rejected += counts.rejected;
  }
  return sum;
}
