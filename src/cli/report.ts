import type {Problem, Reading, Severity, Skipped} from '../data/problems.js';
import {answersTo, writeAnswer} from './answers.js';
import {quoted} from './printable.js';
import type {Look, Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** How many problems there are of each severity. */
export type Found = Readonly<Record<Severity, number>>;

const looks: Readonly<Record<Severity, Look>> = {error: 'red', warning: 'yellow', question: 'cyan'};

/** Where a problem is, as editors and other programs read it: `events.csv:214:5`, with the sheet or table where a file has several. */
function placeOf({file, sheet, table, line, column}: Problem): string {
  const part = sheet ?? (/\.json$/i.test(file) ? table : undefined);
  return `${file}${part === undefined ? '' : `#${part}`}:${line}:${column}`;
}

/** A problem on one line: `events.csv:214:5 end_date "31/02/1976" impossible-date: what to do`. */
export function problemLine(problem: Problem, words: CliWords): string {
  const {field, raw, code, severity} = problem;
  const cell = [field, raw === '' && !field ? '' : quoted(raw)].filter(Boolean).join(' ');
  const kind = severity === 'error' ? code : `${code} (${words.severity[severity]})`;
  return [placeOf(problem), cell, `${kind}: ${adviceOf(problem)}`].filter(Boolean).join(' ');
}

/** What a message says after the place, which stands at the head of the line already. */
function adviceOf({file, message}: Problem): string {
  if (!message.startsWith(file)) return message;
  const [place = ''] = /^[^:“«]*?\s?:\s/.exec(message.slice(file.length)) ?? [];
  return place ? message.slice(file.length + place.length) : message;
}

/** How many problems some readings have. */
export function countProblems(readings: readonly Reading[]): Found {
  const found = {error: 0, warning: 0, question: 0};
  for (const {problems} of readings) for (const {severity} of problems) found[severity] += 1;
  return found;
}

/** Writes every problem, on standard output or beside it. */
export function reportProblems(readings: readonly Reading[], terminal: Terminal, say: 'print' | 'note'): void {
  for (const {problems} of readings)
    for (const problem of problems) terminal[say](problemLine(problem, terminal.words), looks[problem.severity]);
}

/** Writes what became of each file's rows, and the sum of its problems. */
export function reportFiles(readings: readonly Reading[], terminal: Terminal, say: 'print' | 'note'): void {
  const {words} = terminal;
  for (const reading of readings) for (const line of fileLines(reading, words)) terminal[say](line, 'bold');
  const {error, warning, question} = countProblems(readings);
  const isWell = error + warning + question === 0;
  terminal[say](isWell ? words.allWell : words.found(error, warning, question), isWell ? undefined : 'bold');
  for (const line of new Set(
    readings.flatMap(({problems}) => problems.flatMap((problem) => answerLine(problem, words)))
  ))
    terminal[say](line, 'cyan');
}

function fileLines({file, recipe, table, counts, skipped, rows}: Reading, words: CliWords): readonly string[] {
  const name = recipe.sheet === undefined ? file : `${file}#${recipe.sheet}`;
  const further = new Map<string, number>();
  for (const {also = []} of rows) for (const one of also) further.set(one.table, (further.get(one.table) ?? 0) + 1);
  const kinds = new Map<Skipped['kind'], number>();
  for (const {kind} of skipped) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const isPlain = skipped.every(({kind}) => kind === 'header');
  const parts = [
    words.fileSummary(table, counts),
    ...[...further].map(([other, count]) => words.also(count, other)),
    ...(isPlain ? [] : [words.skipped(skipped.length, [...kinds])])
  ];
  return [`${name}  ${parts.join(words.semicolon)}`];
}

/** How a question may be answered, to be copied. */
function answerLine(problem: Problem, words: CliWords): readonly string[] {
  const answers = answersTo(problem);
  const choices = answers.map((answer) => `--answer "${writeAnswer(answer).replace(/["$`\\]/g, '\\$&')}"`);
  const [first, ...others] = choices;
  if (first === undefined) return [];
  return [
    others.length === 0 && answers[0]?.answer === '…'
      ? words.answerFreely(first, problem.field)
      : words.answers(choices)
  ];
}
