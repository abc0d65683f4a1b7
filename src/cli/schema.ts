import {tableNames} from '../data/schema.js';
import {jsonSchema, recordSchema} from '../data/table-schema.js';
import type {Request} from './options.js';
import {save} from './save.js';
import {tableNamed} from './tables.js';
import type {Terminal} from './terminal.js';

/** Writes the JSON Schema of a whole dataset, or of one row of a table. */
export async function schema({operands, options}: Request, terminal: Terminal): Promise<number> {
  const {words} = terminal;
  const [name] = operands;
  const found = name === undefined ? jsonSchema(tableNames) : rowSchema(name);
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const [out = '-'] = options.get('out') ?? [];
  if (out === '-') {
    terminal.write(text);
    return 0;
  }
  await save(new Map([[out, text]]), words);
  terminal.note(words.written([out]));
  return 0;

  function rowSchema(table: string): object {
    const known = tableNamed(table, words);
    return {$schema: 'https://json-schema.org/draft/2020-12/schema', title: known, ...recordSchema(known)};
  }
}
