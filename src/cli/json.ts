import type {Reading} from '../data/problems.js';
import type {Terminal} from './terminal.js';

const rowsAtOnce = 200;

/** Writes readings as JSON after what sums them up, row by row: those of a long file do not fit into one text. */
export function writeJson(summary: object, key: string, readings: readonly Reading[], {write}: Terminal): void {
  write(`${JSON.stringify(summary).slice(0, -1)},${JSON.stringify(key)}:[`);
  for (const [index, {rows, ...reading}] of readings.entries()) {
    write(`${index > 0 ? ',' : ''}${JSON.stringify(reading).slice(0, -1)},"rows":[`);
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce).map((row) => JSON.stringify(row));
      write(`${from > 0 ? ',' : ''}\n${some.join(',\n')}`);
    }
    write(']}');
  }
  write(']}\n');
}
