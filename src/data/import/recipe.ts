import type {Problem, Reading, Recipe} from '../problems.js';

/** One way in which a file is not as its recipe expects. */
export interface RecipeChange {
  readonly kind: 'new-column' | 'lost-column' | 'changed-decision' | 'unanswered' | 'unused-repair' | 'changed-file';
  /** The header, or the part of the recipe: `encoding`, `delimiter`, `header_line`. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The recipe with an answer to a question in it; `answer` is one of the question's `params.answers`. */
export const answered = (recipe: Recipe, question: Problem, answer: string): Recipe => ({
  ...recipe,
  answers: [...recipe.answers, {code: question.code, header: String(question.params.header ?? ''), answer}]
});

/** The recipe with a repair in it: the one that a problem offers, or another value for what stands in the cell. */
export const repaired = (recipe: Recipe, {field, raw, repair}: Problem, value = repair?.value ?? ''): Recipe => ({
  ...recipe,
  repairs: [...recipe.repairs, {field: repair?.field ?? field, raw, value}]
});

/** A recipe from JSON; undefined for what is none. */
export function readRecipe(json: unknown): Recipe | undefined {
  return (json as Recipe | undefined)?.treatyscope === 'recipe/1' ? (json as Recipe) : undefined;
}

/** How a file differs from what the recipe that it was read with expects; empty where the reading is the same. */
export function compareReading(_recipe: Recipe, _reading: Reading): readonly RecipeChange[] {
  return [];
}
