import type {Skipped} from '../problems.js';
import type {HeadingSense} from './delimiter.js';
import type {Evidence, Grid, GridLine, Remark} from './evidence.js';
import type {Steps} from '../in-slices.js';
import {atOnce} from '../in-slices.js';
import {isFootnote, isTotal, isUnits, mayBeTotal} from './line-kinds.js';
import {cellOf, isBlank, widthOf} from './text-line.js';

/** What a grid's lines are: one header, its rows, and lines that are neither. */
export interface Layout {
  /** The physical line of the header; 0 where the grid has no line that could be one. */
  readonly headerLine: number;
  /** The cells of the header as they stand, empty and repeated ones too. */
  readonly header: readonly string[];
  /** Remarks on the header's own cells. */
  readonly remarks: readonly Remark[];
  readonly rows: readonly GridLine[];
  readonly skipped: readonly Skipped[];
  /** Lines from a second header on: another table below the first, to be laid out by itself. */
  readonly rest: readonly GridLine[];
  readonly evidence: readonly Evidence[];
}

/** What is known about a layout beforehand. */
export interface LayoutHints {
  /** The line of the header, from a recipe. */
  readonly headerLine?: number;
  readonly looksLikeHeading?: HeadingSense;
}

const slice = 2000;
const lookAt = 40; // Title rows, logos and remarks above a header never take more lines.

/** Finds the header of a grid, its rows, and the titles, blank lines, units, totals and footnotes around them. */
export const layoutOf = (grid: Pick<Grid, 'lines'>, hints: LayoutHints = {}): Layout =>
  atOnce(layoutSteps(grid, hints));

/** The same in steps. */
export function* layoutSteps({lines}: Pick<Grid, 'lines'>, hints: LayoutHints): Steps<Layout> {
  const at = headerAt(lines, hints);
  const header = lines[at];
  if (!header) return withoutHeader(lines);
  const skipped: Skipped[] = lines.slice(0, at).map((line) => skip(line, isBlank(line) ? 'blank' : 'title'));
  skipped.push(skip(header, 'header'));
  const end = yield* nextHeaderAt(lines, at, hints.looksLikeHeading);
  const rows = yield* rowsOf(lines.slice(at + 1, end), header, skipped);
  return {
    headerLine: header.line,
    header: header.cells,
    remarks: header.remarks ?? [],
    rows,
    skipped: skipped.sort((a, b) => a.line - b.line),
    rest: lines.slice(end),
    evidence: [{decision: 'header', line: header.line, raw: header.raw}]
  };
}

/** Lines in which several cells are filled are rows even where nothing says what they mean, so that each is accounted for. */
function withoutHeader(lines: readonly GridLine[]): Layout {
  const rows = lines.filter((line) => filled(line).length > 1);
  const others = lines.filter((line) => filled(line).length < 2);
  const skipped = others.map((line) => skip(line, isBlank(line) ? 'blank' : 'title'));
  return {headerLine: 0, header: [], remarks: [], rows, skipped, rest: [], evidence: []};
}

const skip = ({line, raw}: GridLine, kind: Skipped['kind']): Skipped => ({line, kind, raw});

const filled = ({cells}: GridLine): readonly string[] => cells.filter((cell) => cell.trim() !== '');

function headerAt(lines: readonly GridLine[], {headerLine, looksLikeHeading}: LayoutHints): number {
  const first = lines.slice(0, lookAt);
  const scores = first.map((line) => headingScore(line, looksLikeHeading));
  const best = Math.max(0, ...scores);
  // The line of last month's header may be a title this month.
  const given = headerLine === undefined ? -1 : lines.findIndex(({line}) => line === headerLine);
  if (given >= 0 && 2 * (scores[given] ?? best) >= best) return given;
  if (best >= 2 || (best > 0 && widest(first) < 2)) return scores.indexOf(best);
  return first.findIndex(
    (line) => filled(line).length >= 0.6 * widest(lines.slice(0, 10 * lookAt)) && hasWordsOnly(line)
  );
}

/** How many of a line's cells are headings; none where most of them are not. */
function headingScore(line: GridLine, looksLikeHeading?: HeadingSense): number {
  if (!looksLikeHeading) return 0;
  const cells = filled(line);
  const score = cells.reduce((sum, cell) => sum + looksLikeHeading(cell), 0);
  return score * 3 < cells.length ? 0 : score;
}

/** The number of filled cells that a line of the table has: that of many lines, not of a single long one. */
function widest(lines: readonly GridLine[]): number {
  const counts = lines.filter((line) => !isBlank(line)).map((line) => filled(line).length);
  return counts.sort((a, b) => b - a)[Math.floor(counts.length / 4)] ?? 0;
}

/** Headings are words: no date, no number, no sentence. */
const hasWordsOnly = (line: GridLine): boolean =>
  !isBlank(line) &&
  filled(line).every((cell) => /\p{L}/u.test(cell) && !/(?:1[89]|20)\d\d|\d[./-]\d/.test(cell) && cell.length < 80);

/** Where another header begins: most of its cells are headings, and they are not those of the first. */
function* nextHeaderAt(lines: readonly GridLine[], at: number, looksLikeHeading?: HeadingSense): Steps<number> {
  if (!looksLikeHeading) return lines.length;
  const own = lines[at]!.cells.join('\t');
  for (let next = at + 2; next < lines.length; next += 1) {
    if (next % slice === 0) yield;
    const line = lines[next]!;
    // Below a table the next one stands after a blank line; only such lines are looked at, for speed as well.
    if (isBlank(line) || !isBlank(lines[next - 1]!) || line.cells.join('\t') === own) continue;
    const score = headingScore(line, looksLikeHeading);
    if (score >= 2 && score * 2 > filled(line).length) return next;
  }
  return lines.length;
}

function* rowsOf(lines: readonly GridLine[], header: GridLine, skipped: Skipped[]): Steps<readonly GridLine[]> {
  const width = header.cells.length;
  const own = header.cells.join('\t');
  const tail = tailAt(lines, width);
  const rows: GridLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % slice === 0) yield;
    const kind = kindOf(line, at, at >= tail, header, own);
    if (kind) skipped.push(skip(line, kind));
    else rows.push(widthOf(line) === width ? line : ragged(line, width));
  }
  return rows;
}

function kindOf(
  line: GridLine,
  at: number,
  isTail: boolean,
  header: GridLine,
  own: string
): Skipped['kind'] | undefined {
  if (isBlank(line)) return 'blank';
  const first = cellOf(line, 0) ?? '';
  if (first === header.cells[0] && line.cells.join('\t') === own) return 'header';
  if (at === 0 && isUnits(filled(line))) return 'header';
  if (mayBeTotal(first) && isTotal(line.cells)) return 'total';
  return isTail && isNote(line, header.cells.length) ? 'footnote' : undefined;
}

/** A line with something wrong in it is the rest of a row, not a note. */
const isNote = ({cells, remarks = []}: GridLine, width: number): boolean =>
  isFootnote(cells, width) && !remarks.some(({severity}) => severity === 'error');

/** Where the lines below the last row begin. */
function tailAt(lines: readonly GridLine[], width: number): number {
  let at = lines.length;
  while (at > 0) {
    const line = lines[at - 1]!;
    if (!isBlank(line) && !isTotal(line.cells) && !isNote(line, width)) break;
    at -= 1;
  }
  return at;
}

/** A row with empty cells too many is a row; with cells missing or too many, nobody knows which is which. */
function ragged(line: GridLine, expected: number): GridLine {
  const {cells, raw, remarks = []} = line;
  if (remarks.some(({severity}) => severity === 'error')) return line;
  const isSafe = cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === '');
  const params = {cells: cells.length, expected};
  const own = {line: line.line, cells, raw};
  return {...own, remarks: [...remarks, {code: 'ragged-row', severity: isSafe ? 'warning' : 'error', params}]};
}
