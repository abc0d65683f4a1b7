import writeXlsx from 'write-excel-file/node';
import {randomOf} from '../fixtures/messy/random.mjs';

export const rowsInLarge = 900;

/**
 * A workbook that is larger than half a megabyte as it is packed: above that, libraries that unpack in the usual way start a worker,
 * which a strict policy refuses.
 */
export async function largeWorkbook() {
  const {below} = randomOf(512);
  const noise = () => Array.from({length: 200}, () => below(36 ** 5).toString(36)).join(' ');
  const rows = Array.from({length: rowsInLarge}, (_, at) => [
    `Seminar no. ${at + 1}`,
    'seminar',
    `${1 + (at % 28)} March ${2000 + (at % 25)}`,
    noise()
  ]);
  const cells = [['Title', 'Type', 'Date', 'Note'], ...rows].map((row) => row.map((value) => ({value, type: String})));
  const bytes = await (await writeXlsx(cells, {sheet: 'Seminars'})).toBuffer();
  if (bytes.length < 600_000) throw new Error(`not large enough: ${bytes.length} bytes`);
  return bytes;
}
