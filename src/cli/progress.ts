import type {Progress} from '../data/load-error.js';
import type {CliWords} from './words.js';

const width = 24;

/** One line about how far a file is read: a bar, once it is known how long the file is. */
export function progressLine(name: string, {bytes, rows}: Progress, total: number, words: CliWords): string {
  const said = words.reading(name, rows);
  // All bytes may be there long before the last row is read, and then they say nothing.
  if (bytes <= 0 || bytes >= total) return said;
  const filled = Math.round((bytes / total) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${Math.floor((bytes / total) * 100)} % ${said}`;
}
