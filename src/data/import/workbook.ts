import {breathe} from '../slices.js';
import {cleanLine} from './clean.js';
import type {Grid, GridLine, Remark} from './evidence.js';
import type {GridOptions} from './grid.js';
import type {CellContext, RowPiece, SheetPart} from './sheet-xml.js';
import {is1904, mergedDown, numberShapes, partPath, rowPieces, sharedStrings, sheetParts} from './sheet-xml.js';
import type {Entry} from './zip.js';
import {entriesOf, stored, textOf, ZipError} from './zip.js';

const mostUnpacked = 300_000_000;

/**
 * The sheets of an Excel workbook as grids: those that are shown and not empty, or the one that a recipe names. Dates are
 * ISO texts, numbers keep their digits, a text merged over several rows stands in each of them.
 */
export async function readWorkbook(bytes: Uint8Array, options: GridOptions = {}): Promise<readonly Grid[]> {
  try {
    const workbook = await Workbook.open(bytes, options);
    return await workbook.grids();
  } catch (error) {
    options.signal?.throwIfAborted();
    // Whatever the reader of the cells stumbles over is damage in the file; its reasons mean nothing to a person.
    const kind = error instanceof ZipError ? error.reason : 'workbook';
    return [gridOf('', [], [{code: 'not-a-table', severity: 'error', params: {kind}}])];
  }
}

type ReadCells = (xml: string) => Promise<readonly (readonly unknown[])[]>;

class Workbook {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #options: GridOptions;
  readonly #sheets: readonly SheetPart[];
  readonly #context: CellContext;
  readonly #readCells: ReadCells;
  #rows = 0;

  private constructor(
    entries: ReadonlyMap<string, Entry>,
    options: GridOptions,
    sheets: readonly SheetPart[],
    context: CellContext,
    readCells: ReadCells
  ) {
    this.#entries = entries;
    this.#options = options;
    this.#sheets = sheets;
    this.#context = context;
    this.#readCells = readCells;
  }

  static async open(bytes: Uint8Array, options: GridOptions): Promise<Workbook> {
    const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]));
    const workbook = await unpack(entries, 'xl/workbook.xml');
    const relations = await unpack(entries, 'xl/_rels/workbook.xml.rels');
    const strings = await unpack(entries, partPath(relations, 'sharedStrings'));
    const context = {
      strings: await sharedStrings(strings, options.signal),
      shapes: numberShapes(await unpack(entries, partPath(relations, 'styles'))),
      is1904: is1904(workbook)
    };
    return new Workbook(entries, options, sheetParts(workbook, relations), context, await cellReader());
  }

  async grids(): Promise<readonly Grid[]> {
    const wanted = this.#sheets.filter(({name}) => name === this.#options.recipe?.sheet);
    if (wanted.length > 0) return this.#read(wanted, []);
    const shown = this.#sheets.filter(({isHidden}) => !isHidden);
    const remarks = this.#sheets
      .filter(({isHidden}) => isHidden)
      .map(({name}): Remark => ({code: 'hidden-sheet', severity: 'warning', raw: name, params: {sheet: name}}));
    return this.#read(shown, remarks);
  }

  /** Remarks about the workbook stand with the first of its grids. */
  async #read(sheets: readonly SheetPart[], remarks: readonly Remark[]): Promise<readonly Grid[]> {
    const grids: Grid[] = [];
    for (const sheet of sheets) {
      const lines = await this.#linesOf(sheet);
      if (lines.length > 0) grids.push(gridOf(sheet.name, lines, grids.length === 0 ? remarks : []));
    }
    if (grids.length > 0) return grids;
    return [gridOf('', [], [...remarks, {code: 'not-a-table', severity: 'error', params: {kind: 'empty'}}])];
  }

  async #linesOf({path}: SheetPart): Promise<readonly GridLine[]> {
    const xml = await unpack(this.#entries, path);
    const rows: {readonly line: number; readonly cells: string[]}[] = [];
    for (const piece of rowPieces(xml, this.#context)) {
      for (const row of await this.#rowsOf(piece)) rows.push(row);
      this.#options.onProgress?.({bytes: xml.length, rows: this.#rows + rows.length});
      await breathe(this.#options.signal);
    }
    this.#rows += rows.length;
    const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
    const remarks = fillDown(rows, mergedDown(xml));
    return rows.flatMap(({line, cells}, at) => {
      while (cells.length < width) cells.push('');
      const found = remarks.get(line);
      const own = cleanLine({line, cells, raw: cells.join('\t').trimEnd(), ...(found && {remarks: found})});
      const before = rows[at - 1]?.line ?? 0;
      // Rows that are left empty between two others stand as one blank line.
      return before > 0 && line > before + 1 ? [{line: before + 1, cells: [''], raw: ''}, own] : [own];
    });
  }

  async #rowsOf({xml, lines}: RowPiece): Promise<readonly {readonly line: number; readonly cells: string[]}[]> {
    const rows = await this.#readCells(xml);
    return lines.map((line, at) => ({line, cells: (rows[at] ?? []).map(textOfCell)}));
  }
}

const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A reader of rows in XML: they are handed over as a small workbook that is not packed, so that no worker is started. */
async function cellReader(): Promise<ReadCells> {
  const {readSheet} = await import('read-excel-file/universal');
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const relation = `<Relationship Id="a" Type="${kind}" Target="a.xml"/>`;
  const workbook = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>`
  };
  return async (rows) => readSheet(stored({...workbook, 'xl/a.xml': sheetXml(rows)}), {trim: false});
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

async function unpack(entries: ReadonlyMap<string, Entry>, path: string): Promise<string> {
  const entry = entries.get(path);
  if (entry) return textOf(entry, mostUnpacked);
  // A workbook of numbers alone has no shared texts, and one without dates need not have styles.
  if (/sharedStrings|styles/.test(path)) return '';
  throw new ZipError('workbook');
}

/** Writes the text of each merged cell into all its rows, and returns what was written, by row. */
function fillDown(
  rows: readonly {readonly line: number; readonly cells: string[]}[],
  merged: readonly (readonly [number, number, number])[]
): ReadonlyMap<number, readonly Remark[]> {
  const remarks = new Map<number, Remark[]>();
  if (merged.length === 0) return remarks;
  const byLine = new Map(rows.map((row) => [row.line, row.cells]));
  const end = rows.at(-1)?.line ?? 0;
  for (const [column, first, last] of merged) {
    const value = byLine.get(first)?.[column - 1] ?? '';
    for (let line = first + 1; value !== '' && line <= Math.min(last, end); line += 1) {
      const cells = byLine.get(line);
      if (!cells || cells[column - 1]) continue;
      while (cells.length < column) cells.push('');
      cells[column - 1] = value;
      const repair = {value, applied: true};
      const remark: Remark = {code: 'merged-cell', severity: 'warning', column, raw: value, repair};
      remarks.set(line, [...(remarks.get(line) ?? []), remark]);
    }
  }
  return remarks;
}

function gridOf(sheet: string, lines: readonly GridLine[], remarks: readonly Remark[]): Grid {
  const evidence = sheet ? [{decision: 'sheet', raw: sheet}] : [];
  return {lines, encoding: 'xlsx', delimiter: '', ...(sheet && {sheet}), remarks, evidence};
}
