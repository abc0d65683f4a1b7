import type {Problem, Reading, Recipe} from '../data/problems.js';

/** An answer to a question about a column, or about the file where the header is empty. */
export type Answer = Recipe['answers'][number];

/** How a recipe takes an answer to a question. */
type TakeAnswer = (recipe: Recipe, question: Problem, answer: string) => Recipe;

/** The header that a question is about; empty where it is about the file. */
const headerOf = ({params, field}: Problem): string => String(params.header ?? field);

/** `code:header=answer`, where a header may have colons and equals signs of its own. */
export function readAnswer(text: string): Answer {
  const colon = text.indexOf(':');
  const equals = text.lastIndexOf('=');
  return {code: text.slice(0, colon), header: text.slice(colon + 1, equals), answer: text.slice(equals + 1)};
}

/** An answer as it is written on a command line. */
export const writeAnswer = ({code, header, answer}: Answer): string => `${code}:${header}=${answer}`;

/** The answers that a problem may be given; none where it is no question, or an open one. */
export function answersTo(problem: Problem): readonly Answer[] {
  const {severity, code, params} = problem;
  if (severity !== 'question' || params.answers === undefined) return [];
  return String(params.answers)
    .split(';')
    .map((answer) => ({code, header: headerOf(problem), answer}));
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
        problem.severity === 'question' && problem.code === answer.code && headerOf(problem) === answer.header
    );
    if (!question || given.has(answer)) continue;
    now = take(now, question, answer.answer);
    given.add(answer);
  }
  return now;
}
