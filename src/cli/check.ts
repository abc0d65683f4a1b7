import type {Reading} from '../data/problems.js';
import {readInputs} from './inputs.js';
import {writeJson} from './json.js';
import type {Request} from './options.js';
import {checked, orderOf, reportOrder} from './order.js';
import {saved} from './recipes.js';
import {countProblems, reportFiles, reportProblems} from './report.js';
import {save} from './save.js';
import type {Terminal} from './terminal.js';

/** Says what is wrong with files; the exit status is 1 where rows are left out or questions are open. */
export async function check(request: Request, terminal: Terminal): Promise<number> {
  const {operands, options} = request;
  const order = await orderOf(request, terminal);
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
