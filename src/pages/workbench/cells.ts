import type {GridLine} from '../../data/import/evidence.js';
import type {Problem, Reading, Row} from '../../data/problems.js';
import type {BenchFile, Entry} from './model.js';

/** The cells of a file by their physical lines, as they stand in it. */
export interface Cells {
  readonly header: readonly string[];
  readonly of: (line: number) => readonly string[] | undefined;
}

/** A whole line of a file as it stands in it. */
export interface LineText {
  readonly raw: string;
  /** Whether a line above says the very same. */
  readonly isRepeat: boolean;
}

/** A cell of a row, with what was found in it. */
export interface Cell {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The cells of files, cut out once more when their rows are looked at: a reading keeps none. */
export class CellBook {
  #known = new Map<Reading, Cells | undefined>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The cells of a reading, once they are here; until then undefined, and the page is told when they are. */
  of({file, reading}: Entry): Cells | undefined {
    if (!this.#known.has(reading)) {
      if (this.#known.size > 8) this.#known.clear();
      this.#known.set(reading, undefined);
      void cut(file, reading).then((cells) => {
        this.#known.set(reading, cells);
        this.#onChange();
      });
    }
    return this.#known.get(reading);
  }
}

/** Whether a file is made of lines, which can be left out; records in JSON are none. */
export const hasLines = ({name}: BenchFile): boolean => !/\.json$/i.test(name);

async function cut(file: BenchFile, reading: Reading): Promise<Cells> {
  if (!hasLines(file)) return {header: [], of: () => undefined};
  const {recipe} = reading;
  const lines = new Map((await gridLines(file, reading)).map((line) => [line.line, line]));
  const of = (line: number) => lines.get(line)?.cells;
  return {header: of(recipe.header_line) ?? Object.keys(recipe.columns), of};
}

async function gridLines({input}: BenchFile, {recipe}: Reading): Promise<readonly GridLine[]> {
  const {readGrids} = await import('../../data/import/grid.js');
  const {encoding, delimiter, sheet} = recipe;
  const grids = await readGrids(input, {recipe: {encoding, delimiter, ...(sheet && {sheet})}});
  return (grids.find((one) => one.sheet === sheet) ?? grids[0])?.lines ?? [];
}

/** What stands in some lines of a file, each as a whole. */
export async function lineTexts(
  file: BenchFile,
  reading: Reading,
  wanted: readonly number[]
): Promise<readonly LineText[]> {
  const lines = await gridLines(file, reading);
  const rows = new Set(reading.rows.map(({line}) => line));
  const raws = new Map(lines.filter(({line}) => wanted.includes(line)).map(({line, raw}) => [line, raw]));
  const texts = new Set(raws.values());
  const first = new Map<string, number>();
  for (const {line, raw} of lines) if (rows.has(line) && texts.has(raw) && !first.has(raw)) first.set(raw, line);
  return [...raws].map(([line, raw]) => ({raw, isRepeat: first.get(raw) !== line}));
}

/** The columns that rows are shown in: those of the file, or those of its records where it has none. */
export function headerOf({reading}: Entry, cells: Cells): readonly string[] {
  if (cells.header.length > 0) return cells.header;
  const names = Object.keys(reading.recipe.columns);
  if (names.length > 0) return names;
  return [...new Set(reading.rows.flatMap(({record}) => Object.keys(record ?? {})))];
}

/** A row as cells, each with what was found in it, and what was found in the row as a whole. */
export function cellsOf(
  row: Row,
  {reading}: Entry,
  header: readonly string[],
  cells: Cells
): {readonly cells: readonly Cell[]; readonly others: readonly Problem[]} {
  const texts = cells.of(row.line);
  const {columns} = reading.recipe;
  const placed = new Set<Problem>();
  const marked = header.map((name, at) => {
    const key = name.trim();
    const field = (Object.hasOwn(columns, key) ? columns[key] : undefined) ?? key;
    const problems = row.problems.filter((problem) =>
      problem.column > 0 ? problem.column === at + 1 : problem.field !== '' && problem.field === field
    );
    for (const problem of problems) placed.add(problem);
    return {text: texts?.[at] ?? shown(row.record?.[field]) ?? problems[0]?.raw ?? '', problems};
  });
  return {cells: marked, others: row.problems.filter((problem) => !placed.has(problem))};
}

const shown = (value: string | number | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.join('; ') : value?.toString();
