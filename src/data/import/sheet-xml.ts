import {breathe} from '../slices.js';
import {columnName, columnOf} from './cell-name.js';
import type {NumberShape} from './number-format.js';
import {numberText, shapeOf} from './number-format.js';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What the cells of all sheets refer to. */
export interface CellContext {
  /** The content of each shared text, as XML. */
  readonly strings: readonly string[];
  /** How the numbers of each style are shown. */
  readonly shapes: readonly NumberShape[];
  readonly is1904: boolean;
}

/** Some rows of a sheet as XML, numbered anew from 1, and the number that each has in the sheet. */
export interface RowPiece {
  readonly xml: string;
  readonly lines: readonly number[];
}

const folder = 'xl/';
const pieceLength = 50_000; // Read in some milliseconds.

/** The sheets of a workbook, in its order. */
export function sheetParts(workbook: string, relations: string): readonly SheetPart[] {
  const targets = new Map(tagsOf(relations, 'Relationship').map((tag) => [tag.Id ?? '', tag]));
  return tagsOf(workbook, 'sheet').flatMap(({name = '', state, id = ''}) => {
    const relation = targets.get(id);
    if (!relation?.Type?.endsWith('/worksheet')) return [];
    return [{name, path: pathOf(relation.Target), isHidden: state === 'hidden' || state === 'veryHidden'}];
  });
}

/** The path of the part that relations of this kind lead to: "sharedStrings", "styles". */
export function partPath(relations: string, kind: string): string {
  const relation = tagsOf(relations, 'Relationship').find(({Type}) => Type?.endsWith(`/${kind}`));
  return pathOf(relation?.Target ?? `${kind}.xml`);
}

const pathOf = (target = ''): string => (target.startsWith('/') ? target.slice(1) : folder + target);

/** Whether the days of a workbook are counted from 1904. */
export const is1904 = (workbook: string): boolean =>
  tagsOf(workbook, 'workbookPr').some(({date1904}) => date1904 === '1' || date1904 === 'true');

/** The shared texts of a workbook, each as the XML within its element. */
export async function sharedStrings(xml: string, signal?: AbortSignal): Promise<readonly string[]> {
  const strings: string[] = [];
  for (const [, , inside = ''] of xml.matchAll(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1si>)/g)) {
    strings.push(inside);
    if (strings.length % 1000 === 0) await breathe(signal);
  }
  return strings;
}

/** How each style of a workbook shows numbers. */
export function numberShapes(xml: string): readonly NumberShape[] {
  const codes = new Map(tagsOf(xml, 'numFmt').map(({numFmtId, formatCode}) => [Number(numFmtId), formatCode]));
  const [, , styles = ''] = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/.exec(xml) ?? [];
  return tagsOf(styles, 'xf').map(({numFmtId}) => shapeOf(Number(numFmtId), codes.get(Number(numFmtId))));
}

/** The vertical cells of a sheet that are merged: column, first row, last row. */
export function mergedDown(xml: string): readonly (readonly [number, number, number])[] {
  return tagsOf(xml, 'mergeCell').flatMap(({ref = ''}) => {
    const [, letters = '', first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
    return Number(last) > Number(first) ? [[columnOf(letters), Number(first), Number(last)] as const] : [];
  });
}

/**
 * The rows of a sheet, some at a time, prepared for a reader that would drop what we keep: errors become texts, and dates
 * texts that are no more exact than they are shown. Shared texts are written where they stand, and empty rows left out.
 */
export function* rowPieces(xml: string, context: CellContext): Generator<RowPiece> {
  const rows = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
  let line = 0;
  let lines: number[] = [];
  let piece = '';
  for (const [, , attributes = '', inside = ''] of xml.matchAll(rows)) {
    line = Number(attribute(attributes, 'r') ?? line + 1);
    const cells = cellsOf(inside, lines.length + 1, context);
    if (cells === '') continue;
    lines.push(line);
    piece += `<row r="${lines.length}">${cells}</row>`;
    if (piece.length < pieceLength) continue;
    yield {xml: piece, lines};
    lines = [];
    piece = '';
  }
  if (lines.length > 0) yield {xml: piece, lines};
}

function cellsOf(row: string, line: number, context: CellContext): string {
  let cells = '';
  let column = 0;
  for (const [, , attributes = '', inside = ''] of row.matchAll(/<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g)) {
    const place = attribute(attributes, 'r');
    column = place ? columnOf(place) : column + 1;
    const content = contentOf(attributes, inside, context);
    if (content !== '') cells += `<c r="${columnName(column)}${line}" ${content}</c>`;
  }
  return cells;
}

/** The type and content of a cell as the reader is to see them; '' for an empty cell. */
function contentOf(attributes: string, inside: string, {strings, shapes, is1904: from1904}: CellContext): string {
  const [, value] = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(inside) ?? [];
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') {
    const [, , text = ''] = /<((?:\w+:)?)is\b[^>]*>([\s\S]*)<\/\1is>/.exec(inside) ?? [];
    return text && `t="inlineStr"><is>${text}</is>`;
  }
  if (value === undefined || value === '') return '';
  if (type === 's') return `t="inlineStr"><is>${strings[Number(value)] ?? '<t>\uFFFD</t>'}</is>`;
  if (type === 'b') return `t="b"><v>${value}</v>`;
  if (type === 'd') return `t="str"><v>${value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')}</v>`;
  if (type !== 'n') return `t="str"><v>${value}</v>`;
  return `t="str"><v>${numberText(value, shapes[Number(attribute(attributes, 's') ?? 0)] ?? 'plain', from1904)}</v>`;
}

function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** The attributes of each tag of a name, without prefixes. */
function tagsOf(xml: string, name: string): readonly Readonly<Partial<Record<string, string>>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        decoded(double ?? single ?? '')
      ])
    )
  );
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, number?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return name ? (entities[name] ?? all) : String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
  });
