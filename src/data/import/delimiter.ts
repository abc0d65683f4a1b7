import type {Evidence, GridLine} from './evidence.js';
import {Splitter} from './split.js';

/** What separates the cells of a text, how many cells most lines then have, and why. */
export interface Delimiter {
  readonly delimiter: string;
  readonly width: number;
  readonly evidence: readonly Evidence[];
}

/** How much a cell looks like the heading of a column that we know: from 0, not at all, to 1. */
export type HeadingSense = (text: string) => number;

const candidates = [';', '\t', '|', ','];
const lookAt = 65_536;
const mostLines = 200;
const header = 20; // A header stands among the first lines.

/** Excel's own statement in the first line of a file: "sep=;". */
const statement = /^"?sep=(.)"?(?=\r|\n|$)/i;

/**
 * The delimiter of a text: the one that its first line states or the recipe names; else the one by which the first lines
 * give headings that we know, or the same number of cells in most lines. A delimiter is seldom followed by a space.
 */
export function delimiterOf(text: string, recipe?: string, looksLikeHeading?: HeadingSense): Delimiter {
  const head = text.slice(0, lookAt);
  const [raw, stated] = statement.exec(head) ?? [];
  const given = stated ?? (recipe || undefined);
  const isWhole = head.length === text.length;
  const trials = (given ? [given] : candidates).map((delimiter) => tryOut(head, delimiter, isWhole, looksLikeHeading));
  trials.sort((a, b) => b.headings - a.headings || b.score - a.score || b.width - a.width);
  const best = trials[0]!;
  const found = best.width > 1 || given ? best : {...best, delimiter: ','};
  const {delimiter, width, line} = found;
  const why = raw ?? (given ? 'recipe' : line?.raw);
  const place = line && !given ? {line: line.line} : {};
  const evidence = [{decision: `delimiter ${JSON.stringify(delimiter)}`, ...place, ...(why && {raw: why})}];
  return {delimiter, width, evidence};
}

interface Trial {
  readonly delimiter: string;
  readonly width: number;
  readonly score: number;
  readonly headings: number;
  /** The first line with as many cells as most lines. */
  readonly line: GridLine | undefined;
}

function tryOut(head: string, delimiter: string, isWhole: boolean, looksLikeHeading?: HeadingSense): Trial {
  const lines = firstLines(head, delimiter, isWhole);
  const width = commonWidth(lines);
  const fitting = lines.filter(({cells}) => cells.length === width);
  const share = width > 1 ? fitting.length / lines.length : 0;
  const known = (line: GridLine) => line.cells.reduce((sum, cell) => sum + (looksLikeHeading?.(cell) ?? 0), 0);
  const headings = Math.max(0, ...lines.slice(0, header).map(known));
  return {
    delimiter,
    width,
    score: share * (1 - spaced(fitting)),
    headings: headings < 2 ? 0 : Math.round(headings),
    line: fitting[0]
  };
}

function firstLines(head: string, delimiter: string, isWhole: boolean): readonly GridLine[] {
  const splitter = new Splitter(head, delimiter);
  const lines: GridLine[] = [];
  for (let line = splitter.next(); line && lines.length < mostLines; line = splitter.next()) {
    // The last line of a piece may be cut anywhere.
    if (!isWhole && splitter.at >= head.length && lines.length > 0) break;
    if (line.raw.trim() !== '' && !statement.test(line.raw)) lines.push(line);
  }
  return lines;
}

/** The number of cells that most lines have; of two that are as frequent the greater. */
function commonWidth(lines: readonly GridLine[]): number {
  const counts = new Map<number, number>();
  for (const {cells} of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const several = [...counts].filter(([width]) => width > 1);
  const [most] = several.sort(([width, count], [other, others]) => others - count || other - width);
  return most?.[0] ?? 1;
}

/** How often a space follows the delimiter, as it does in sentences: from 0 to 1. */
function spaced(lines: readonly GridLine[]): number {
  const later = lines.flatMap(({cells}) => cells.slice(1)).filter((cell) => cell !== '');
  return later.length === 0 ? 0 : later.filter((cell) => cell.startsWith(' ')).length / later.length;
}
