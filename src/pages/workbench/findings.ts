import type {Problem, ProblemCode} from '../../data/problems.js';
import {subjectOf} from '../../data/subject.js';
import type {Entry} from './model.js';

/** How much a finding matters: it waits for an answer, keeps a row out, was put right, or is only worth a look. */
export type Weight = 'question' | 'error' | 'repaired' | 'warning';

/** A problem, and the reading it was found in; the first of those that several cells have which say the same. */
export interface Found {
  readonly entry: Entry;
  readonly problem: Problem;
  /** The lines of the rows that have it, or one like it; none where it is the file's. */
  readonly lines: readonly number[];
}

/** All findings of one cause: the same problem with the same column. */
export interface Cause {
  /** The same for as long as the cause is there. */
  readonly key: string;
  readonly weight: Weight;
  readonly code: ProblemCode;
  readonly field: string;
  readonly found: readonly Found[];
}

const weights: readonly Weight[] = ['question', 'error', 'warning', 'repaired'];

/** Whether a repair is offered that was not made. */
export const isFixable = ({repair, severity}: Problem): boolean =>
  repair !== undefined && !repair.applied && severity !== 'question';

/** How many rows have a finding of a cause. */
export const countLines = ({found}: Cause): number => found.reduce((sum, {lines}) => sum + lines.length, 0);

/** What was found in all readings, by cause: questions first, then what keeps rows out, the most frequent first. */
export function causesOf(entries: readonly Entry[]): readonly Cause[] {
  const causes = new Map<string, {cause: Omit<Cause, 'found'>; found: Map<unknown, Found>}>();
  for (const [at, entry] of entries.entries()) {
    const lines = linesOf(entry);
    for (const problem of entry.reading.problems) {
      const weight = weightOf(problem);
      const {code, field} = problem;
      // A question is asked for its column, or for all cells that say the same.
      const asked = subjectOf(problem);
      const key = [weight, code, field, weight === 'question' ? `${at} ${asked}` : ''].join(' ');
      const group = causes.get(key) ?? {cause: {key, weight, code, field}, found: new Map()};
      causes.set(key, group);
      const same = weight === 'question' ? problem : sameness(problem, at);
      const before = group.found.get(same);
      const own = lines.get(problem) ?? [];
      group.found.set(same, before ? {...before, lines: [...before.lines, ...own]} : {entry, problem, lines: own});
    }
  }
  return [...causes.values()]
    .map(({cause, found}) => ({...cause, found: [...found.values()]}))
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || countLines(b) - countLines(a));
}

/** What cells share that are mended by one correction: it is written for what they say, wherever they stand in the file. */
const sameness = (problem: Problem, file: number): unknown => {
  const {raw, params, repair} = problem;
  return raw === '' ? problem : JSON.stringify([file, raw, params, repair]);
};

/** The lines that have each problem; many rows may share one. */
function linesOf({reading}: Entry): ReadonlyMap<Problem, number[]> {
  const lines = new Map<Problem, number[]>();
  for (const {line, problems} of reading.rows) {
    for (const problem of problems) {
      const known = lines.get(problem);
      if (known) known.push(line);
      else lines.set(problem, [line]);
    }
  }
  return lines;
}

function weightOf({severity, repair, code}: Problem): Weight {
  // Nothing is wrong with what a person left out, and still it is not in.
  if (code === 'left-out') return 'error';
  if (severity !== 'warning') return severity;
  return repair?.applied ? 'repaired' : 'warning';
}
