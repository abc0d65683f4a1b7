import type {Recipe} from '../problems.js';
import type {Finding} from '../reading.js';
import {finding} from '../reading.js';
import type {TableName} from '../records.js';
import type {Column} from '../schema.js';
import type {FileColumn} from './columns.js';
import {consentMark} from './consent-marks.js';
import type {DateOrder} from './date-cells.js';
import type {CellAt} from './date-order.js';
import {dateOrderSteps} from './date-order.js';
import type {Evidence} from './evidence.js';
import type {NumberStyle} from './number-cells.js';
import {numberStyleSteps} from './number-cells.js';
import type {Steps} from '../in-slices.js';

/** How the cells of a column are written, by a recipe or by the evidence of the column itself. */
export interface Decision {
  readonly dates?: DateOrder;
  readonly numbers?: NumberStyle;
  readonly evidence: readonly Evidence[];
  /** The one question about the column, for whichever of its rows depend on the answer. */
  readonly question?: Finding;
}

const orders: readonly string[] = ['dmy', 'mdy', 'ymd', 'serial-1900', 'serial-1904'] satisfies readonly DateOrder[];
const styles: readonly string[] = ['1,234.5', '1.234,5'] satisfies readonly NumberStyle[];

function* unmarked(cells: Iterable<CellAt>): Generator<CellAt> {
  for (const {line, text} of cells) yield {line, text: consentMark(text)?.text ?? text};
}

/** Decides in steps how a column of dates or numbers is written; nothing for any other column. */
export function* decide(
  {header, field}: FileColumn,
  {type, min, max}: Column,
  place: {readonly table: TableName; readonly file: string; readonly recipe?: Recipe | undefined},
  cells: () => Iterable<CellAt>
): Steps<Decision> {
  if (type === 'date') {
    const given = place.recipe?.dates[header];
    if (given !== undefined && orders.includes(given)) return {dates: given as DateOrder, evidence: []};
    const {order, evidence, isUndecidable, answers} = yield* dateOrderSteps(
      field === 'deposit_date' ? unmarked(cells()) : cells()
    );
    const question = isUndecidable && ask('ambiguous-date-order', answers);
    return {...(order && {dates: order}), evidence: named(evidence), ...(question && {question})};
  }
  if (type !== 'integer' && type !== 'number') return {evidence: []};
  const given = place.recipe?.numbers[header];
  if (given !== undefined && styles.includes(given)) return {numbers: given as NumberStyle, evidence: []};
  const range = {...(min !== undefined && {min}), ...(max !== undefined && {max}), isWhole: type === 'integer'};
  const {style, evidence, isUndecidable, answers} = yield* numberStyleSteps(cells(), range);
  const question = isUndecidable && ask('ambiguous-number', answers);
  return {...(style && {numbers: style}), evidence: named(evidence), ...(question && {question})};

  function named(evidence: readonly Evidence[]): readonly Evidence[] {
    return evidence.map((one) => ({...one, header}));
  }

  function ask(code: 'ambiguous-date-order' | 'ambiguous-number', answers: readonly string[]): Finding {
    const params = {answers: answers.join(';'), header};
    return finding(place.table, place.file, code, {field, severity: 'question', params});
  }
}
