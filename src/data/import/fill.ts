import type {Problem, ProblemCode, Recipe} from '../problems.js';
import type {Finding} from '../reading.js';
import {finding} from '../reading.js';
import type {Instrument, TableName} from '../records.js';
import type {Column} from '../schema.js';
import {columnsOf} from '../schema.js';
import type {Remark} from './evidence.js';
import {fold} from './fold.js';
import type {Cells} from './ids.js';
import {instrumentNumber} from './ids.js';
import type {Known} from './known.js';
import {answerTo} from './questions.js';
import {instrumentOf} from './wide.js';

/** What a row is given for a required column that its file does not have. */
export interface Filled {
  readonly value?: string;
  readonly remark?: Remark;
  /** The question that holds the row back. */
  readonly question?: Problem;
}

/** Fills one column of every row. */
export interface Filler {
  readonly field: string;
  readonly fill: (cell: Cells) => Filled;
}

/** How the required columns that a file lacks are filled, and what is to be said of the file. */
export interface Fill {
  readonly fillers: readonly Filler[];
  readonly problems: readonly Finding[];
  /** Why no row can be read: a column is missing that nothing can stand in for. */
  readonly fatal?: Problem;
}

/** Whoever counts heads without saying more, reports them, and means them to be used. */
const usual: Readonly<Record<string, string>> = {basis: 'reported', counted: 'yes', qualifier: 'exact'};

/** What a required column may be filled with: a table's own habit, the dataset's one instrument, the title, an answer. */
export function fillOf(
  table: TableName,
  fields: ReadonlySet<string>,
  {file, known, recipe}: {readonly file: string; readonly known: Known; readonly recipe?: Recipe | undefined}
): Fill {
  const fillers: Filler[] = [];
  const problems: Finding[] = [];
  let fatal: Problem | undefined;
  const tell = (code: ProblemCode, field: string, details: Partial<Finding> = {}): Finding => {
    const found = finding(table, file, code, {field, ...details});
    problems.push(found);
    return found;
  };
  const always = (field: string, value: string) => fillers.push({field, fill: () => ({value})});
  for (const [field, column] of columnsOf(table)) {
    // The title may say what kind of event it was also where only some cells of the column are empty.
    const isTitled = table === 'events' && field === 'type';
    if (!column.required || field === 'id' || (fields.has(field) && !isTitled)) continue;
    const answer = answerTo(recipe, 'unstated-value', field);
    const [instrument, ...others] = known.instruments;
    if (table === 'participants' && usual[field]) always(field, usual[field]);
    else if (answer !== undefined && !evident(table, field, []))
      always(field, field === 'instrument' ? instrumentFor(answer, known.instruments) : answer);
    else if (field === 'instrument' && instrument && others.length === 0) {
      always(field, instrument.id);
      tell('filled-value', field, {severity: 'warning', params: {value: instrument.id}});
    } else if (!answersFor(field, column, known)) {
      fatal ??= tell('missing-column', field);
    } else {
      let question: Finding | undefined;
      const answers = answersFor(field, column, known)!.join(';');
      const ask = () =>
        (question ??= tell('unstated-value', field, {severity: 'question', params: {answers, header: field}}));
      const derive = evident(table, field, answersFor(field, column, known) ?? []);
      const written = new Map(recipe?.repairs.flatMap((one) => (one.field === field ? [[one.raw, one.value]] : [])));
      const fill = (cell: Cells): Filled => {
        const title = cell('title') ?? '';
        const own = written.get(title);
        if (own !== undefined) return filledBy('recipe-repair', title, own);
        const told = derive?.(cell);
        if (told || answer === undefined) return told ?? {question: ask()};
        return isTitled && title ? filledBy('filled-value', title, answer) : {value: answer};
      };
      fillers.push({field, fill});
    }
  }
  return {fillers, problems, ...(fatal && {fatal})};
}

/** The id of the instrument that an answer names by its id, number or title. */
const instrumentFor = (answer: string, known: readonly Instrument[]): string =>
  instrumentOf(answer, known) ?? instrumentNumber(answer) ?? answer.trim();

/** A value that stands in no cell: it is listed under the title of its row, where a person may write another. */
const filledBy = (code: ProblemCode, raw: string, value: string): Filled => ({
  value,
  remark: {code, severity: 'warning', raw, params: {value}, repair: {value, applied: true}}
});

/** What a question may be answered with; undefined where nobody can answer for all rows at once. */
function answersFor(field: string, {values}: Column, {instruments}: Known): readonly string[] | undefined {
  if (values) return values;
  if (field === 'instrument') return instruments.map(({id}) => id);
  if (field === 'body') {
    const bodies = instruments.flatMap(({monitoring_bodies = []}) =>
      monitoring_bodies.map((body) => body.split(':')[0]!)
    );
    return [...new Set(bodies)];
  }
  return field === 'kind' ? [] : undefined;
}

/** What a row's other cells prove. */
function evident(
  table: TableName,
  field: string,
  allowed: readonly string[]
): ((cell: Cells) => Filled | undefined) | undefined {
  if (table === 'events' && field === 'type') return (cell) => typeInTitle(cell('title') ?? '');
  if (table !== 'evaluations') return undefined;
  if (field === 'kind') return (cell) => kindByRound(cell('round'));
  if (field !== 'body') return undefined;
  return (cell) => {
    const body = allowed.find((one) => cell('report_reference')?.startsWith(`${one}(`));
    return body === undefined ? undefined : {value: body};
  };
}

/** By the schema a regular evaluation has one round, a combined one several. */
function kindByRound(round: string | undefined): Filled | undefined {
  if (!round) return undefined;
  return {value: round.includes(';') ? 'combined' : 'regular'};
}

const typeWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:round[- ]?tables?|tables? rondes?)\b/, 'round-table'],
  [/\b(?:side[- ]events?|evenements? paralleles?|en marge de)\b/, 'side-event'],
  [/\b(?:workshops?|ateliers?)\b/, 'workshop'],
  [/\b(?:seminars?|seminaires?)\b/, 'seminar'],
  [/\b(?:conferences?)\b/, 'conference'],
  [/\b(?:trainings?|formations?)\b/, 'training'],
  [/\b(?:simulations?)\b/, 'simulation'],
  [/\b(?:campaigns?|campagnes?)\b/, 'campaign'],
  [/\b(?:launch(?:es|ing)?|lancements?)\b/, 'launch'],
  [/\b(?:(?:network|annual) meetings?|reunions? annuelles?|meetings?|reunions?)\b/, ''],
  [/\b(?:publication)\b/, '']
];

/** The type of event that a title names, where it names one only; it is said, so that it can be checked. */
function typeInTitle(title: string): Filled | undefined {
  const text = fold(title);
  const found = typeWords.filter(([form]) => form.test(text));
  const value = found.length === 1 ? found[0]![1] : '';
  if (!value) return undefined;
  return filledBy('read-from-title', title, value);
}
