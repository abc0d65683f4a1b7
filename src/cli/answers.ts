import type {Problem, Reading, Recipe} from '../data/problems.js';
import {offeredAnswers, subjectOf} from '../data/subject.js';

/** An answer to a question about a column, or about the file where the header is empty. */
export type Answer = Recipe['answers'][number];

/** How a recipe takes an answer to a question. */
type TakeAnswer = (recipe: Recipe, question: Problem, answer: string) => Recipe;

/** `code:header=answer`, where a header may have colons and equals signs of its own. */
export function readAnswer(text: string): Answer {
  const colon = text.indexOf(':');
  const equals = text.lastIndexOf('=');
  return {code: text.slice(0, colon), header: text.slice(colon + 1, equals), answer: text.slice(equals + 1)};
}

/** An answer as it is written on a command line. */
export const writeAnswer = ({code, header, answer}: Answer): string => `${code}:${header}=${answer}`;

/** The answers that a question may be given, or that something must be written in place of the dots. */
export function answersTo(problem: Problem): readonly Answer[] {
  const {severity, code} = problem;
  if (severity !== 'question') return [];
  const offered = offeredAnswers(problem);
  const header = subjectOf(problem);
  return (offered.length > 0 ? offered : ['…']).map((answer) => ({code, header, answer}));
}

/**
 * Reads a file, and reads it again for as long as some of the answers fit its questions: an answer may bring up another
 * question, such as what the columns mean once the table is known.
 */
export async function readAnswering(
  read: (recipes: readonly Recipe[]) => Promise<readonly Reading[]>,
  recipes: readonly Recipe[],
  answers: ReadonlySet<Answer>,
  take: TakeAnswer
): Promise<{readonly readings: readonly Reading[]; readonly given: ReadonlySet<Answer>}> {
  const given = new Set<Answer>();
  let readings = await read(recipes);
  for (let before = -1; before < given.size; ) {
    before = given.size;
    const now = readings.map((reading) => withAnswers(reading, answers, given, take));
    if (given.size > before) readings = await read(now);
  }
  return {readings, given};
}

function withAnswers(
  {recipe, problems}: Reading,
  answers: ReadonlySet<Answer>,
  given: Set<Answer>,
  take: TakeAnswer
): Recipe {
  let now = recipe;
  for (const answer of answers) {
    const question = problems.find(
      (problem) =>
        problem.severity === 'question' && problem.code === answer.code && subjectOf(problem) === answer.header
    );
    if (!question || given.has(answer)) continue;
    now = take(now, question, answer.answer);
    given.add(answer);
  }
  return now;
}
