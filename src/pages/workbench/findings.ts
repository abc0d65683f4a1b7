import type {Problem, ProblemCode} from '../../data/problems.js';
import type {Entry} from './model.js';

/** How much a finding matters: it waits for an answer, keeps a row out, was put right, or is only worth a look. */
export type Weight = 'question' | 'error' | 'repaired' | 'warning';

/** A problem, and the reading it was found in. */
export interface Found {
  readonly entry: Entry;
  readonly problem: Problem;
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

/** What was found in all readings, by cause: questions first, then what keeps rows out, the most frequent first. */
export function causesOf(entries: readonly Entry[]): readonly Cause[] {
  const causes = new Map<string, {cause: Omit<Cause, 'found'>; found: Found[]}>();
  for (const [at, entry] of entries.entries()) {
    for (const problem of entry.reading.problems) {
      const weight = weightOf(problem);
      const {code, field, params} = problem;
      // A question is asked once for its column, however many rows wait for it.
      const place = weight === 'question' ? `${at} ${params.header ?? ''} ${params.answers ? '' : problem.raw}` : '';
      const key = [weight, code, field, place].join(' ');
      const group = causes.get(key);
      if (group) group.found.push({entry, problem});
      else causes.set(key, {cause: {key, weight, code, field}, found: [{entry, problem}]});
    }
  }
  return [...causes.values()]
    .map(({cause, found}) => ({...cause, found}))
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || b.found.length - a.found.length);
}

function weightOf({severity, repair}: Problem): Weight {
  if (severity !== 'warning') return severity;
  return repair?.applied ? 'repaired' : 'warning';
}
