import type {Problem} from '../../data/problems.js';

/** One of the answers that a question leaves. */
export interface Choice {
  readonly value: string;
  /** Whether it answers for the whole column, or is written in place of the cell. */
  readonly isForColumn: boolean;
}

/** What is answered by what stands in the cell, and so holds for cells that say the same. */
const ofCells: Readonly<Record<string, readonly string[]>> = {
  'unknown-unit': ['persons', 'states', 'countries', 'organisations'],
  'ambiguous-state': [],
  'dissolved-state': [],
  'days-apart': [],
  'several-counts': [],
  'short-year': []
};

/** What is answered for a column or a file, where the question itself does not list it. */
const ofColumns: Readonly<Record<string, readonly string[]>> = {
  'ambiguous-date-order': ['dmy', 'mdy'],
  'ambiguous-number': ['1,234.5', '1.234,5'],
  'add-or-replace': ['add', 'replace']
};

/** The answers that a question offers. */
export function choicesOf({code, params, repair}: Problem): readonly Choice[] {
  const said = listOf(params.answers ?? params.states);
  const own = ofCells[code];
  if (own === undefined) return (said.length > 0 ? said : (ofColumns[code] ?? [])).map((value) => choice(value, true));
  const offered = repair && !repair.applied ? [repair.value] : [];
  const values = [said, own, offered].find(({length}) => length > 0) ?? [];
  return values.map((value) => choice(value, false));
}

const choice = (value: string, isForColumn: boolean): Choice => ({value, isForColumn});

/** A list in a parameter: with semicolons, or with commas where it has none. */
function listOf(value: string | number | undefined): readonly string[] {
  const text = String(value ?? '');
  const parts = text.includes(';') ? text.split(';') : text.split(', ');
  return parts.map((part) => part.trim()).filter(Boolean);
}
