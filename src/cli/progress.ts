import type {Progress} from '../data/load-error.js';
import type {CliWords} from './words.js';

const width = 24;
const lineFeed = 10;

/** Says how far a file is read: a bar by its lines, where it has lines, since all its bytes are there long before. */
export function progressOf(name: string, bytes: Uint8Array, words: CliWords): (progress: Progress) => string {
  let lines = 0;
  return ({rows}) => {
    lines ||= linesIn(bytes);
    const said = words.reading(name, rows);
    if (rows > lines) return said;
    const filled = Math.round((rows / lines) * width);
    return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${Math.floor((rows / lines) * 100)} % ${said}`;
  };
}

/** How many lines a text has; of a workbook, which is packed, this says little, and the bar soon gives up. */
function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}
