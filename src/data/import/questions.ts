import type {Problem, Recipe} from '../problems.js';

/** What a recipe answers to a question about a column, or about the file where the header is empty. */
export const answerTo = (recipe: Recipe | undefined, code: string, header = ''): string | undefined =>
  recipe?.answers.find((one) => one.code === code && one.header === header)?.answer;

/**
 * The recipe with an answer to a question in it: an order of dates (`dmy`), a style of numbers (`1.234,5`), or one of the
 * question's `params.answers`.
 */
export function answered(recipe: Recipe, question: Problem, answer: string): Recipe {
  const header = String(question.params.header ?? question.field);
  if (question.code === 'ambiguous-date-order') return {...recipe, dates: {...recipe.dates, [header]: answer}};
  if (question.code === 'ambiguous-number') return {...recipe, numbers: {...recipe.numbers, [header]: answer}};
  if (question.code === 'which-table') return {...recipe, table: answer as Recipe['table'], columns: {}};
  const others = recipe.answers.filter((one) => one.code !== question.code || one.header !== header);
  return {...recipe, answers: [...others, {code: question.code, header, answer}]};
}
