import type {Remark} from './evidence.js';

/** The cells of one line, and what splitting it brought to light. */
export interface Cells {
  readonly cells: readonly string[];
  readonly remarks?: readonly Remark[];
}

/**
 * The cells of a physical line in which some quote is not closed as it should be. It is read in several ways, and the first
 * that gives as many cells as other lines have is taken; where none does, the line cannot be used.
 */
export function splitStray(raw: string, delimiter: string, width: number): Cells {
  const ways = [closeLate, closeAtOnce, asText].map((way) => split(raw, delimiter, way));
  const cells = ways.find((way) => width === 0 || way.length === width);
  if (!cells) return {cells: ways[2]!, remarks: [{code: 'stray-quote', severity: 'error', raw}]};
  const remarks: Remark[] = [];
  const values = cells.map((cell, at) => {
    const value = /^\s*"[^"]*$/.test(cell) ? cell.replace('"', '') : cell;
    if (value !== cell) remarks.push(repaired(value, cell, at + 1));
    return value;
  });
  // Where no single cell was changed, quotes within a cell were taken as its text.
  if (remarks.length === 0) {
    const at = cells.findIndex((cell) => cell.includes('"'));
    remarks.push(repaired(cells[at] ?? '', raw, at + 1));
  }
  return {cells: values, remarks};
}

const repaired = (value: string, raw: string, column: number): Remark => ({
  code: 'stray-quote',
  severity: 'warning',
  column,
  raw,
  repair: {value, applied: true}
});

/** Where the cell ends whose quote opens here, and its text; nothing where the quote is but a character of the text. */
type Way = (raw: string, open: number, delimiter: string) => {readonly value: string; readonly end: number} | undefined;

/** A quote closes only before a delimiter or at the end: `"The "big" one",x`. */
const closeLate: Way = (raw, open, delimiter) => {
  for (let close = raw.indexOf('"', open + 1); close >= 0; close = raw.indexOf('"', close + 1)) {
    if (isEnd(raw, close + 1, delimiter)) return {value: unquoted(raw.slice(open + 1, close)), end: close + 1};
  }
  return undefined;
};

/** The next quote closes, or the cell has none: `"A" and B,"C"`. */
const closeAtOnce: Way = (raw, open, delimiter) => {
  const close = raw.indexOf('"', open + 1);
  return close >= 0 && isEnd(raw, close + 1, delimiter)
    ? {value: raw.slice(open + 1, close), end: close + 1}
    : undefined;
};

const asText: Way = () => undefined;

const isEnd = (raw: string, at: number, delimiter: string): boolean => at >= raw.length || raw[at] === delimiter;
const unquoted = (text: string): string => text.replaceAll('""', '"');

function split(raw: string, delimiter: string, way: Way): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= raw.length; at += 1) {
    const quoted = raw[at] === '"' ? way(raw, at, delimiter) : undefined;
    const next = raw.indexOf(delimiter, at);
    const end = quoted?.end ?? (next < 0 ? raw.length : next);
    cells.push(quoted?.value ?? raw.slice(at, end));
    at = end;
  }
  return cells;
}
