import type {ProblemWords} from '../words/problem-words.js';
import type {LoadError} from './load-error.js';
import type {Problem} from './problems.js';
import type {Finding, Wording} from './reading.js';

/** The words for problems in a language; fetched when there is a problem to speak of, so that clean data cost nothing. */
export async function problemWords(wording: Wording = 'en'): Promise<ProblemWords> {
  if (typeof wording === 'object') return wording;
  return wording === 'fr' ? import('../words/fr/problems.js') : import('../words/en/problems.js');
}

/** Writes the message of every finding. */
export async function describe(findings: readonly Finding[], wording?: Wording): Promise<void> {
  if (findings.length === 0) return;
  const words = await problemWords(wording);
  for (const found of findings) found.message = sayProblem(found, words);
}

/** One plain sentence about a problem, in the language of the words. */
export const sayProblem = (problem: Problem, words: ProblemWords): string => words.problems[problem.code](problem);

/** One plain sentence about a dataset that could not be loaded, in the language of the words. */
export const sayFailure = (error: LoadError, words: ProblemWords): string => words.failures[error.failure](error);
