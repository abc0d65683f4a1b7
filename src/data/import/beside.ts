import type {Column} from '../schema.js';
import type {FileColumn} from './columns.js';
import type {Decision} from './decide.js';

/** A column of a file, and how its cells are found to be written. */
export interface Decided {
  readonly column: FileColumn;
  readonly schemaColumn: Column;
  readonly decision: Decision;
}

/**
 * The columns with the order of dates that those beside them prove: who writes the deposit as 26/11/2013 writes the entry
 * into force as 01/03/2014 with its day first. Only where all that are decided agree, and none contradicts itself.
 */
export function besideOneAnother(all: readonly Decided[]): readonly Decided[] {
  const dates = all.filter(({schemaColumn}) => schemaColumn.type === 'date');
  const orders = new Set(dates.flatMap(({decision: {dates: order}}) => (order && !isSerial(order) ? [order] : [])));
  const [order] = orders;
  const isContradicted = dates.some(({decision: {question, evidence}}) => question && evidence.length > 0);
  if (order === undefined || orders.size > 1 || isContradicted) return all;
  const witness = dates.find(({decision}) => decision.dates === order)!;
  const [proof] = witness.decision.evidence.filter(({decision}) => decision === `dates ${order}`);
  return all.map((one) => {
    const {question} = one.decision;
    if (question?.code !== 'ambiguous-date-order' || !String(question.params.answers).split(';').includes(order))
      return one;
    const evidence = {
      decision: `dates ${order}`,
      header: one.column.header,
      beside: witness.column.header,
      ...(proof?.line !== undefined && {line: proof.line}),
      ...(proof?.raw !== undefined && {raw: proof.raw})
    };
    return {...one, decision: {dates: order, evidence: [evidence]}};
  });
}

const isSerial = (order: string): boolean => order.startsWith('serial');
