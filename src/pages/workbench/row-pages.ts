import type {Reading, Row} from '../../data/problems.js';

/** Which rows are shown. */
export type RowFilter = 'all' | Row['status'] | 'marked';

/** The choices of rows, in the order in which they are offered. */
export const rowFilters: readonly RowFilter[] = ['all', 'rejected', 'repaired', 'marked', 'accepted'];

/** How many rows stand on a page. */
export const pageLength = 50;

/** The rows of a reading that a choice leaves. */
export function filterRows({rows}: Reading, filter: RowFilter): readonly Row[] {
  if (filter === 'all') return rows;
  if (filter === 'marked') return rows.filter(({problems}) => problems.length > 0);
  return rows.filter(({status}) => status === filter);
}

/** How many pages rows take; one where there is no row. */
export const pagesOf = (rows: readonly Row[]): number => Math.max(1, Math.ceil(rows.length / pageLength));

/** The page on which a line stands among rows; the first where it is not among them. */
export const pageOf = (rows: readonly Row[], line: number): number =>
  Math.max(0, Math.floor(rows.findIndex((row) => row.line === line) / pageLength));

/** The rows of a page; the first page is 0, and beyond the last one is the last. */
export function pageRows(rows: readonly Row[], page: number): readonly Row[] {
  const from = Math.min(page, pagesOf(rows) - 1) * pageLength;
  return rows.slice(from, from + pageLength);
}
