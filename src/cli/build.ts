import {dirname, join, resolve} from 'node:path';
import {buildDataset} from '../data/build.js';
import type {Dataset} from '../data/dataset.js';
import {total} from '../data/facts.js';
import type {Problem, Reading} from '../data/problems.js';
import {checkReadings, datasetOfChecked} from '../data/read-package.js';
import {tableNames} from '../data/schema.js';
import {clampDate} from '../data/status.js';
import type {Withholding} from '../data/withhold.js';
import {withhold} from '../data/withhold.js';
import {toFiles, toPackage} from '../data/write.js';
import {Failure} from './failure.js';
import type {Inputs} from './inputs.js';
import {readInputs} from './inputs.js';
import type {Request} from './options.js';
import {orderOf, reportOrder} from './order.js';
import {countProblems, problemLine, reportFiles, reportProblems} from './report.js';
import type {Contents} from './save.js';
import {save} from './save.js';
import type {Terminal} from './terminal.js';
import {cliWords} from './words.js';

type Options = Request['options'];

/** Writes a clean Data Package of the rows that can be used; the exit status is 1 where some cannot. */
export async function build(request: Request, terminal: Terminal): Promise<number> {
  const {operands, options} = request;
  const {words, note} = terminal;
  const [out] = options.get('out') ?? [];
  if (!out) throw new Failure(words.outMissing);
  if (options.has('replace') && !options.has('base')) throw new Failure(words.replaceAlone);
  const order = await orderOf(request, terminal);
  const inputs = await readInputs(operands, terminal, order);
  const {dataset, readings} = await datasetFor(inputs, order.base, options, terminal);
  const lost = lostRows(dataset, readings, order.base);
  await reportOrder(readings, order, terminal);
  reportProblems(readings, terminal, 'note');
  for (const problem of lost) note(problemLine(problem, words), 'red');
  reportFiles(readings, terminal, 'note');
  if (lost.length > 0) note(words.lost(lost.length), 'bold');
  const isEmpty = Object.values(dataset.tables).every(({length}) => length === 0);
  if (isEmpty) throw new Failure(words.nothingToWrite);
  const [title] = options.get('title') ?? [];
  const named = titled(dataset, title);
  const [k] = options.get('k') ?? [];
  const published = k ? await withheld(withhold(named, Number(k)), Number(k), terminal) : named;
  const read = [...inputs.paths, ...pathsOf(order.base)];
  await write(published, out, options.has('one-file'), read, terminal);
  const {error, question} = countProblems(readings);
  return error + question + lost.length > 0 ? 1 : 0;
}

/** What is wrong with rows of the dataset that the files belong to, now that the files are in it. */
function lostRows(dataset: Dataset, readings: readonly Reading[], base: Dataset | undefined): readonly Problem[] {
  if (!base) return [];
  const known = new Set([...base.problems, ...readings.flatMap(({problems}) => problems)]);
  return dataset.problems.filter((problem) => problem.severity === 'error' && !known.has(problem));
}

/** The files of a dataset in which there is more than can be used, so that nothing may be written over them. */
function pathsOf(base: Dataset | undefined): readonly string[] {
  const leftOut = Object.values(base?.counts ?? {}).reduce((sum, {rejected}) => sum + rejected, 0);
  if (!base || leftOut === 0) return [];
  return [base.url, ...tableNames.map((table) => join(dirname(base.url), `${table}.csv`))];
}

/** The dataset that the files give, by themselves or within the dataset that they belong to. */
async function datasetFor(
  {readings, descriptor, paths}: Inputs,
  base: Dataset | undefined,
  options: Options,
  {language: words, signal}: Terminal
): Promise<{readonly dataset: Dataset; readonly readings: readonly Reading[]}> {
  const [asOf] = options.get('as-of') ?? [];
  if (base) {
    const {mergeTables} = await import('../data/import/index.js');
    return mergeTables(base, readings, {
      words,
      signal,
      ...(asOf && {as_of: asOf}),
      ...(options.has('replace') && {mode: 'replace' as const})
    });
  }
  const said = {...descriptor, ...(asOf && {as_of: asOf})};
  const context = {url: paths[0] ?? '', descriptor: said, words, signal};
  const checked = await checkReadings(readings, context);
  return {dataset: await datasetOfChecked(checked, context), readings: checked};
}

function titled(dataset: Dataset, title: string | undefined): Dataset {
  return title ? buildDataset({...dataset, info: {...dataset.info, title}}) : dataset;
}

/** The dataset without its small counts, which says so among its gaps; and the sum of persons, which leaves them out. */
async function withheld({dataset, counts, named}: Withholding, k: number, terminal: Terminal): Promise<Dataset> {
  const {words, note} = terminal;
  const [english, french] = await Promise.all([cliWords('en'), cliWords('fr')]);
  const {participants} = dataset.coverage;
  const coverage = {
    ...participants,
    known_gaps: [...participants.known_gaps, english.withheldGap(counts.length, k)],
    known_gaps_fr: [...(participants.known_gaps_fr ?? participants.known_gaps), french.withheldGap(counts.length, k)]
  };
  const published =
    counts.length > 0 ? buildDataset({...dataset, coverage: {...dataset.coverage, participants: coverage}}) : dataset;
  note(words.withheld(counts.length, k));
  for (const event of named) note(words.titleNames(event), 'yellow');
  const instrument = published.tables.instruments[0]?.id ?? '';
  const persons = total({dataset: published, instrument, date: clampDate(published, instrument)}, 'persons');
  note(words.persons(words.common.amount(persons), persons.n, persons.of, persons.withheld));
  return published;
}

async function write(
  dataset: Dataset,
  out: string,
  isOneFile: boolean,
  read: readonly string[],
  terminal: Terminal
): Promise<void> {
  const inOneFile = () => `${JSON.stringify(toPackage(dataset))}\n`;
  if (out === '-') {
    terminal.write(inOneFile());
    return;
  }
  const files = contentsFor();
  const targets = new Set([...files.keys()].map((path) => resolve(path)));
  // A row that cannot be used would be gone for good.
  if (read.some((path) => targets.has(path)))
    throw new Failure(terminal.words.overwrites(dirname([...targets][0] ?? out)));
  await save(files, terminal.words);
  terminal.note(terminal.words.written([...files.keys()].reverse()));

  function contentsFor(): Contents {
    if (/\.json$/i.test(out)) return new Map([[out, inOneFile()]]);
    if (isOneFile) return new Map([[join(out, 'datapackage.json'), inOneFile()]]);
    // The descriptor comes last, so that nobody meets one whose tables are not there yet.
    return new Map([...toFiles(dataset)].reverse().map(([name, text]) => [join(out, name), text]));
  }
}
