import type {LoadError, LoadFailure} from '../data/load-error.js';
import type {Problem, ProblemCode} from '../data/problems.js';

/** One plain sentence for everything that can go wrong with data or on the way to them: what, where, what to do. */
export interface ProblemWords {
  readonly problems: {readonly [C in ProblemCode]: (problem: Problem) => string};
  readonly failures: {readonly [F in LoadFailure]: (error: LoadError) => string};
}
