/** Rows as lines whose columns stand under one another; a column of numbers stands to the right. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({length: count}, (_, at) => rows.map((row) => row[at] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const areNumbers = columns.map((cells) => cells.every((cell) => /^[\d\s.,]*$/u.test(cell)));
  const fit = (cell: string, at: number) =>
    areNumbers[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((row) => `  ${row.map(fit).join('  ')}`.trimEnd());
}
