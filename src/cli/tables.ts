import type {TableName} from '../data/records.js';
import {tableNames} from '../data/schema.js';
import {Failure} from './failure.js';
import {nearest} from './nearest.js';
import type {CliWords} from './words.js';

/** The table of a name; throws a Failure where there is none. */
export function tableNamed(name: string, words: CliWords): TableName {
  const table = tableNames.find((known) => known === name);
  if (!table) throw new Failure(words.unknownTable(name, nearest(name, tableNames), tableNames));
  return table;
}
