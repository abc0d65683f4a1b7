/** A cell as a spreadsheet names it: row 214, column 5 is "E214". */
export const cellName = (line: number, column: number): string => `${columnName(column)}${line}`;

/** A column as a spreadsheet names it: 5 is "E", 27 is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The column that the name of a cell begins with: that of "E214" is 5. */
export function columnOf(cell: string): number {
  let column = 0;
  for (let at = 0; cell.charCodeAt(at) > 64; at += 1) column = column * 26 + cell.charCodeAt(at) - 64;
  return column;
}
