import type {Problem, Recipe} from '../problems.js';
import {subjectOf} from '../subject.js';
import type {Remark, Told} from './evidence.js';

/** What a recipe answers to a question about a column, about a text in cells, or about the file where the header is empty. */
export const answerTo = (recipe: Recipe | undefined, code: string, header = ''): string | undefined =>
  recipe?.answers.find((one) => one.code === code && one.header === header)?.answer;

/**
 * The recipe with an answer to a question in it: an order of dates (`dmy`), a style of numbers (`1.234,5`), one of the
 * question's `params.answers`, or what a person writes instead of these.
 */
export function answered(recipe: Recipe, question: Problem, answer: string): Recipe {
  const header = subjectOf(question);
  const isOfColumn = question.params.header !== undefined;
  if (isOfColumn && question.code === 'ambiguous-date-order')
    return {...recipe, dates: {...recipe.dates, [header]: answer}};
  if (isOfColumn && question.code === 'ambiguous-number')
    return {...recipe, numbers: {...recipe.numbers, [header]: answer}};
  if (question.code === 'which-table') return {...recipe, table: answer as Recipe['table'], columns: {}};
  const others = recipe.answers.filter((one) => one.code !== question.code || one.header !== header);
  return {...recipe, answers: [...others, {code: question.code, header, answer}]};
}

/**
 * A cell as the recipe settles it: where reading it ends in a question that is answered, what `settle` makes of the answer
 * is its value, and says so. The question stays where there is no answer, or none that makes sense.
 */
export function settled<V>(
  told: Told<V>,
  raw: string,
  recipe: Recipe | undefined,
  settle: (answer: string) => V | undefined
): Told<V> {
  if (!recipe || recipe.answers.length === 0) return told;
  const question = told.remarks.find(({severity}) => severity === 'question');
  const answer = question && answerTo(recipe, question.code, String(question.params?.name ?? raw));
  const value = answer === undefined ? undefined : settle(answer);
  if (answer === undefined || value === undefined) return told;
  const settledBy: Remark = {code: 'recipe-repair', severity: 'warning', repair: {value: answer, applied: true}};
  return {value, remarks: [...told.remarks.filter((remark) => remark !== question), settledBy]};
}
