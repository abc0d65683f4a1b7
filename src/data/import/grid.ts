import type {Recipe} from '../problems.js';
import {breathe} from '../slices.js';
import {cleanLine, isOdd} from './clean.js';
import {decodeSteps} from './decode.js';
import type {HeadingSense} from './delimiter.js';
import {delimiterOf} from './delimiter.js';
import type {Grid, GridLine} from './evidence.js';
import {fileKind} from './file-kind.js';
import {inSlices} from '../in-slices.js';
import {Splitter} from './split.js';

/** How a file is to be cut into cells. */
export interface GridOptions {
  readonly recipe?: Partial<Pick<Recipe, 'encoding' | 'delimiter' | 'sheet'>>;
  /** Tells headings of columns from other text; where it is given, it is evidence for the delimiter. */
  readonly looksLikeHeading?: HeadingSense;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {readonly bytes: number; readonly rows: number}) => void;
}

const sliceLength = 65_536; // Split and cleaned in some milliseconds.

/** The grids of a file: one of a text, one for each visible sheet of a workbook. Nothing is thrown but an abort. */
export async function readGrids(input: Uint8Array | string, options: GridOptions = {}): Promise<readonly Grid[]> {
  if (typeof input !== 'string' && fileKind(input) === 'workbook') {
    const {readWorkbook} = await import('./workbook.js');
    return readWorkbook(input, options);
  }
  return [await readTextGrid(input, options)];
}

async function readTextGrid(input: Uint8Array | string, options: GridOptions): Promise<Grid> {
  const {text, encoding, remarks, evidence} =
    typeof input === 'string'
      ? given(input)
      : await inSlices(decodeSteps(input, options.recipe?.encoding), options.signal);
  const {delimiter, width, evidence: why} = delimiterOf(text, options.recipe?.delimiter, options.looksLikeHeading);
  const lines: GridLine[] = [];
  for await (const slice of splitSlices(text, new Splitter(text, delimiter, width), options)) {
    for (const line of slice) lines.push(line);
    options.onProgress?.({bytes: input.length, rows: lines.length});
  }
  return {lines, encoding, delimiter, remarks, evidence: [...evidence, ...(text === '' ? [] : why)]};
}

const given = (text: string) => ({text: text.replace(/^\uFEFF/, ''), encoding: 'utf-8', remarks: [], evidence: []});

async function* splitSlices(
  text: string,
  splitter: Splitter,
  options: GridOptions
): AsyncGenerator<readonly GridLine[]> {
  for (let from = 0; from < text.length; from = splitter.at) {
    const slice: GridLine[] = [];
    for (let line = splitter.next(); line; line = splitter.next()) {
      slice.push(line);
      if (splitter.at - from > sliceLength) break;
    }
    yield isOdd(text.slice(from, splitter.at)) ? slice.map(cleanLine) : slice;
    await breathe(options.signal);
  }
}
