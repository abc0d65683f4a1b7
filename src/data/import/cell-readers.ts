import type {Column} from '../schema.js';
import type {Remark} from './evidence.js';

/** A head count as the strict checker expects it: text for each of its columns. */
export interface CountText {
  readonly count?: string;
  readonly qualifier?: string;
  readonly unit?: string;
  readonly who?: string;
  readonly basis?: string;
  readonly verbatim?: string;
}

/** What a cell gives: texts for columns of the table by their slots, head counts, and what was found. */
export interface CellRead {
  readonly puts: readonly (readonly [slot: number, text: string])[];
  readonly remarks: readonly Remark[];
  readonly counts?: readonly CountText[];
}

/** Reads the cells of one column. */
export type ReadCell = (raw: string) => CellRead;

/** Whether most cells of a column are the same as others. */
export const isRepetitive = ({type, values, refs}: Column, field: string): boolean =>
  type !== 'text' || values !== undefined || refs !== undefined || field === 'city';
