import {dirname, join} from 'node:path';
import {LoadError} from '../data/load-error.js';
import type {Dataset} from '../data/dataset.js';
import type {Reading, Recipe} from '../data/problems.js';
import {isRecord, parseJson} from '../data/read-json.js';
import {checkReadings, datasetOfChecked, readResources} from '../data/read-package.js';
import type {TableName} from '../data/records.js';
import type {Answer} from './answers.js';
import {readAnswering} from './answers.js';
import {progressOf} from './progress.js';
import type {RecipesFor} from './recipes.js';
import {countProblems, reportProblems} from './report.js';
import type {Source} from './sources.js';
import {findSources, isJson, readBytes} from './sources.js';
import type {Terminal} from './terminal.js';

/** How operands are to be read. */
export interface ReadingOrder {
  readonly table?: TableName;
  readonly recipes?: RecipesFor;
  readonly answers?: ReadonlySet<Answer>;
  /** Those of the answers that a file had a question for. */
  readonly given?: Set<Answer>;
  /** How many rows a file may have, where it is not a million. */
  readonly maxRows?: number;
  /** The dataset that the files belong to. */
  readonly base?: Dataset;
}

/** What operands hold: readings that are not yet checked against one another, what a package says of itself, and which files were read. */
export interface Inputs {
  readonly readings: readonly Reading[];
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
}

/** Reads the files that operands name; what is wrong with them is in the readings. */
export async function readInputs(
  operands: readonly string[],
  terminal: Terminal,
  order: ReadingOrder = {}
): Promise<Inputs> {
  const sources = await findSources(operands, terminal);
  const readings: Reading[] = [];
  const paths = sources.map(({path}) => path);
  let descriptor: Inputs['descriptor'] = {};
  for (const source of sources) {
    const json = isJson(source.bytes) ? parseJson(new TextDecoder().decode(source.bytes)).value : undefined;
    if (isRecord(json) && isRecipe(json) && sources.length > 1) continue;
    const inside = isPackage(json) ? await readPackageOf(json, source, terminal, order, paths) : [];
    if (inside.length > 0 && isRecord(json) && Object.keys(descriptor).length === 0) descriptor = json;
    readings.push(...(inside.length > 0 ? inside : await readFile(source, terminal, order)));
  }
  return {readings: await linked(readings, terminal, order), descriptor, paths};
}

/** Readings whose head counts refer to events by id, also where files name these by title; conventions not there are left out. */
async function linked(
  readings: readonly Reading[],
  terminal: Terminal,
  {base, answers = new Set(), given}: ReadingOrder
): Promise<readonly Reading[]> {
  const {linkEvents, withoutStrangeParts} = await import('../data/import/index.js');
  const ofTitles = [...answers].filter(({code}) => code === 'named-by-title');
  for (const answer of ofTitles) given?.add(answer);
  const answered = readings.map((reading) => {
    const {table, recipe} = reading;
    if (table !== 'participants' || ofTitles.length === 0) return reading;
    return {...reading, recipe: {...recipe, answers: [...recipe.answers, ...ofTitles]}};
  });
  // Within another dataset they are linked when they are put into it.
  if (base) return answered;
  return withoutStrangeParts(await linkEvents(answered, [], terminal.language), [], terminal.language);
}

/** The dataset that one operand holds; what is wrong with it is in its problems. Throws a LoadError where nothing can be used. */
export async function readDataset(operand: string, terminal: Terminal): Promise<Dataset> {
  const {readings, descriptor, paths} = await readInputs([operand], terminal);
  const context = {url: paths[0] ?? '', descriptor, words: terminal.language, signal: terminal.signal};
  const checked = await checkReadings(readings, context);
  const isUsable = checked.some(({counts}) => counts.accepted + counts.repaired > 0);
  if (!isUsable && countProblems(checked).error > 0) {
    reportProblems(checked, terminal, 'note');
    throw new LoadError('no-tables', operand);
  }
  return datasetOfChecked(checked, context);
}

/** The readings of one file by the importer, with its questions answered as far as anybody answered them. */
async function readFile(source: Source, terminal: Terminal, order: ReadingOrder): Promise<readonly Reading[]> {
  const {answered, importFile} = await import('../data/import/index.js');
  const {table, base, recipes, maxRows, answers = new Set()} = order;
  const {name, bytes} = source;
  const sayProgress = progressOf(name, bytes, terminal.words);
  const read = (known: readonly Recipe[]) =>
    importFile(bytes, {
      name,
      words: terminal.language,
      signal: terminal.signal,
      onProgress: (progress) => terminal.progress(() => sayProgress(progress)),
      ...(maxRows && {maxRows}),
      ...(table && {table}),
      ...(base && {known: base}),
      ...(known[0] && known.length === 1 && {recipe: known[0]}),
      ...(known.length > 1 && {recipes: known})
    });
  const {readings, given} = await readAnswering(read, recipes?.(name) ?? [], answers, answered);
  for (const answer of given) order.given?.add(answer);
  return readings;
}

async function readPackageOf(
  json: unknown,
  {name, path}: Source,
  terminal: Terminal,
  order: ReadingOrder,
  paths: string[]
): Promise<readonly Reading[]> {
  return readResources(json, {
    url: name,
    words: terminal.language,
    signal: terminal.signal,
    readFile: async (file, options) => {
      // A package may name only what lies beside it or below.
      if (path === '' || /^([a-z][a-z\d+.-]*:|[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(file))
        throw new LoadError('bad-address', file);
      const beside = join(dirname(path), file);
      paths.push(beside);
      const bytes = await readBytes(beside, terminal.words);
      const {table = order.table} = options;
      const [reading] = await readFile({name: options.name, path: beside, bytes}, terminal, {
        ...order,
        ...(table && {table})
      });
      if (!reading) throw new LoadError('no-tables', file);
      return reading;
    }
  });
}

const isRecipe = (json: Readonly<Record<string, unknown>>): boolean => /^recipes?\//.test(String(json.treatyscope));

/** Whether JSON is a package, an object of tables or an array of records, and not something else. */
const isPackage = (json: unknown): boolean =>
  Array.isArray(json) ||
  (isRecord(json) && Object.values(json).some((value) => Array.isArray(value)) && !isRecipe(json));
