import type {Problem} from '../../data/problems.js';

/** One of the answers that a question leaves. */
export interface Choice {
  readonly value: string;
  /** Whether it answers for the whole column, or is written in place of the cell. */
  readonly isForColumn: boolean;
}

/** The answers that a question offers: for its column or its file, else for the cells that say the same. */
export function choicesOf({params, repair}: Problem): readonly Choice[] {
  const isForColumn = params.header !== undefined;
  const said = String(params.answers ?? '').split(';');
  const offered = repair && !repair.applied ? [repair.value] : [];
  const values = new Set([...said, ...offered].map((value) => value.trim()).filter(Boolean));
  return [...values].map((value) => ({value, isForColumn}));
}
