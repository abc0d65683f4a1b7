import type {Problem} from '../../data/problems.js';
import {offeredAnswers} from '../../data/subject.js';

/** One of the answers that a question leaves. */
export interface Choice {
  readonly value: string;
  /** Whether it is an answer of the recipe, or written in place of the cell. */
  readonly isAnswer: boolean;
}

/** The answers that a question offers; where it has none, the repair of the cell that it suggests. */
export function choicesOf(problem: Problem): readonly Choice[] {
  const answers = offeredAnswers(problem).map((value) => ({value: value.trim(), isAnswer: true}));
  const {repair} = problem;
  const isRepair = repair && !repair.applied && !answers.some(({value}) => value === repair.value);
  return isRepair ? [...answers, {value: repair.value, isAnswer: false}] : answers;
}
